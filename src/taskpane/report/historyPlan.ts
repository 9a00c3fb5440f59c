import type { Day } from '../../core/calendar/day';
import type { Edit } from '../../core/edit';
import { snapshotKey } from '../../core/history/snapshot';
import { snapshotRows } from '../../core/history/snapshotRows';
import { keepingEdits, type ReportKeeping } from '../../reports/making/reportKeeping';
import type { HistoryChoice } from './reportChoices';

/** What `Lịch sử` has to do with an export. */
export type HistoryPlan =
  /** Nothing is kept: no period was chosen, or only reminders. */
  | { readonly kind: 'no-period' | 'units' }
  /** The figures go there as so many rows, into a sheet that may have to be added first. */
  | { readonly kind: 'first'; readonly rows: number; readonly addsSheet: boolean }
  /** Figures of the period and day stand there already, written on a day. */
  | { readonly kind: 'standing'; readonly written: Day; readonly mayRenew: boolean }
  /** Rows of the period stand there that cannot be read. */
  | { readonly kind: 'broken'; readonly mayRenew: boolean };

/** Tells what an export has to do with `Lịch sử`; `mayWrite` where a period was chosen for a report that is no reminder. */
export function historyPlan(
  { history, standing, snapshot }: ReportKeeping,
  { hasPeriod, isForUnits }: { readonly hasPeriod: boolean; readonly isForUnits: boolean },
): HistoryPlan {
  const mayRenew = hasPeriod && !isForUnits;
  if (standing !== null) return { kind: 'standing', written: Math.floor(standing.writtenAt), mayRenew };
  const rows = history.standing?.rows.get(snapshotKey(snapshot)) ?? [];
  if (rows.length > 0) return { kind: 'broken', mayRenew };
  if (isForUnits) return { kind: 'units' };
  if (!hasPeriod) return { kind: 'no-period' };
  return { kind: 'first', rows: snapshotRows(snapshot).length, addsSheet: history.standing === null };
}

/** The edits that keep the figures after an export, as they were chosen; none where nothing is to be written. */
export function historyEdits(
  keeping: ReportKeeping,
  plan: HistoryPlan,
  choice: HistoryChoice,
): readonly Edit[] {
  if (choice === 'leave') return [];
  const writes = plan.kind === 'first' || ('mayRenew' in plan && plan.mayRenew && choice === 'renew');
  const toKeep = keepingEdits(keeping);
  return writes && toKeep.kind === 'edits' ? toKeep.edits : [];
}
