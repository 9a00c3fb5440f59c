import { type Day, vietnameseDate } from '../../core/calendar/day';
import { type Compared, comparisonsOf } from '../../core/history/compare';
import { comparisonText } from '../../core/history/comparisonText';
import { snapshotKey } from '../../core/history/snapshot';
import { takeSnapshot } from '../../core/history/takeSnapshot';
import type { KeptSnapshot } from '../../core/history/readHistory';
import { snapshotEdits } from '../../core/layout/history/snapshotEdits';
import type { Period } from '../../core/period/period';
import { workbook as words } from '../../messages/vi/workbook';
import { sayFailure } from '../../messages/say';
import { sayLine } from '../../messages/sayLine';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { readWorkbookHistory, type TrackedHistory } from '../../workbook/tracking/readHistory';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';
import { CommandFailure } from '../failure';
import { now } from '../today';
import { openFile, refusalLine, valueOf } from '../workbookFile';

/** What `Lịch sử` has of the period of a report, and what it is to get. */
export interface Keeping {
  readonly history: TrackedHistory;
  /** The figures of the same period and as-of day that stand there, and so are those of the report; else null. */
  readonly kept: KeptSnapshot | null;
  /** The figures as they are counted now. */
  readonly snapshot: ReturnType<typeof takeSnapshot>;
  readonly renew: boolean;
}

/** Looks up what is kept of a period; with `renew` the figures of now take its place. */
export function keepingOf(
  content: WorkbookContent,
  { tracking, result }: Pick<WorkbookProgress, 'tracking' | 'result'>,
  period: Period,
  renew: boolean,
): Keeping {
  const history = readWorkbookHistory(content);
  const kind = { ...period, year: tracking.parameters.year };
  const snapshot = takeSnapshot(result.progress, kind, tracking.parameters, now());
  const same = history.snapshots.find((each) => snapshotKey(each) === snapshotKey(snapshot));
  return { history, kept: renew ? null : (same ?? null), snapshot, renew };
}

/** What earlier periods say of the figures of a report; empty without any. */
export function comparedText({ history, kept, snapshot }: Keeping, thresholds: readonly number[]): string {
  const figures: Compared = kept ?? snapshot;
  return comparisonText(comparisonsOf(figures, history.snapshots), thresholds, words.comparison);
}

/** Writes the figures into the workbook where they are not there yet; answers what to say of it. */
export async function keepFigures(
  file: string,
  { history, kept, snapshot, renew }: Keeping,
): Promise<readonly string[]> {
  if (kept !== null) return [sayLine('report-kept-before', { day: dayOfMoment(kept.writtenAt) })];
  const edits = snapshotEdits(snapshot, history.standing, words.history, renew);
  if (edits.length === 0) return [sayLine('report-not-kept', { why: sayLine('report-history-broken') })];
  try {
    const { workbook, save } = await openFile(file, sayLine('by-report'));
    const { refused } = valueOf(await workbook.apply(edits, 'whole'), file);
    const [refusal] = refused;
    if (refusal !== undefined) return [sayLine('report-not-kept', { why: refusalLine(refusal) })];
    await save(file);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return [sayLine('report-not-kept', { why: sayFailure(error.code, error.data) })];
  }
  return [sayLine('report-kept', { sheet: words.history.sheet, file })];
}

function dayOfMoment(moment: number): string {
  const day: Day = Math.floor(moment);
  return vietnameseDate(day);
}
