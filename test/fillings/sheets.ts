import type { CellValue } from '../../src/core/completion/cells';
import { cellAddress, type CellRange, columnNumber } from '../../src/core/layout/address';
import { parseReference } from '../../src/core/layout/reference';
import type { SheetContent, WorkbookContent } from '../../src/workbook/file/readWorkbookFile';
import { type Counted, type Figures, ROLES } from './counted';

/** Words of the column Tình trạng for rows that are not counted. */
const UNCOUNTED: Readonly<Record<string, string>> = {
  'no-text': 'Không tính: thiếu nội dung',
  'other-year': 'Không tính: khác năm',
  'unknown-area': 'Không tính: lĩnh vực không rõ',
  'unknown-status': 'Không tính: trạng thái không rõ',
};

type Expected = number | string | null;

/** What a recalculated workbook should show, cell by cell; each cell is told apart by what it stands for. */
class Sheet {
  readonly found: string[] = [];
  private readonly checked = new Set<string>();

  constructor(private readonly sheet: SheetContent) {}

  value(row: number, column: number | string): CellValue {
    return this.sheet.cells.value(row, typeof column === 'string' ? columnNumber(column) : column);
  }

  /** A number within the last digits of a double, or a text; null and "" are an empty cell. */
  expect(row: number, column: number | string, expected: Expected, of: string): void {
    const at = typeof column === 'string' ? columnNumber(column) : column;
    const value = this.value(row, at);
    this.checked.add(`${row},${at}`);
    const isSame =
      typeof expected === 'number'
        ? typeof value === 'number' && Math.abs(value - expected) < 1e-9
        : (value ?? '') === (expected ?? '');
    if (isSame) return;
    const shown = JSON.stringify(value);
    this.found.push(
      `${this.sheet.name}!${cellAddress(row, at)} (${of}): ${shown} and not ${JSON.stringify(expected)}`,
    );
  }

  /** Cells that hold a number which nobody counts. */
  ignore(row: number, column: number | string): void {
    this.checked.add(`${row},${typeof column === 'string' ? columnNumber(column) : column}`);
  }

  /** Numbers that no expectation has met: no figure of the sheet may go unchecked. */
  unchecked(): readonly string[] {
    const { cells, name } = this.sheet;
    const found: string[] = [];
    for (let row = 1; row <= cells.lastRow; row += 1) {
      for (const column of cells.columns(row)) {
        if (typeof cells.value(row, column) !== 'number' || this.checked.has(`${row},${column}`)) continue;
        found.push(`${name}!${cellAddress(row, column)}: a figure that nothing expects`);
      }
    }
    return found;
  }

  /** The row whose cell in the first columns holds a text. */
  rowOf(text: string): number {
    for (let row = 1; row <= this.sheet.cells.lastRow; row += 1)
      if (this.value(row, 1) === text || this.value(row, 2) === text) return row;
    throw new Error(`${this.sheet.name} has no "${text}"`);
  }
}

/** Every difference between a recalculated workbook and what was counted from its filled one. */
export function differences(content: WorkbookContent, counted: Counted): readonly string[] {
  return [
    ...errorCells(content),
    ...overviewDifferences(content, counted),
    ...unitDifferences(content, counted),
    ...rowDifferences(content, counted),
  ];
}

function errorCells(content: WorkbookContent): readonly string[] {
  return content.sheets.flatMap(({ name, cells }) => {
    const found: string[] = [];
    for (let row = 1; row <= cells.lastRow; row += 1) {
      for (const column of cells.columns(row)) {
        const value = cells.value(row, column);
        if (typeof value === 'object' && value !== null)
          found.push(`${name}!${cellAddress(row, column)}: ${value.error}`);
      }
    }
    return found;
  });
}

function fraction(num: number | null | undefined, den: number | null | undefined): Expected {
  return den ? `${num ?? ''}/${den}` : null;
}

/** The rate as printed: under 5 only its fraction is. */
function printed(rate: number | null | undefined, den: number | null | undefined): Expected {
  return (den ?? 0) < 5 ? null : (rate ?? null);
}

const shownFigures = {
  C: 'assigned',
  D: 'done',
  E: 'doneOnTime',
  F: 'doneLate',
  G: 'notYetDue',
  H: 'overdue',
  I: 'continuous',
  J: 'waiting',
  K: 'undetermined',
  L: 'notApplicable',
} as const;

const reasons = {
  F: 'other-year',
  G: 'unknown-area',
  H: 'unknown-status',
  I: 'no-text',
} as const;

