import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useMemo, useState } from 'react';
import { sayFinding } from '../../messages/sayFinding';
import { usePane } from '../pane';
import { FailureLine } from '../parts/FailureLine';
import { SHEET_PATH } from '../parts/sheetPath';
import type { ReadWorkbook } from '../session/readWorkbook';
import { CellFinder } from './cellFinder';
import { ALL, cellCount, filterCounts, filtered, isNarrowed } from './checkFilter';
import { checkItems } from './checkItems';
import { FilterBar } from './FilterBar';
import { ItemList } from './ItemList';
import { Rates } from './Rates';
import { SafeFixes } from './SafeFixes';
import { useGoing } from './useGoing';
import { useWrites } from './useWrites';
import { WriteResult } from './WriteResult';

const useStyles = makeStyles({
  result: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // The way from cell to cell stays in view over a long list.
  steps: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    paddingTop: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** What a check found: what it means for the figures, the filters, the list, and what can be done. */
export function CheckResult({ read }: { readonly read: ReadWorkbook }): ReactElement {
  const styles = useStyles();
  const { say, language, host, isGridBeside } = usePane();
  const [filter, setFilter] = useState(ALL);
  const writing = useWrites();
  const cells = useMemo(() => new CellFinder(read.checked), [read]);
  const items = useMemo(
    () =>
      checkItems({
        findings: read.checked.findings,
        choices: read.choices,
        cells,
        say: (finding) => sayFinding(finding, language),
        ignoredWhy: (finding) => {
          const ignored = read.lines.get(finding)?.ignored ?? null;
          return ignored === null ? null : String(ignored.ignoredWhy ?? '').trim();
        },
      }),
    [read, cells, language],
  );
  const counts = useMemo(() => filterCounts(items, filter), [items, filter]);
  const shown = useMemo(() => filtered(items, filter), [items, filter]);
  const going = useGoing(shown);
  const { ignored } = filter;
  const all = ignored ? counts.ignored : items.length - counts.ignored;
  const isWorking = writing.state.kind === 'working';
  const told = { items: shown.length, all, cells: cellCount(shown) };
  const { lastRun } = read;
  return (
    <div className={styles.result}>
      <Rates read={read} onShowUncounted={() => setFilter({ ...ALL, onlyUncounted: true })} />
      <SafeFixes read={read} writing={writing} />
      <WriteResult state={writing.state} />
      <div className={styles.row}>
        {lastRun !== null && (
          <Button
            size="small"
            disabledFocusable={isWorking}
            onClick={() =>
              void writing.write(
                (writes) => writes.takeBackLast(host),
                (undone) =>
                  undone === null
                    ? { text: say('check-nothing-to-undo'), refused: [] }
                    : {
                        text: say('check-undone', { run: undone.run, count: undone.applied.length }),
                        refused: undone.refused,
                      },
              )
            }
          >
            {say('check-undo', { run: lastRun })}
          </Button>
        )}
        <Button
          size="small"
          disabledFocusable={isWorking || read.checked.tracking.readOnly}
          onClick={() =>
            void writing.write(
              (writes) => writes.writeFindingSheet(host, read),
              (count) => ({ text: say('check-written', { count }), refused: [] }),
            )
          }
        >
          {say('check-write')}
        </Button>
      </div>
      {items.length > 0 && <FilterBar {...{ filter, counts }} names={cells.names} onFilter={setFilter} />}
      <div role="status">
        {all === 0 && !ignored && (
          <Text weight="semibold">
            {say(counts.ignored === 0 ? 'check-clean' : 'check-clean-ignored', { count: counts.ignored })}
          </Text>
        )}
        {all === 0 && ignored && <Text>{say('check-none-ignored')}</Text>}
        {all > 0 && shown.length === 0 && <Text>{say('check-none-here', { count: all })}</Text>}
        {shown.length > 0 && (
          <Text>
            {say(
              ignored
                ? 'check-summary-ignored'
                : isNarrowed(filter)
                  ? 'check-summary-narrowed'
                  : 'check-summary',
              told,
            )}
          </Text>
        )}
      </div>
      {shown.length > 0 && (
        <div className={`${styles.row} ${styles.steps}`}>
          <Button size="small" onClick={() => going.step(-1)}>
            {say('check-previous')}
          </Button>
          <Button size="small" onClick={() => going.step(1)}>
            {say('check-next')}
          </Button>
          <div role="status">{going.told}</div>
          {host.kind === 'browser' && !isGridBeside && going.cursor !== null && (
            <Link href={`#/${SHEET_PATH}`}>{say('sheet-see')}</Link>
          )}
        </div>
      )}
      {going.failure !== null && <FailureLine failure={going.failure} />}
      <ItemList
        items={shown}
        cursor={going.cursor}
        open={going.open}
        read={read}
        writing={writing}
        onGo={going.go}
        onMove={going.move}
      />
    </div>
  );
}
