import type { CellValue } from '../../core/completion/cells';
import { textOf } from '../../core/completion/narrowText';
import type { Edit, RowEdit, SheetEdit } from '../../core/edit';
import { HISTORY_TABLE } from '../../core/history/historyColumns';
import type { LogColumnKey } from '../../core/layout/headers';
import { LOG_TABLE } from '../../core/layout/logSheet';
import { sheetMark } from '../../core/layout/sheetMark';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { columnOf, ourTables } from './ourTables';

/** Values of a line of `Nhật ký` by column key. */
export type LogLine = Readonly<Partial<Record<LogColumnKey, CellValue>>>;

/** Who makes a run of edits, when, and which run it takes back. */
export interface RunStamp {
  readonly run: number;
  /** Day and time as a workbook counts them. */
  readonly at: number;
  readonly by: string;
  readonly undoes: number | null;
}

/** What stands in the hidden column Việc. */
const KIND = {
  cell: 'ô',
  'add-row': 'thêm dòng',
  'remove-row': 'bỏ dòng',
  value: 'ô của dòng',
  'add-sheet': 'thêm sheet',
  'remove-sheet': 'bỏ sheet',
} as const;

/** A line of a run as it was read. */
interface ReadLine {
  readonly run: number;
  readonly kind: string;
  readonly table: string;
  readonly task: string;
  readonly columnKey: string;
  readonly before: CellValue;
  readonly after: CellValue;
  readonly undoes: number | null;
}

/** Writes the lines of one run. */
export class RunLog {
  private readonly written: LogLine[] = [];

  constructor(private readonly stamp: RunStamp) {}

  get lines(): readonly LogLine[] {
    return this.written;
  }

  /** An edit was applied; `before` is what its cell held, a formula with its `=`. */
  add(edit: Edit, before: CellValue, header: string): void {
    if (edit.kind === 'cell') {
      const { table, task, column, after } = edit;
      this.line({ kind: KIND.cell, table, task, column: header, columnKey: column, before, after });
    } else if (edit.kind === 'row-id') {
      const { table, task } = edit;
      this.line({ kind: KIND.cell, table, task, column: header, columnKey: 'id', before, after: task });
    } else if ('sheet' in edit) this.sheetLine(edit);
    else {
      const { kind, table, task, values } = edit;
      if (isHistory(table)) {
        this.line({ kind: KIND[kind], table, task, columnKey: JSON.stringify(values) });
        return;
      }
      this.line({ kind: KIND[kind], table, task });
      for (const [columnKey, value] of Object.entries(values)) {
        const held = kind === 'add-row' ? { after: value } : { before: value };
        this.line({ kind: KIND.value, table, task, column: columnKey, columnKey, ...held });
      }
    }
  }

  /** The hidden key of the column holds the mark by which an added sheet is known to be unchanged. */
  private sheetLine(edit: SheetEdit): void {
    const { kind, sheet } = edit;
    const { name, tables } = sheet;
    const table = tables.map((each) => each.name).join(' ');
    const columnKey = kind === 'add-sheet' ? sheetMark(edit.sheet).content : edit.sheet.content;
    this.line({
      kind: KIND[kind],
      table,
      task: name,
      columnKey,
      ...(kind === 'add-sheet' ? { after: name } : { before: name }),
    });
  }

  private line(line: LogLine): void {
    const { run, at, by, undoes } = this.stamp;
    this.written.push({ run, at, by, ...line, id: `${run}.${this.written.length + 1}`, undoes });
  }
}

/** The number of the next run. */
export function nextRun(content: WorkbookContent): number {
  return Math.max(0, ...readLines(content).map(({ run }) => run)) + 1;
}

/**
 * The edits that take a run back, newest first. Without a number, the last run that is neither an undo nor
 * taken back already; null where there is none.
 */
export function inverseOfRun(
  content: WorkbookContent,
  wanted: number | null,
): { readonly run: number; readonly edits: readonly Edit[] } | null {
  const lines = readLines(content);
  const undone = new Set(lines.map(({ undoes }) => undoes));
  const open = lines.filter(({ run, undoes }) => undoes === null && !undone.has(run)).map(({ run }) => run);
  const run = wanted ?? Math.max(0, ...open);
  const own = lines.filter((line) => line.run === run);
  return own.length === 0 ? null : { run, edits: inverses(own) };
}

