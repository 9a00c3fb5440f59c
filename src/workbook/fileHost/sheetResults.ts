import type { UnitLine } from '../../core/completion/cells';
import { isBlank, normalise, textOf } from '../../core/completion/narrowText';
import type { ProgressResult } from '../../core/completion/progress';
import { BLANK_ROW, type RowResult } from '../../core/completion/row';
import { wholeColumn } from '../../core/layout/formula';
import { MEMBER_HEADERS, UNIT_HEADERS } from '../../core/layout/headers';
import type { MatrixRow } from '../../core/layout/matrix/matrixRows';
import { overviewSheet } from '../../core/layout/overview/overviewSheet';
import { parseReference } from '../../core/layout/reference';
import type { NameLayout, SheetLayout } from '../../core/layout/sheet';
import { DAY_FORMAT } from '../../core/layout/style';
import { unitSheet } from '../../core/layout/units/unitSheet';
import type { WorkbookWords } from '../../core/layout/words';
import { shiftFormula } from '../file/edit/shiftFormula';
import { type Block, blockFinder, firstCell } from '../tracking/block';
import { columnOf, type OurTable } from '../edits/ourTables';
import type { Counted } from './countedBook';
import type { KeptResult } from './rowResults';
import { headersOf, isSameFormula } from '../edits/rowFormulasOf';
import { targetKeptResults } from './targetKeptResults';

const ROWS_LOOKED_AT_BELOW = 1000;

/**
 * Results of `Tổng hợp` and `Theo đơn vị`, a sheet at a time: both are laid out again with the core's figures, and what
 * stands in the file under the same formula gets the same result. Those of `Chỉ tiêu` are worked out row by row.
 */
export function* sheetResults(counted: Counted, words: WorkbookWords): Generator<readonly KeptResult[]> {
  const find = blockFinder(counted.content);
  const figures = find('pc_figures');
  const units = find('pc_unit_figures');
  if (figures) yield matched(figures, 'pc_figures', overview(counted, words), counted.shift);
  if (units) yield matched(units, 'pc_unit_figures', unitLines(counted, units, words), counted.shift);
  yield targetKeptResults(counted);
}

interface Laid {
  readonly sheet: SheetLayout;
  readonly names: readonly NameLayout[];
}

function matched({ sheet, range }: Block, name: string, laid: Laid, shift: number): readonly KeptResult[] {
  const own = parseReference(laid.names.find((each) => each.name === name)?.refersTo ?? '')?.range;
  if (!own) return [];
  const [down, right] = [range.row - own.row, range.column - own.column];
  return laid.sheet.cells.flatMap(({ row, column, value, formula, style }): KeptResult[] => {
    if (formula === undefined) return [];
    const at = { sheet: sheet.name, row: row + down, column: column + right };
    const present = sheet.cells.formula(at.row, at.column);
    if (present === null || present === '') return [];
    const moved = down === 0 && right === 0 ? formula : shiftFormula(formula, down, right, true);
    if (!isSameFormula(present, moved)) return [];
    const isDay = typeof value === 'number' && style?.format === DAY_FORMAT;
    return [{ ...at, value: isDay ? value - shift : value }];
  });
}

function overview({ content, tracking, tables, result, asOf }: Counted, words: WorkbookWords): Laid {
  const places = tracking.matrices.map((matrix) => tables.find(({ name }) => name === matrix.name));
  const choice = blockFinder(content)('Tinh_nhiem_vu_thuong_xuyen');
  const rows = tracking.matrices.map(({ table }, at) => {
    const first = places[at]?.place.firstRow ?? 0;
    return byRow(
      table.rows,
      first,
      ({ text, lead }): MatrixRow => ({ text: textOf(text), lead: textOf(lead) }),
      {},
    );
  });
  const results = result.rows.map((held, at) => {
    return byRow(held, places[at]?.place.firstRow ?? 0, (row): RowResult => row, BLANK_ROW);
  });
  return overviewSheet(
    {
      tables: tracking.matrices.map(({ name, table }, at) => ({
        table: name,
        headers: headersAt(places[at]),
        code: table.code,
        index: table.index,
        areas: table.areas,
        rowsBelow: rowsBelow(places[at]),
      })),
      result: { ...result, rows: results },
      rule: tracking.parameters,
      asOf,
      planTitle: '',
      issuer: '',
      readFindings: { error: 0, warning: 0, note: 0 },
    },
    rows,
    choice ? textOf(firstCell(choice)) : '',
    words,
  );
}

