import { type Day, vietnameseDate } from '../calendar/day';
import type { CellValue, Parameters } from '../completion/cells';
import { isError, textOf, dayOfCell } from '../completion/narrowText';
import { STANDING, standingWord } from '../completion/standing';
import type { TaskFields } from './reportData';
import type { ReportRow } from './reportInput';

/** The task of a row under the names of templates. */
export function taskFields(
  row: ReportRow,
  { asOf, statuses }: Pick<Parameters, 'asOf' | 'statuses'>,
  rest: { readonly number: string; readonly area: string; readonly role: string },
): TaskFields {
  const { cells, result } = row;
  const { standing } = result;
  return {
    'số thứ tự': rest.number,
    mã: row.id,
    'nhiệm vụ': shown(cells.text),
    'lĩnh vực': rest.area,
    'chủ trì': unitsText(cells.lead),
    'phối hợp': unitsText(cells.support),
    'thời hạn': shown(cells.deadline),
    hạn: dayText(result.dueUsed),
    'trạng thái': standing === null ? shown(cells.status) : (statuses[result.status] ?? ''),
    'ngày hoàn thành': dayText(dayOfCell(cells.doneDay)),
    'kết quả thực hiện': shown(cells.result),
    'văn bản minh chứng': row.evidence,
    'tình trạng': standing === null ? '' : standingWord(standing),
    'số ngày': daysOf(row, asOf),
    'khó khăn': row.difficulty,
    'vai trò': rest.role,
  };
}

/** Days that a task is overdue, was late, or has left while it is near its due day; else 0. */
export function daysOf({ cells, result }: ReportRow, asOf: Day): number {
  const { standing, dueUsed } = result;
  if (dueUsed === null) return 0;
  if (standing === STANDING.overdue) return asOf - dueUsed;
  if (standing === STANDING.doneLate) return (dayOfCell(cells.doneDay) ?? dueUsed) - dueUsed;
  return standing === STANDING.dueSoon ? dueUsed - asOf : 0;
}

/** What a person sees in a cell; nothing of an error. */
export function shown(value: CellValue): string {
  return isError(value) ? '' : textOf(value).trim();
}

/** Units in one line as the cell has them. */
export function unitsText(cell: CellValue): string {
  return shown(cell)
    .split(/[;\r\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '')
    .join('; ');
}

/** `14/06/2024`, or nothing. */
export function dayText(day: Day | null): string {
  return day === null ? '' : vietnameseDate(day);
}
