import { Field, Select, Subtitle2, Text } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { Counts } from '../../core/completion/counts';
import { countsOfHolder, type Holder, type UnitRole } from '../../core/completion/figureRows';
import { usePane } from '../pane';
import { CountLines } from './CountLines';
import { useFigures } from './figures';
import { RateLines } from './RateLines';
import { useListed } from './useListed';

const ROLES: readonly UnitRole[] = ['lead', 'leadViaGroup', 'support', 'supportViaGroup', 'all'];

interface UnitFigure {
  readonly name: string;
  readonly holder: Holder;
  readonly counts: Counts;
}

/** The figures of the units in one role, those without a task in it left out. */
export function UnitFigures(): ReactElement {
  const styles = useListed();
  const { say } = usePane();
  const { progress } = useFigures();
  const [role, setRole] = useState<UnitRole>('lead');
  const names = [...progress.result.progress.units.map(({ name }) => name), say('progress-outside')];
  const shown = names.flatMap((name, line): UnitFigure[] => {
    const holder: Holder = { kind: 'unit', line, role };
    const counts = countsOfHolder(progress.result, holder);
    return counts && counts.assigned + counts.longTerm > 0 ? [{ name, holder, counts }] : [];
  });
  return (
    <section className={styles.section} aria-labelledby="progress-units">
      <Subtitle2 as="h2" id="progress-units" className={styles.heading}>
        {say('progress-units')}
      </Subtitle2>
      <Field label={say('progress-role')}>
        <Select
          value={role}
          onChange={(_, { value }) => setRole(ROLES.find((each) => each === value) ?? 'lead')}
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {say(`progress-role-${each}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Text size={200}>{say('progress-units-note')}</Text>
      {shown.length === 0 && <Text>{say('progress-no-unit')}</Text>}
      {shown.map(({ name, holder, counts }, at) => (
        <div key={`${at} ${name}`} className={styles.unit}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {name}
          </Text>
          <RateLines holder={holder} counts={counts} rates={['rate', 'dueRate', 'onTimeRate']} />
          <CountLines
            holder={holder}
            counts={counts}
            always={['overdue', 'dueSoon', 'assigned']}
            sometimes={['longTerm']}
          />
        </div>
      ))}
    </section>
  );
}
