import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import type { IndexProgress } from '../../core/completion/progress';
import { usePane } from '../pane';
import { useCard } from '../parts/useCard';
import { useHash } from '../parts/useHash';
import { CountLines } from './CountLines';
import { areaName, indexName } from './figureWords';
import { useFigures } from './figures';
import { tableAt } from './indexAddress';
import { useSummary } from '../parts/useSummary';
import { RateLines } from './RateLines';

const RATES = ['rate', 'dueRate', 'onTimeRate'] as const;

const useStyles = makeStyles({
  cards: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  area: {
    paddingTop: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** The figures of every index, and below each those of its areas; an address such as `#/tien-do/PL_I` opens one. */
export function IndexCards(): ReactElement {
  const styles = { ...useCard(), ...useStyles() };
  const { say } = usePane();
  const { progress } = useFigures();
  const { indexes } = progress.result.progress;
  return (
    <section className={styles.cards} aria-labelledby="progress-indexes">
      <Subtitle2 as="h2" id="progress-indexes" className={styles.heading}>
        {say('progress-indexes')}
      </Subtitle2>
      {indexes.map((index, table) => (
        <IndexCard
          key={index.appendix}
          index={index}
          at={table}
          table={progress.tracking.matrices[table]?.name ?? ''}
        />
      ))}
    </section>
  );
}

interface IndexCardProps {
  readonly index: IndexProgress;
  /** Its place among the indexes. */
  readonly at: number;
  /** Name of its table, `PL_I`. */
  readonly table: string;
}

function IndexCard({ index, at, table }: IndexCardProps): ReactElement {
  const styles = { ...useCard(), ...useSummary(), ...useStyles() };
  const { say } = usePane();
  const isMeant = tableAt(useHash()) === table.toUpperCase();
  const [isOpen, setIsOpen] = useState(isMeant);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isMeant) return undefined;
    setIsOpen(true);
    // A list of tasks that covers the figures is closed by then.
    const frame = requestAnimationFrame(() => card.current?.scrollIntoView());
    return () => cancelAnimationFrame(frame);
  }, [isMeant]);
  const holder = { kind: 'index', table: at } as const;
  return (
    <div ref={card} className={styles.card}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {indexName(index)}
      </Text>
      <RateLines holder={holder} counts={index} rates={RATES} />
      <CountLines
        holder={holder}
        counts={index}
        always={['overdue', 'dueSoon', 'assigned']}
        sometimes={['notYetDue', 'longTerm']}
      />
      {index.areas.length > 0 && (
        <details open={isOpen} onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
          <summary className={styles.summary}>{say('progress-areas', { count: index.areas.length })}</summary>
          {isOpen && <Areas index={index} table={at} />}
        </details>
      )}
    </div>
  );
}

function Areas({ index, table }: { readonly index: IndexProgress; readonly table: number }): ReactElement {
  const styles = { ...useCard(), ...useStyles() };
  return (
    <>
      {index.areas.map((area, at) => {
        const holder = { kind: 'area', table, area: at } as const;
        return (
          <div key={area.code} className={styles.area}>
            <Text as="h4" weight="semibold" size={200} className={styles.heading}>
              {areaName(area)}
            </Text>
            <RateLines holder={holder} counts={area} rates={RATES} />
            <CountLines holder={holder} counts={area} always={['overdue', 'dueSoon', 'assigned']} />
          </div>
        );
      })}
    </>
  );
}
