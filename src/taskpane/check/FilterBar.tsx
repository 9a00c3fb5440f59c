import { Button, Field, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { PaneWord } from '../../messages/sayPane';
import { usePane } from '../pane';
import type { FacetNames } from './cellFinder';
import { ALL, type CheckFilter, type FilterCounts, isNarrowed } from './checkFilter';
import { SEVERITIES } from './checkItem';
import { SeverityIcon } from './SeverityIcon';

const useStyles = makeStyles({
  bar: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  facets: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
  },
  facet: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  toggle: { minWidth: 0, paddingLeft: tokens.spacingHorizontalS, paddingRight: tokens.spacingHorizontalS },
});

/** The filter, what each of its values would leave, and what areas and units are called. */
export interface FilterBarProps {
  readonly filter: CheckFilter;
  readonly counts: FilterCounts;
  readonly names: FacetNames;
  readonly onFilter: (filter: CheckFilter) => void;
}

/** Counts by severity, area and unit, which are the filters. */
export function FilterBar({ filter, counts, names, onFilter }: FilterBarProps): ReactElement {
  const styles = useStyles();
  const { say } = usePane();
  const facet = (
    word: PaneWord,
    value: string | null,
    of: ReadonlyMap<string, string>,
    count: ReadonlyMap<string, number>,
    choose: (value: string | null) => void,
  ): ReactElement => (
    <Field label={say(word)} size="small" className={styles.facet}>
      <Select size="small" value={value ?? ''} onChange={(_, { value: next }) => choose(next || null)}>
        <option value="">{say('check-all')}</option>
        {[...of]
          .filter(([key]) => (count.get(key) ?? 0) > 0 || key === value)
          .map(([key, name]) => (
            <option key={key} value={key}>
              {say('check-counted', { name, count: count.get(key) ?? 0 })}
            </option>
          ))}
      </Select>
    </Field>
  );
  return (
    <div role="group" aria-label={say('check-filters')} className={styles.bar}>
      <div className={styles.row}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            size="small"
            className={styles.toggle}
            icon={<SeverityIcon severity={severity} />}
            checked={filter.severity === severity}
            onClick={() => onFilter({ ...filter, severity: filter.severity === severity ? null : severity })}
          >
            {say('check-counted', { name: say(`check-${severity}`), count: counts.severities[severity] })}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.facets}>
        {facet('check-area', filter.area, names.areas, counts.areas, (area) => onFilter({ ...filter, area }))}
        {facet('check-unit', filter.unit, names.units, counts.units, (unit) => onFilter({ ...filter, unit }))}
      </div>
      <div className={styles.row}>
        {filter.onlyUncounted && (
          <ToggleButton
            size="small"
            checked={filter.onlyUncounted}
            onClick={() => onFilter({ ...filter, onlyUncounted: !filter.onlyUncounted })}
          >
            {say('check-counted', { name: say('check-show-uncounted'), count: counts.uncounted })}
          </ToggleButton>
        )}
        {isNarrowed(filter) && (
          <Button size="small" onClick={() => onFilter({ ...ALL, ignored: filter.ignored })}>
            {say('check-clear')}
          </Button>
        )}
        {(counts.ignored > 0 || filter.ignored) && (
          <Button size="small" onClick={() => onFilter({ ...ALL, ignored: !filter.ignored })}>
            {filter.ignored
              ? say('check-hide-ignored')
              : say('check-show-ignored', { count: counts.ignored })}
          </Button>
        )}
      </div>
    </div>
  );
}
