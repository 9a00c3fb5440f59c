import type { Day } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { isBlank, textOf } from '../../core/completion/narrowText';
import { STANDINGS } from '../../core/completion/standing';
import { finding, type Finding } from '../../core/finding';
import { TARGET_HEADERS, TARGET_TABLE, type TargetColumnKey } from '../../core/targets/targetColumns';
import { judgementOf } from '../../core/layout/targets/targetResults';
import { targetFindings } from '../../core/targets/targetFindings';
import { readTargetRow, type TargetCells, type TargetRow } from '../../core/targets/targetRow';
import type { Judgement } from '../../core/targets/target';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, sheetNamed, tableNamed } from './block';
import { findColumns } from './findColumns';
import type { CountedWorkbook } from './workbookProgress';

/** A row of `Chỉ tiêu` as it stands, and what it comes to. */
export interface TrackedTarget {
  readonly sheetRow: number;
  readonly cell: TargetCells;
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly tasks: readonly string[];
}

/** The goals of a workbook; `sheet` is null where it has no `Chỉ tiêu`. */
export interface TrackedTargets {
  readonly sheet: string | null;
  readonly asOf: Day;
  readonly year: number;
  readonly targets: readonly TrackedTarget[];
  readonly findings: readonly Finding[];
  /** Column of the goals' texts on their sheet, from 1; null where that is lost. */
  readonly textColumn: number | null;
}

const KEYS: readonly TargetColumnKey[] = ['text', 'operator', 'value', 'unit', 'actual'];

/** Reads the goals of a counted workbook, found by the table's name wherever it was moved. */
export function readTargets(content: WorkbookContent, progress: TargetsOf): TrackedTargets {
  const { asOf } = progress;
  const { year } = progress.tracking.parameters;
  const table = tableNamed(content, TARGET_TABLE);
  const sheet = table && sheetNamed(content, table.sheet);
  if (!table || !sheet) return { sheet: null, asOf, year, targets: [], findings: [], textColumn: null };
  const keys = Object.keys(TARGET_HEADERS).filter(isKey);
  const columns = findColumns(table, keys, TARGET_HEADERS, blockFinder(content));
  const findings: Finding[] = KEYS.filter((key) => !columns.has(key)).map((key) =>
    finding('column-missing', 'error', {
      place: { sheet: sheet.name, row: table.headerRow, column: key },
      expected: TARGET_HEADERS[key],
      data: { table: table.name },
    }),
  );
  const isDone = doneTasks(progress);
  const targets: TrackedTarget[] = [];
  for (let sheetRow = table.firstRow; sheetRow <= table.lastRow; sheetRow += 1) {
    const cell = (key: TargetColumnKey): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : sheet.cells.value(sheetRow, column);
    };
    const row = readTargetRow(cell);
    const judgement = judgementOf(cell, { year, asOf });
    if (row === null || judgement === null) continue;
    const tasks = textOf(cell('tasks'))
      .split(/[;,\n]/)
      .map((task) => task.trim())
      .filter((task) => task !== '');
    targets.push({ sheetRow, cell, row, judgement, tasks });
    const place = { sheet: sheet.name, row: sheetRow };
    findings.push(...targetFindings({ cell, row, judgement, place, tasks, isDone }));
  }
  return { sheet: sheet.name, asOf, year, targets, findings, textColumn: columns.get('text') ?? null };
}

/** What of a counted workbook the goals are read with. */
export type TargetsOf = Pick<CountedWorkbook, 'asOf' | 'tracking' | 'rows'>;

function isKey(key: string): key is TargetColumnKey {
  return key in TARGET_HEADERS;
}

/** Whether a task is done by its id; null where no row has it. */
function doneTasks({ rows }: TargetsOf): (task: string) => boolean | null {
  const done = new Map<string, boolean>();
  for (const { id, result } of rows.flat()) {
    if (id === null || isBlank(id) || result.standing === null) continue;
    done.set(id.toLowerCase(), STANDINGS[result.standing].startsWith('done'));
  }
  return (task) => done.get(task.toLowerCase()) ?? null;
}