/** The edits of a run once more, oldest first; without added sheets, whose cells `Nhật ký` does not keep. */
export function editsOfRun(content: WorkbookContent, run: number): readonly Edit[] {
  const own = readLines(content).filter((line) => line.run === run);
  const removals = own.flatMap(({ kind, task, table, columnKey }): readonly Edit[] =>
    kind === KIND['remove-sheet'] ? [sheetRemoval(task, table, columnKey)] : [],
  );
  const others = inverses(own).filter((edit) => !('sheet' in edit));
  return [...others.map(inverseOf).reverse(), ...removals];
}

function sheetRemoval(name: string, tables: string, content: string): Edit {
  const named = tables.split(' ').flatMap((table) => (table === '' ? [] : [{ name: table }]));
  return { kind: 'remove-sheet', sheet: { name, tables: named, content } };
}

function inverseOf(edit: Edit): Edit {
  if (edit.kind === 'cell') return { ...edit, before: edit.after, after: edit.before };
  if (edit.kind === 'add-row') return { ...edit, kind: 'remove-row' };
  return edit.kind === 'remove-row' ? { ...edit, kind: 'add-row' } : edit;
}

function inverses(lines: readonly ReadLine[]): readonly Edit[] {
  const edits: Edit[] = [];
  lines.forEach((line, at) => {
    const { kind, table, task, columnKey, before, after } = line;
    if (kind === KIND.cell) {
      edits.push({ kind: 'cell', table, task, column: columnKey, before: after, after: before });
    } else if (kind === KIND['add-row'] || kind === KIND['remove-row']) {
      const added = kind === KIND['add-row'];
      const values: Record<string, CellValue> = { ...valuesWritten(columnKey) };
      for (const next of lines.slice(at + 1)) {
        if (next.kind !== KIND.value) break;
        values[next.columnKey] = added ? next.after : next.before;
      }
      const inverse: RowEdit = { kind: added ? 'remove-row' : 'add-row', table, task, under: null, values };
      edits.push(inverse);
    } else if (kind === KIND['add-sheet'] || kind === KIND['remove-sheet']) {
      // What a sheet that went held is not kept: without a mark the edit is refused, and so told.
      edits.push(sheetRemoval(task, table, kind === KIND['add-sheet'] ? columnKey : ''));
    }
  });
  return edits.reverse();
}

/** A period of `Lịch sử` adds hundreds of rows of some fifty cells: each is one line, its values in the hidden column. */
function isHistory(table: string): boolean {
  return table.toLowerCase() === HISTORY_TABLE.toLowerCase();
}

/** Values of a row that are kept in the line itself; none where it holds no such. */
function valuesWritten(text: string): Readonly<Record<string, CellValue>> {
  if (!text.startsWith('{')) return {};
  try {
    const written: unknown = JSON.parse(text);
    const cells = Object.entries(written ?? {}).filter((cell): cell is [string, CellValue] =>
      isPlain(cell[1]),
    );
    return Object.fromEntries(cells);
  } catch {
    return {};
  }
}

function isPlain(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function readLines(content: WorkbookContent): readonly ReadLine[] {
  const table = ourTables(content).find(({ name }) => name.toLowerCase() === LOG_TABLE.toLowerCase());
  if (!table) return [];
  const lines: ReadLine[] = [];
  for (let row = table.place.firstRow; row <= table.place.lastRow; row += 1) {
    const cell = (key: LogColumnKey): CellValue => {
      const column = columnOf(table, key);
      return column === null ? null : table.sheet.cells.value(row, column);
    };
    const run = cell('run');
    if (typeof run !== 'number') continue;
    const undoes = cell('undoes');
    lines.push({
      run,
      kind: textOf(cell('kind')),
      table: textOf(cell('table')),
      task: textOf(cell('task')),
      columnKey: textOf(cell('columnKey')),
      before: cell('before'),
      after: cell('after'),
      undoes: typeof undoes === 'number' ? undoes : null,
    });
  }
  return lines;
}
