import { standingWord } from '../completion/standing';
import type { MatrixLine } from './reportData';
import type { ReportInput, ReportRow } from './reportInput';
import { taskFields } from './taskFields';

/** The matrix of an appendix with its results: tasks in their order, and the headings that stand over some. */
export function matrixLines(
  rows: readonly ReportRow[],
  { parameters }: Pick<ReportInput, 'parameters'>,
  role: (row: ReportRow) => string,
): readonly MatrixLine[] {
  return rows
    .filter((row, at) => row.result.standing !== null || hasTasksUnder(rows, at))
    .map((row) => {
      const { standing } = row.result;
      const isHeading = standing === null;
      const fields = taskFields(row, parameters, { number: row.number, area: '', role: role(row) });
      return {
        ...fields,
        'trạng thái': isHeading ? '' : fields['trạng thái'],
        'tình trạng': isHeading ? '' : standingWord(standing),
        'vai trò': isHeading ? '' : fields['vai trò'],
        'là đề mục': isHeading,
        'là nhiệm vụ': !isHeading,
      };
    });
}

/** Whether a heading has a task under it before another heading of its level or of an outer one. */
function hasTasksUnder(rows: readonly ReportRow[], at: number): boolean {
  const level = levelOf(rows[at]);
  for (const row of rows.slice(at + 1)) {
    if (row.result.standing !== null) return true;
    if (levelOf(row) <= level) return false;
  }
  return false;
}

/** 1 for `A`, 2 for `A.I`. */
function levelOf(row: ReportRow | undefined): number {
  const area = row?.cells.area;
  return typeof area === 'string' ? area.split('.').length : 1;
}
