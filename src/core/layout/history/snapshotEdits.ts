import type { Edit, RowEdit } from '../../edit';
import { HISTORY_TABLE } from '../../history/historyColumns';
import { type Snapshot, snapshotKey } from '../../history/snapshot';
import { type HistoryRow, snapshotRows } from '../../history/snapshotRows';
import type { HistoryWord } from '../words';
import { historySheet } from './historySheet';

/** What of `Lịch sử` decides how a snapshot gets into it; null where the workbook has no such sheet. */
export interface StandingHistory {
  /** Rows by the `snapshotKey` of their snapshot, as they stand, readable or not. */
  readonly rows: ReadonlyMap<string, readonly HistoryRow[]>;
  /** What the workbook holds its days less by: it counts from 1904. */
  readonly dayShift: number;
}

/**
 * The edits that put a snapshot into `Lịch sử`, the sheet first where there is none. A snapshot of the same period and
 * as-of day that stands there is kept, so that a second print says the same; `renew` takes its rows out for the new
 * ones. One of another as-of day stands beside. `dayShift` is for a workbook without the sheet: see `StandingHistory`.
 */
export function snapshotEdits(
  snapshot: Snapshot,
  history: StandingHistory | null,
  words: Readonly<Record<HistoryWord, string>>,
  renew = false,
  dayShift = 0,
): readonly Edit[] {
  if (history === null) {
    return [{ kind: 'add-sheet', sheet: historySheet(snapshotRows(snapshot, dayShift), words) }];
  }
  const standing = history.rows.get(snapshotKey(snapshot)) ?? [];
  if (standing.length > 0 && !renew) return [];
  // From the last row up, so that what stands at the table's end leaves no blank rows.
  const gone = [...standing].reverse().map((row) => rowEdit('remove-row', row));
  // By its id a row is found again where a run breaks off, so that none that comes has that of one that goes.
  const taken = new Set(standing.map(({ id }) => String(id ?? '')));
  const added = snapshotRows(snapshot, history.dayShift, taken).map((row) => rowEdit('add-row', row));
  return [...gone, ...added];
}

function rowEdit(kind: RowEdit['kind'], values: HistoryRow): RowEdit {
  return { kind, table: HISTORY_TABLE, task: String(values.id ?? ''), under: null, values };
}
