import type { Edit } from '../../core/edit';
import { type Compared, comparisonsOf } from '../../core/history/compare';
import { comparisonText } from '../../core/history/comparisonText';
import type { KeptSnapshot } from '../../core/history/readHistory';
import { type Snapshot, snapshotKey } from '../../core/history/snapshot';
import { takeSnapshot } from '../../core/history/takeSnapshot';
import { snapshotEdits } from '../../core/layout/history/snapshotEdits';
import type { Period } from '../../core/period/period';
import { workbook as words } from '../../messages/vi/workbook';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { readWorkbookHistory, type TrackedHistory } from '../../workbook/tracking/readHistory';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';

/** What `Lịch sử` has of the period of a report, and what it is to get. */
export interface ReportKeeping {
  readonly history: TrackedHistory;
  /** The figures of the same period and as-of day that stand there, and so are those of the report; else null. */
  readonly kept: KeptSnapshot | null;
  /** The same, whether they are to be printed or `renew` puts those of now in their place. */
  readonly standing: KeptSnapshot | null;
  /** The figures as they are counted now. */
  readonly snapshot: Snapshot;
  readonly renew: boolean;
}

/** Looks up what is kept of a period; with `renew` the figures of now take its place. `now` is day and time of the clock. */
export function reportKeeping(
  content: WorkbookContent,
  { tracking, result }: Pick<WorkbookProgress, 'tracking' | 'result'>,
  period: Period,
  { renew, now }: { readonly renew: boolean; readonly now: number },
): ReportKeeping {
  const history = readWorkbookHistory(content);
  const kind = { ...period, year: tracking.parameters.year };
  const snapshot = takeSnapshot(result.progress, kind, tracking.parameters, now);
  const same = history.snapshots.find((each) => snapshotKey(each) === snapshotKey(snapshot)) ?? null;
  return { history, kept: renew ? null : same, standing: same, snapshot, renew };
}

/** What earlier periods say of the figures of a report; empty without any. */
export function comparedText(
  { history, kept, snapshot }: ReportKeeping,
  thresholds: readonly number[],
): string {
  const figures: Compared = kept ?? snapshot;
  return comparisonText(comparisonsOf(figures, history.snapshots), thresholds, words.comparison);
}

/** The edits that put the figures of a report into `Lịch sử`. */
export type KeepingEdits =
  | { readonly kind: 'kept-before'; readonly kept: KeptSnapshot }
  /** Rows of the period stand there that cannot be read: only `renew` takes them out. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] };

/** What is to be written so that the figures of a report stay; nothing where they stand there. */
export function keepingEdits({ history, kept, snapshot, renew }: ReportKeeping): KeepingEdits {
  if (kept !== null) return { kind: 'kept-before', kept };
  const edits = snapshotEdits(snapshot, history.standing, words.history, renew);
  return edits.length === 0 ? { kind: 'broken' } : { kind: 'edits', edits };
}
