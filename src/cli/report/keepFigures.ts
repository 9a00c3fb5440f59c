import { type Day, vietnameseDate } from '../../core/calendar/day';
import { workbook as words } from '../../messages/vi/workbook';
import { sayFailure } from '../../messages/say';
import { sayLine } from '../../messages/sayLine';
import { keepingEdits, type ReportKeeping } from '../../reports/making/reportKeeping';
import { CommandFailure } from '../failure';
import { openFile, refusalLine, valueOf } from '../workbookFile';

/** Writes the figures into the workbook where they are not there yet; answers what to say of it. */
export async function keepFigures(file: string, keeping: ReportKeeping): Promise<readonly string[]> {
  const toKeep = keepingEdits(keeping);
  if (toKeep.kind === 'kept-before')
    return [sayLine('report-kept-before', { day: dayOfMoment(toKeep.kept.writtenAt) })];
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
  return [sayLine('report-kept', { sheet: words.history.sheet, file })];
}

function dayOfMoment(moment: number): string {
  const day: Day = Math.floor(moment);
  return vietnameseDate(day);
}
