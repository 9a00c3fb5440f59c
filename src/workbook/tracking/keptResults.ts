import { vietnameseDate } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { UNCOUNTED_WORD } from '../../core/completion/cleanStatus';
import type { ProgressResult } from '../../core/completion/progress';
import type { RowResult } from '../../core/completion/row';
import { standingWord } from '../../core/completion/standing';
import { finding, type Finding } from '../../core/finding';
import { cellAddress } from '../../core/layout/address';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { blockFinder } from './block';
import { figureFindings, shown, unitFigureFindings } from './keptFigures';
import type { Tracking } from './readTracking';
import { placeOf, type TaskRow } from './taskPlaces';

/** Kept figures that differ from what the rows give on the day for which they were kept: `result`. */
export function keptFigureFindings(
  content: WorkbookContent,
  tracking: Tracking,
  result: ProgressResult,
): readonly Finding[] {
  const find = blockFinder(content);
  const figures = find('pc_figures');
  const unitFigures = find('pc_unit_figures');
  return [
    ...(figures ? figureFindings(figures, result, tracking.parameters) : []),
    ...(unitFigures ? unitFigureFindings(unitFigures, result, tracking.parameters) : []),
  ];
}

/**
 * Results kept in a row that differ from what the row gives on the day for which they were kept: `result`. A
 * formula without a kept result is not compared.
 */
export function keptRowFindings(
  { date1904 }: WorkbookContent,
  task: TaskRow,
  result: RowResult,
): readonly Finding[] {
  const shift = date1904 ? DAYS_TO_1904 : 0;
  const { columns, sheet } = task.matrix;
  const row = task.cells.sheetRow;
  const compare = (
    key: MatrixColumnKey,
    expected: string,
    read: (value: CellValue) => string,
  ): readonly Finding[] => {
    const column = columns.get(key);
    if (column === undefined || sheet.cells.formula(row, column) === null) return [];
    const kept = sheet.cells.value(row, column);
    if (kept === null || read(kept) === expected) return [];
    const data = { cell: cellAddress(row, column), of: task.id ?? '' };
    const place = placeOf(task, key);
    return [finding('cached-figure-differs', 'warning', { place, found: read(kept), expected, data })];
  };
  const due = result.due === null ? '' : vietnameseDate(result.due);
  return [
    ...compare('due', due, (value) =>
      typeof value === 'number' ? vietnameseDate(Math.floor(value) + shift) : shown(value),
    ),
    ...compare('standing', standingText(result), shown),
  ];
}

/** What Tình trạng thời hạn shows: the standing, or why the row is not counted. */
function standingText({ standing, why }: RowResult): string {
  if (standing !== null) return standingWord(standing);
  return why === null ? '' : UNCOUNTED_WORD[why];
}
