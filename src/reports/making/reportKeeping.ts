import type { Edit } from '../../core/edit';
import { type Compared, comparisonsOf } from '../../core/history/compare';
import { comparisonText } from '../../core/history/comparisonText';
import type { KeptSnapshot } from '../../core/history/readHistory';
import type { KeptParts, KeptPartsRead } from '../../core/keptParts/keptParts';
import { type Snapshot, snapshotKey } from '../../core/history/snapshot';
import { takeSnapshot } from '../../core/history/takeSnapshot';
import { snapshotEdits } from '../../core/layout/history/snapshotEdits';
import type { Period } from '../../core/period/period';
import { workbook as words } from '../../messages/vi/workbook';
import { keptPartsEdits } from '../../workbook/edits/keptPartsEdits';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { readWorkbookHistory, type TrackedHistory } from '../../workbook/tracking/readHistory';
import { readKeptParts } from '../../workbook/tracking/readKeptParts';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';

/** A workbook as it was read; in Excel a usual reading leaves the sheets of past reports out. */
export interface ReadContents {
  readonly content: WorkbookContent;
  /** The same with the sheets that keep what past reports of the period were made of. */
  readonly past: WorkbookContent;
}

/** What `Lịch sử` has of the period of a report, and what it is to get. */
export interface ReportKeeping {
  readonly history: TrackedHistory;
  /** The figures of the same period and as-of day that stand there, and so are those of the report; else null. */
  readonly kept: KeptSnapshot | null;
  /** The same, whether they are to be printed or `renew` puts those of now in their place. */
  readonly standing: KeptSnapshot | null;
  /** What stands beside the figures of `standing`: the tasks that they were counted from. */
  readonly parts: KeptPartsRead;
  /** The figures as they are counted now. */
  readonly snapshot: Snapshot;
  readonly renew: boolean;
  /** The workbook with the sheets of past reports. */
  readonly content: WorkbookContent;
}

/** What of the clock and of a person's choice decides what is kept. */
interface AskedKeeping {
  readonly renew: boolean;
  /** Day and time of the clock. */
  readonly now: number;
}

/** Looks up what is kept of a period; with `renew` the figures of now take its place. */
export function reportKeeping(
  { content, past }: ReadContents,
  { tracking, result }: Pick<WorkbookProgress, 'tracking' | 'result'>,
  period: Period,
  { renew, now }: AskedKeeping,
): ReportKeeping {
  const history = readWorkbookHistory(content);
  const kind = { ...period, year: tracking.parameters.year };
  const snapshot = takeSnapshot(result.progress, kind, tracking.parameters, now);
  const same = history.snapshots.find((each) => snapshotKey(each) === snapshotKey(snapshot)) ?? null;
  const parts = same === null ? ({ kind: 'none' } as const) : readKeptParts(past, same);
  return { history, kept: renew ? null : same, standing: same, parts, snapshot, renew, content: past };
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

/** What is to be written so that the figures of a report and what it is made of stay; nothing where they stand there. */
export function keepingEdits(
  { history, kept, snapshot, renew, content }: ReportKeeping,
  parts: KeptParts,
): KeepingEdits {
  if (kept !== null) return { kind: 'kept-before', kept };
  const figures = snapshotEdits(snapshot, history.standing, words.history, renew, history.dayShift);
  if (figures.length === 0) return { kind: 'broken' };
  return { kind: 'edits', edits: [...figures, ...keptPartsEdits(content, snapshot, parts, words)] };
}