function overviewDifferences(content: WorkbookContent, counted: Counted): readonly string[] {
  const block = blockOf(content, 'pc_figures');
  const page = new Sheet(block.sheet);
  const { range } = block;
  const holders = new Set(Object.keys(counted.figures));
  for (let row = range.row + 1; row <= range.lastRow; row += 1) {
    const key = String(page.value(row, range.column));
    const figures = counted.figures[key];
    holders.delete(key);
    if (figures === undefined) page.found.push(`${key}: a line that nobody counts`);
    else figureLine(page, row, range, key, figures);
  }
  for (const key of holders) page.found.push(`${key}: no line`);

  const appendices = Object.keys(counted.trust);
  const trust = page.rowOf('Phụ lục') + 1;
  appendices.forEach((name, at) => {
    const told = counted.trust[name]!;
    page.expect(trust + at, 'C', told.rows, `${name} rows`);
    page.expect(trust + at, 'D', told.counted, `${name} counted`);
    page.expect(trust + at, 'E', told.uncounted, `${name} not counted`);
    for (const [column, why] of Object.entries(reasons))
      page.expect(trust + at, column, told[why], `${name} ${why}`);
    page.expect(trust + at, 'J', told.below, `${name} below the table`);
  });

  const rates = page.rowOf('2. Mức độ hoàn thành') + 2;
  ['overall', ...appendices].forEach((key, at) => rateLine(page, rates + at, key, counted.figures[key]!));
  splitLine(page, rates + appendices.length + 1, counted.figures.overall!);
  overdueLines(page, counted, appendices.length);
  return [...page.found, ...page.unchecked()];
}

function figureLine(page: Sheet, row: number, range: CellRange, key: string, figures: Figures): void {
  for (let column = range.column + 1; column <= range.lastColumn; column += 1) {
    const field = String(page.value(range.row, column));
    if (field in figures) page.expect(row, column, figures[field]!, `${key} ${field}`);
    else page.found.push(`${key} ${field}: a figure that nobody counts`);
  }
  for (const [column, field] of Object.entries(shownFigures))
    page.expect(row, column, figures[field]!, `${key} ${field}`);
  page.expect(row, 'M', fraction(figures['rate.num'], figures['rate.den']), `${key} fraction`);
  page.expect(row, 'N', printed(figures.rate, figures['rate.den']), `${key} rate`);
}

function rateLine(page: Sheet, row: number, key: string, figures: Figures): void {
  const reached = figures['dueRate.den'];
  page.expect(row, 'C', fraction(figures['rate.num'], figures['rate.den']), `${key} fraction`);
  page.expect(row, 'E', printed(figures.rate, figures['rate.den']), `${key} rate`);
  page.expect(row, 'F', fraction(figures['dueRate.num'], reached), `${key} due fraction`);
  page.expect(row, 'H', printed(figures.dueRate, reached), `${key} due rate`);
  page.expect(row, 'I', fraction(figures.doneOnTime, reached), `${key} on time fraction`);
  page.expect(row, 'K', printed(figures.onTimeRate, reached), `${key} on time rate`);
  page.expect(row, 'L', figures.notYetDue!, `${key} not yet due`);
  page.expect(row, 'N', figures.longTerm!, `${key} long-term`);
}

function splitLine(page: Sheet, row: number, figures: Figures): void {
  const part = (name: string): string => {
    const at = (field: string): number => figures[`split.${name}.${field}`]!;
    return `${at('done')}/${at('assigned') - at('notApplicable')}`;
  };
  page.expect(
    row,
    'A',
    `Hoàn thành trên số được giao: có thời hạn ${part('dated')}; thường xuyên ${part('continuous')}; theo sự kiện ${part('event')}.`,
    'split',
  );
}

function overdueLines(page: Sheet, counted: Counted, tables: number): void {
  const first = page.rowOf('4. Mười nhiệm vụ quá hạn lâu nhất') + 2;
  for (let at = 0; at < 10; at += 1) {
    const row = first + at;
    const task = counted.overdue[at];
    const text = String(task?.text ?? '');
    // LibreOffice reads a line break of two characters as one.
    const lead = String(task?.lead ?? '')
      .replaceAll('\r', '')
      .replaceAll('\n', '; ');
    page.expect(row, 'A', task ? at + 1 : null, 'overdue order');
    page.expect(row, 'B', text.length > 160 ? `${text.slice(0, 160)}…` : text, 'overdue task');
    page.expect(row, 'C', lead, 'overdue lead');
    page.expect(row, 'J', task?.due ?? null, 'overdue due');
    page.expect(row, 'M', task?.days ?? null, 'overdue days');
    for (let column = 0; column <= tables; column += 1) page.ignore(row, columnNumber('Q') + column);
  }
}

