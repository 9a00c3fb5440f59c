import type { CellValue } from '../../core/completion/cells';
import { ALL_PLAN_CHECKS } from '../../core/checks/allPlanChecks';
import type { AppendixHead } from '../../core/checks/planCheck';
import { checkRow } from '../../core/checks/rows/checkRows';
import type { CheckedRow } from '../../core/checks/rows/rowCheck';
import { isTaskCheck } from '../../core/checks/wholeFindings';
import type { Finding } from '../../core/finding';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';
import type { AppendixRow } from '../../core/plan/plan';
import type { InParts } from '../file/inParts';
import type { CountedRow } from './countedRows';
import type { Examination } from './examination';
import { appendixHead } from './planOfTracking';
import type { TrackedMatrix } from './readMatrix';
import { taskKeys } from './taskKeys';
import { isTask, placeOf, type TaskRow } from './taskPlaces';
import type { CountedWorkbook } from './workbookProgress';

/** A counted row with what the checks that look at a row alone find in it. */
export interface ExaminedRow {
  readonly counted: CountedRow;
  /** How its task is called among the others: its id where that is its own, else its place. */
  readonly key: string;
  readonly inPlan: AppendixRow | null;
  /** Null where it is no task. */
  readonly checked: CheckedRow | null;
  /** What the checks of plans found, by their place in `ALL_PLAN_CHECKS`; empty where that is nothing. */
  readonly ofPlan: readonly (readonly Finding[])[];
  /** What the checks of rows found. */
  readonly ofRow: readonly Finding[];
}

/** Cells about which the counting of the workbook has already said more than a check of plans can. */
const SAID: Readonly<Record<string, string>> = { 'unit-near': 'unit-unread', 'unit-unknown': 'unit-unread' };

const NOTHING: readonly never[] = [];

/** How many rows are looked at without a stop. */
const STRETCH = 300;

/** The rows of every matrix as the checks see them; those that stand as before under the same key are not looked at. */
export function* examinedRows(
  { tracking, rows, isSameTasks }: CountedWorkbook,
  examination: Examination,
  before: readonly (readonly ExaminedRow[])[] | null,
): InParts<readonly (readonly ExaminedRow[])[]> {
  const keys = isSameTasks ? null : taskKeys(tracking.matrices, rows);
  const examined: (readonly ExaminedRow[])[] = [];
  let looked = 0;
  for (const [table, matrix] of tracking.matrices.entries()) {
    const appendix = examination.appendices[table] ?? appendixHead(matrix);
    const byRow = before?.[table] ?? [];
    const all: ExaminedRow[] = [];
    let at = 0;
    for (const [index, counted] of (rows[table] ?? []).entries()) {
      const { sheetRow } = counted.cells;
      while ((byRow[at]?.counted.cells.sheetRow ?? Infinity) < sheetRow) at += 1;
      const was = byRow[at]?.counted.cells.sheetRow === sheetRow ? byRow[at] : undefined;
      const key = keys === null ? (was?.key ?? '') : (keys[table]?.[index] ?? '');
      if (was?.counted === counted && was.key === key) {
        all.push(was);
        continue;
      }
      all.push(examinedRow(examination, matrix, appendix, counted, key, was?.inPlan ?? null));
      looked += 1;
      if (looked % STRETCH === 0) yield null;
    }
    examined.push(all);
  }
  return examined;
}

/** Examines a row; `before` is what it was under the same key, and what is the same in the plan stays the same value. */
function examinedRow(
  { rowInPlan, context, rules }: Examination,
  matrix: TrackedMatrix,
  appendix: AppendixHead,
  counted: CountedRow,
  key: string,
  before: AppendixRow | null,
): ExaminedRow {
  const made = rowInPlan(matrix, counted, key);
  const inPlan = before !== null && made !== null && isSameRow(before, made) ? before : made;
  const { cells, result, id } = counted;
  if (!isTask(result)) return { counted, key, inPlan, checked: null, ofPlan: NOTHING, ofRow: NOTHING };
  const task: TaskRow = { matrix, cells, result, id };
  const checked = checkedRow(task);
  const ofPlan = ALL_PLAN_CHECKS.map((check): readonly Finding[] =>
    inPlan?.kind === 'task' && isTaskCheck(check)
      ? unsaid(inRow(check.ofTask(inPlan.task, appendix, context), task), counted.found.wider)
      : NOTHING,
  );
  return {
    counted,
    key,
    inPlan,
    checked,
    ofPlan: ofPlan.every((found) => found.length === 0) ? NOTHING : ofPlan,
    ofRow: checkRow(checked, rules),
  };
}

function inRow(findings: readonly Finding[], task: TaskRow): readonly Finding[] {
  return findings.map((finding) => ({
    ...finding,
    place: { ...placeOf(task, null), column: finding.place.column },
  }));
}

function unsaid(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  if (findings.length === 0 || said.length === 0) return findings;
  return findings.filter(
    ({ code, place }) =>
      !said.some((other) => other.code === SAID[code] && other.place.column === place.column),
  );
}

function checkedRow({ matrix, cells, result, id }: TaskRow): CheckedRow {
  const value = (key: MatrixColumnKey): CellValue => {
    const column = matrix.columns.get(key);
    return column === undefined ? null : matrix.sheet.cells.value(cells.sheetRow, column);
  };
  return {
    table: matrix.name,
    appendix: matrix.table.code,
    sheet: matrix.table.sheet,
    id,
    cells,
    result,
    evidence: value('evidence'),
    difficulty: value('difficulty'),
    note: value('note'),
    adjustedBasis: value('adjustedBasis'),
  };
}

/** Whether two rows say the same; what was read of their cells follows from that. */
function isSameRow(one: AppendixRow, other: AppendixRow): boolean {
  if (one.kind === 'area' && other.kind === 'area') {
    const { code, numeral, content, name } = one.area;
    const { area } = other;
    return code === area.code && numeral === area.numeral && content === area.content && name === area.name;
  }
  if (one.kind !== 'task' || other.kind !== 'task') return false;
  const { id, number, area, text, written } = one.task;
  const { task } = other;
  return (
    id === task.id &&
    number === task.number &&
    area === task.area &&
    text === task.text &&
    written.lead === task.written.lead &&
    written.support === task.written.support &&
    written.deadline === task.written.deadline
  );
}
