import type { Day } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { checkPlan } from '../../core/checks/checkPlan';
import { checkRows } from '../../core/checks/rows/checkRows';
import type { CheckedRow, RowBelow } from '../../core/checks/rows/rowCheck';
import type { Finding } from '../../core/finding';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';
import type { MatrixTemplate } from '../../core/plan/matrixTemplate';
import type { Plan } from '../../core/plan/plan';
import { planSpan } from '../../core/plan/planSpan';
import type { Abbreviation } from '../../core/unit/abbreviation';
import { changeFinder, type UnitChanges } from '../../core/unit/unitChanges';
import { buildUnitIndex, type UnitIndex } from '../../core/unit/unitIndex';
import { foldSame } from '../../core/vietnamese/fold';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { planOfTracking } from './planOfTracking';
import type { Tracking } from './readTracking';
import { placeOf, rowKey, taskRows, type TaskRow } from './taskPlaces';
import { trackedRegister } from './trackedRegister';
import { type WorkbookProgress, workbookProgress } from './workbookProgress';

/** What a workbook is checked with. */
export interface WorkbookKnowledge {
  readonly templates: readonly MatrixTemplate[];
  readonly abbreviations: readonly Abbreviation[];
  readonly changes: readonly UnitChanges[];
  readonly today: Day;
  /** Null takes the workbook's Ngày chốt số liệu, or `today` where that is blank. */
  readonly asOf: Day | null;
}

/** A checked workbook: its findings, and what a fix needs to be made of them. */
export interface CheckedWorkbook {
  readonly findings: readonly Finding[];
  readonly rows: readonly CheckedRow[];
  readonly units: UnitIndex;
  readonly plan: Plan;
  readonly tracking: Tracking;
  /** The figures that were counted on the way. */
  readonly progress: WorkbookProgress;
}

/** Cells about which the counting of the workbook has already said more than a check of plans can. */
const SAID: Readonly<Record<string, string>> = { 'unit-near': 'unit-unread', 'unit-unknown': 'unit-unread' };

/** Checks a workbook: what counting it met, what its plan shows, and each of its rows. */
export function checkWorkbook(content: WorkbookContent, knowledge: WorkbookKnowledge): CheckedWorkbook {
  const { today, asOf, abbreviations, templates, changes } = knowledge;
  const progress = workbookProgress(content, { today, asOf, abbreviations });
  const { tracking } = progress;
  const tasks = taskRows(tracking.matrices, progress.result.rows);
  const units = buildUnitIndex(
    trackedRegister(tracking.register, tracking.parameters.memberships, ''),
    abbreviations,
  );
  const plan = planOfTracking(content, tracking, tasks, units);
  const span = planSpan(plan.head);
  const changeOf = changeFinder(changes, abbreviations, plan.head.issuer);
  const rows = tasks.map(checkedRow);
  const ofPlan = checkPlan({ plan, units, templates, span, today, changeOf }, []);
  const { year, statuses } = tracking.parameters;
  const cutOff = asOf ?? tracking.cutOff;
  const below = tracking.matrices.flatMap(({ table }): RowBelow[] =>
    table.rowsBelow.map((row) => ({ appendix: table.code, sheet: table.sheet, row })),
  );
  return {
    findings: [
      ...progress.findings,
      ...unsaid(inSheets(ofPlan, tracking, tasks), progress.findings),
      ...checkRows({ rows, below, statuses, year, span, today, cutOff }),
    ],
    rows,
    units,
    plan,
    tracking,
    progress,
  };
}

/** Findings of the plan, put where their rows stand; those about a whole appendix are on its sheet. */
function inSheets(
  findings: readonly Finding[],
  { matrices }: Tracking,
  tasks: readonly TaskRow[],
): readonly Finding[] {
  const key = rowKey(tasks);
  const byKey = new Map(tasks.map((task) => [key(task), task]));
  const sheets = new Map(matrices.map(({ table }) => [table.code, table.sheet]));
  return findings.map((finding) => {
    const { appendix, task, column } = finding.place;
    const row = task === null ? undefined : byKey.get(task);
    const place =
      row === undefined
        ? { ...finding.place, sheet: sheets.get(appendix ?? '') ?? null }
        : { ...placeOf(row, null), column };
    return { ...finding, place };
  });
}

function unsaid(findings: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  const cellOf = (code: string, { place }: Finding): string =>
    `${code}|${place.sheet ?? ''}|${place.row ?? ''}|${place.column ?? ''}`;
  const known = new Set(said.map((finding) => cellOf(finding.code, finding)));
  const counted = new Set(
    said.filter(({ code }) => code === 'open-group-counted').map(({ found }) => foldSame(found ?? '')),
  );
  return findings.filter((finding) => {
    if (finding.code === 'group-open' && counted.has(foldSame(finding.found ?? ''))) return false;
    const code = SAID[finding.code];
    return code === undefined || !known.has(cellOf(code, finding));
  });
}

function checkedRow(task: TaskRow): CheckedRow {
  const { matrix, cells, result, id } = task;
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