/** Rows at their place in the table: those that the file does not hold are blank. */
function byRow<T extends { readonly sheetRow: number }, R>(
  rows: readonly T[],
  first: number,
  make: (row: T) => R,
  blank: R,
): readonly R[] {
  const placed: R[] = [];
  for (const row of rows) {
    while (placed.length < row.sheetRow - first) placed.push(blank);
    placed.push(make(row));
  }
  return placed;
}

function headersAt(table: OurTable | undefined): ReturnType<typeof headersOf> {
  return table ? headersOf(table) : new Map();
}

function rowsBelow(table: OurTable | undefined): number {
  const column = table ? columnOf(table, 'text') : null;
  if (!table || column === null) return 0;
  let count = 0;
  for (let step = 1; step <= ROWS_LOOKED_AT_BELOW; step += 1) {
    if (!isBlank(table.sheet.cells.value(table.place.lastRow + step, column))) count += 1;
  }
  return count;
}

function unitLines({ tracking, tables, result, asOf }: Counted, block: Block, words: WorkbookWords): Laid {
  const register = tables.find(({ name }) => name.toLowerCase() === 'don_vi');
  const members = tables.find(({ name }) => name.toLowerCase() === 'thanh_vien_nhom');
  const { memberships, units } = tracking.parameters;
  const lines: (UnitLine | undefined)[] = [];
  const figures: ProgressResult['progress']['units'][number][] = [];
  const none = result.progress.units[0];
  const said: string[] = [];
  let at = 0;
  const cell = (row: number, key: string): string => {
    const column = register ? columnOf(register, key) : null;
    return register && column !== null ? textOf(register.sheet.cells.value(row, column)) : '';
  };
  for (let row = register?.place.firstRow ?? 1; row <= (register?.place.lastRow ?? 0); row += 1) {
    const isHeld = !isBlank(cell(row, 'name'));
    const unit = isHeld ? units[at] : undefined;
    const figure = isHeld ? result.progress.units[at] : none;
    if (isHeld) at += 1;
    lines.push(
      unit && { ...unit, kind: 'group', name: unit.name.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ') },
    );
    if (figure) figures.push(figure);
    if (normalise(cell(row, 'complete')) === normalise(words.register.no))
      said.push(normalise(cell(row, 'name')));
  }
  const known = [...units.map(({ name }) => name), ...memberships.map(({ group }) => group)].map(normalise);
  const header = (table: OurTable | undefined, key: string, otherwise: string): string =>
    table?.place.columns[table.keys.indexOf(key)] ?? otherwise;
  const column = (table: OurTable | undefined, key: string, otherwise: string, name: string): string =>
    wholeColumn(table?.name ?? name, header(table, key, otherwise));
  return unitSheet(
    {
      tables: tracking.matrices.map(({ name }) => ({
        table: name,
        headers: headersAt(tables.find((table) => table.name === name)),
      })),
      result: { ...result, progress: { ...result.progress, units: figures } },
      rule: tracking.parameters,
      asOf,
      units: lines,
      lines: block.range.lastRow - block.range.row - 1,
      memberships,
      completeGroups: new Set(known.filter((name) => !said.includes(name))),
      register: {
        name: column(register, 'name', UNIT_HEADERS.name, 'Don_vi'),
        complete: column(register, 'complete', UNIT_HEADERS.complete, 'Don_vi'),
        members: {
          group: column(members, 'group', MEMBER_HEADERS.group, 'Thanh_vien_nhom'),
          unit: column(members, 'unit', MEMBER_HEADERS.unit, 'Thanh_vien_nhom'),
        },
      },
    },
    words,
  );
}
