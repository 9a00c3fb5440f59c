import { type Day, vietnameseDate } from '../../core/calendar/day';
import { countedTasks } from '../../core/keptParts/keptParts';
import { workbook as words } from '../../messages/vi/workbook';
import { sayFailure } from '../../messages/say';
import { sayLine } from '../../messages/sayLine';
import { keepingEdits, type ReportKeeping } from '../../reports/making/reportKeeping';
import type { ReportSource } from '../../reports/making/reportSource';
import { CommandFailure } from '../failure';
import { openFile, refusalLine, valueOf } from '../workbookFile';

/** Writes the figures and their tasks into the workbook where they are not there yet; answers what to say of it. */
export async function keepFigures(
  file: string,
  { keeping, parts }: Pick<ReportSource, 'keeping' | 'parts'>,
): Promise<readonly string[]> {
  const toKeep = keepingEdits(keeping, parts);
  if (toKeep.kind === 'kept-before') return keptBeforeLines(keeping);
  if (toKeep.kind === 'broken')
    return [sayLine('report-not-kept', { why: sayLine('report-history-broken') })];
  try {
    const { workbook, save } = await openFile(file, sayLine('by-report'));
    const { refused } = valueOf(await workbook.apply(toKeep.edits, 'whole'), file);
    const [refusal] = refused;
    if (refusal !== undefined) return [sayLine('report-not-kept', { why: refusalLine(refusal) })];
    await save(file);
  } catch (error) {
    if (!(error instanceof CommandFailure)) throw error;
    return [sayLine('report-not-kept', { why: sayFailure(error.code, error.data) })];
  }
  return [sayLine('report-kept', { sheet: words.history.sheet, count: countedTasks(parts), file })];
}

/** What is said of a period that was kept before; nothing of another. */
export function keptBeforeLines({ kept, parts }: ReportKeeping): readonly string[] {
  return kept === null ? [] : [sayLine(KEPT_BEFORE[parts.kind], { day: dayOfMoment(kept.writtenAt) })];
}

/** By what stands beside its figures. */
const KEPT_BEFORE = {
  whole: 'report-kept-before',
  none: 'report-kept-without',
  damaged: 'report-kept-damaged',
} as const;

function dayOfMoment(moment: number): string {
  const day: Day = Math.floor(moment);
  return vietnameseDate(day);
}
