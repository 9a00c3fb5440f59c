import type { Day } from '../../core/calendar/day';
import type { Edit } from '../../core/edit';
import { snapshotKey } from '../../core/history/snapshot';
import { snapshotRows } from '../../core/history/snapshotRows';
import { keepingEdits } from '../../reports/making/reportKeeping';
import type { ReportSource } from '../../reports/making/reportSource';
import { countedTasks, type KeptPartsRead } from '../../core/keptParts/keptParts';
import type { HistoryChoice } from './reportChoices';

/** What `Lịch sử` has to do with an export. */
export type HistoryPlan =
  /** Nothing is kept: no period was chosen, or only reminders. */
  | { readonly kind: 'no-period' | 'units' }
  /** The figures go there as so many rows, into a sheet that may have to be added first; so many tasks into a hidden one. */
  | { readonly kind: 'first'; readonly rows: number; readonly addsSheet: boolean; readonly tasks: number }
  /** Figures of the period and day stand there already, written on a day, and beside them their tasks or not. */
  | {
      readonly kind: 'standing';
      readonly written: Day;
      readonly tasks: KeptPartsRead['kind'];
      readonly mayRenew: boolean;
    }
  /** Rows of the period stand there that cannot be read. */
  | { readonly kind: 'broken'; readonly mayRenew: boolean };

/** Tells what an export has to do with `Lịch sử`; `mayWrite` where a period was chosen for a report that is no reminder. */
export function historyPlan(
  { keeping: { history, standing, snapshot, parts: kept }, parts }: Pick<ReportSource, 'keeping' | 'parts'>,
  { hasPeriod, isForUnits }: { readonly hasPeriod: boolean; readonly isForUnits: boolean },
): HistoryPlan {
  const mayRenew = hasPeriod && !isForUnits;
  if (standing !== null) {
    return { kind: 'standing', written: Math.floor(standing.writtenAt), tasks: kept.kind, mayRenew };
  }
  const rows = history.standing?.rows.get(snapshotKey(snapshot)) ?? [];
  if (rows.length > 0) return { kind: 'broken', mayRenew };
  if (isForUnits) return { kind: 'units' };
  if (!hasPeriod) return { kind: 'no-period' };
  const addsSheet = history.standing === null;
  return { kind: 'first', rows: snapshotRows(snapshot).length, addsSheet, tasks: countedTasks(parts) };
}

/** The edits that keep the figures after an export, as they were chosen; none where nothing is to be written. */
export function historyEdits(
  { keeping, parts, input }: Pick<ReportSource, 'keeping' | 'parts' | 'input'>,
  plan: HistoryPlan,
  choice: HistoryChoice,
): readonly Edit[] {
  if (choice === 'leave') return [];
  const writes = plan.kind === 'first' || ('mayRenew' in plan && plan.mayRenew && choice === 'renew');
  // The reason for a report with errors is given after the draft was made.
  const toKeep = keepingEdits(keeping, { ...parts, despite: input.request.despite });
  return writes && toKeep.kind === 'edits' ? toKeep.edits : [];
}