/** Columns of all roles together on `Theo đơn vị`, from O. */
const allRoles: readonly ((all: Figures) => Expected)[] = [
  (all) => all.assigned!,
  (all) => all.notApplicable!,
  (all) => all.done!,
  (all) => all.doneOnTime!,
  (all) => all.overdue!,
  (all) => fraction(all['rate.num'], all['rate.den']),
  (all) => printed(all.rate, all['rate.den']),
  (all) => fraction(all['dueRate.num'], all['dueRate.den']),
  (all) => printed(all.dueRate, all['dueRate.den']),
  (all) => fraction(all.doneOnTime, all['dueRate.den']),
  (all) => printed(all.onTimeRate, all['dueRate.den']),
];

function unitDifferences(content: WorkbookContent, counted: Counted): readonly string[] {
  const { sheet, range } = blockOf(content, 'pc_unit_figures');
  const page = new Sheet(sheet);
  const waiting = [...counted.units];
  for (let row = range.row + 1; row < range.lastRow; row += 1) {
    const name = String(page.value(row, range.column) ?? '');
    page.expect(row, 'B', name, 'name');
    page.expect(row, 'A', name === '' ? null : row - range.row, 'order');
    if (name === '') emptyLine(page, row, range);
    else {
      const unit = waiting.shift();
      if (unit === undefined || folded(unit.name) !== folded(name))
        page.found.push(`${sheet.name}: ${name} where ${unit?.name ?? 'nobody'} stands in the register`);
      else unitLine(page, row, range, name, unit.roles);
    }
  }
  for (const { name } of waiting) page.found.push(`${sheet.name}: no line for ${name}`);
  unitLine(page, range.lastRow, range, 'Đơn vị ngoài danh mục', counted.outside);
  page.expect(range.lastRow, 'B', 'Đơn vị ngoài danh mục', 'name');
  return [...page.found, ...page.unchecked()];
}

function folded(name: string): string {
  return name.replaceAll('\u00a0', ' ').replace(/ +/g, ' ').trim().toLowerCase();
}

function unitLine(
  page: Sheet,
  row: number,
  range: CellRange,
  name: string,
  roles: Readonly<Record<string, Figures>>,
): void {
  for (let column = range.column + 1; column <= range.lastColumn; column += 1) {
    const key = String(page.value(range.row, column));
    const dot = key.indexOf('.');
    const figures = roles[key.slice(0, dot)]!;
    page.expect(row, column, unitField(figures, key.slice(dot + 1)), `${name} ${key}`);
  }
  ROLES.forEach((role, index) => {
    const at = columnNumber('C') + 3 * index;
    page.expect(row, at, roles[role]!.assigned!, `${name} ${role} assigned`);
    page.expect(row, at + 1, roles[role]!.done!, `${name} ${role} done`);
    page.expect(row, at + 2, roles[role]!.overdue!, `${name} ${role} overdue`);
  });
  allRoles.forEach((expected, index) => {
    page.expect(row, columnNumber('O') + index, expected(roles.all!), `${name} all, ${index + 1}`);
  });
}

function unitField(figures: Figures, field: string): Expected {
  if (field === 'cont.due')
    return figures['split.continuous.assigned']! - figures['split.continuous.notApplicable']!;
  if (field === 'cont.done') return figures['split.continuous.done']!;
  if (field === 'doneWithDue') return figures['dueRate.num']!;
  if (!(field in figures)) throw new Error(`nobody counts ${field}`);
  return figures[field]!;
}

function emptyLine(page: Sheet, row: number, range: CellRange): void {
  for (let column = range.column + 1; column <= range.lastColumn; column += 1)
    page.expect(row, column, null, 'spare line');
  for (let column = columnNumber('C'); column <= columnNumber('Y'); column += 1)
    page.expect(row, column, null, 'spare line');
}

function rowDifferences(content: WorkbookContent, counted: Counted): readonly string[] {
  return Object.entries(counted.rows).flatMap(([name, rows]) => {
    const table = content.tables.find((each) => each.name === name)!;
    const sheet = content.sheets.find((each) => each.name === table.sheet)!;
    const page = new Sheet(sheet);
    const column = (header: string): number => table.firstColumn + table.columns.indexOf(header);
    for (const [row, { due, typed, says }] of Object.entries(rows)) {
      page.expect(Number(row), column('Tình trạng thời hạn'), UNCOUNTED[says] ?? says, `${name} standing`);
      if (!typed) page.expect(Number(row), column('Hạn'), due, `${name} due`);
    }
    return page.found;
  });
}

/** The sheet and cells of a hidden name. */
export function blockOf(
  content: WorkbookContent,
  name: string,
): { readonly sheet: SheetContent; readonly range: CellRange } {
  const reference = parseReference(content.names.find((each) => each.name === name)?.refersTo ?? '');
  const sheet = content.sheets.find((each) => each.name === reference?.sheet);
  if (!reference || !sheet) throw new Error(`no name ${name}`);
  return { sheet, range: reference.range };
}
