import type { CellRange } from '../../../core/layout/address';
import { parseReference } from '../../../core/layout/reference';
import type { Turn } from '../excelRun';
import { codeOf } from '../officeFailures';
import { hasExcelApi } from '../requirement';
import type { OfficeCells } from './officeCells';
import { fileFormula } from './screenFormula';

/** A range to be read, and about how many cells it has. */
export class ReadArea {
  constructor(
    readonly sheet: string,
    readonly range: Excel.Range,
    readonly estimate: number,
  ) {}
}

/** Cells that one answer holds well below its 5 MB; longer texts are met by halving. */
const MOST_CELLS = 150_000;

/** Whether the text of formulas is wanted, or only where they stand. */
export type FormulaDetail = 'text' | 'place';

type CellsBySheet = ReadonlyMap<string, OfficeCells>;

/** Rows of an area that one answer brings. */
interface Piece {
  readonly area: ReadArea;
  readonly from: number;
  readonly count: number;
  readonly what: 'values' | FormulaDetail;
}

/** Reads areas into the cells of their sheets. */
export async function readAreas(
  turn: Turn,
  areas: readonly ReadArea[],
  cells: CellsBySheet,
  detail: FormulaDetail,
): Promise<void> {
  const isSmall = areas.reduce((sum, { estimate }) => sum + estimate, 0) <= MOST_CELLS;
  const asked = areas.map((area) => ask(area, isSmall, detail));
  try {
    await turn.sync();
  } catch (error) {
    if (!isSmall || !isTooLarge(error)) throw error;
    await readAreas(
      turn,
      areas.map(({ sheet, range }) => new ReadArea(sheet, range, Infinity)),
      cells,
      detail,
    );
    return;
  }
  const pieces: Piece[] = [];
  for (const { area, calculated } of asked) {
    const { range, sheet } = area;
    if (range.isNullObject) continue;
    const whole = { area, from: 0, count: range.rowCount };
    if (isSmall) takeValues(cells.get(sheet), range, 0, range.values);
    else pieces.push({ ...whole, what: 'values' });
    const told = calculated === null ? null : calculatedCells(calculated);
    if (told) told.forEach((block) => markCalculated(cells.get(sheet), block));
    else if (isSmall && detail === 'text')
      takeFormulas(cells.get(sheet), range, { ...whole, what: detail }, range.formulas);
    else pieces.push({ ...whole, what: detail });
  }
  await readPieces(turn, pieces.flatMap(smaller), cells);
  await readTypes(turn, areas, cells);
}

function ask(area: ReadArea, withValues: boolean, detail: FormulaDetail) {
  const { range } = area;
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  // In one answer, so that rows which others move meanwhile are not mixed up.
  if (withValues) range.load(detail === 'text' ? 'values,formulas' : 'values');
  // Asked of a single cell, Excel looks through the whole sheet.
  if (detail === 'text' || !hasExcelApi('1.9') || area.estimate === 1) return { area, calculated: null };
  const calculated = range.getSpecialCellsOrNullObject('Formulas');
  calculated.load('address,cellCount');
  return { area, calculated };
}

/** The calculated cells that Excel lists, or null where its list is cut short. */
function calculatedCells(found: Excel.RangeAreas): readonly CellRange[] | null {
  if (found.isNullObject) return [];
  const blocks = (found.address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).flatMap((each) => {
    const at = parseReference(each);
    return at ? [at.range] : [];
  });
  const count = blocks.reduce(
    (sum, { row, lastRow, column, lastColumn }) => sum + (lastRow - row + 1) * (lastColumn - column + 1),
    0,
  );
  return count === found.cellCount ? blocks : null;
}

function markCalculated(
  cells: OfficeCells | undefined,
  { row, lastRow, column, lastColumn }: CellRange,
): void {
  for (let at = row; at <= lastRow; at += 1)
    for (let across = column; across <= lastColumn; across += 1) cells?.putFormula(at, across, '');
}

function smaller(piece: Piece): readonly Piece[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / Math.max(1, piece.area.range.columnCount)));
  const each = piece.what === 'values' ? rows : Math.max(1, Math.floor(rows / 20));
  const pieces: Piece[] = [];
  for (let from = 0; from < piece.count; from += each)
    pieces.push({ ...piece, from, count: Math.min(each, piece.count - from) });
  return pieces;
}

async function readPieces(turn: Turn, pieces: readonly Piece[], cells: CellsBySheet): Promise<void> {
  const isTogether =
    pieces.reduce((sum, { area, count }) => sum + count * area.range.columnCount, 0) <= MOST_CELLS / 20;
  for (const group of isTogether ? [pieces] : pieces.map((piece) => [piece])) {
    if (group.length === 0) continue;
    const read = group.map((piece) => {
      const { range } = piece.area;
      const part = range.getCell(piece.from, 0).getResizedRange(piece.count - 1, range.columnCount - 1);
      part.load(piece.what === 'values' ? 'values' : 'formulas');
      return { piece, part };
    });
    try {
      await turn.sync();
    } catch (error) {
      const [piece] = group;
      if (!isTooLarge(error) || !piece || (group.length === 1 && piece.count === 1)) throw error;
      for (const one of group) {
        const half = Math.max(1, Math.ceil(one.count / 2));
        await readPieces(turn, [{ ...one, count: half }], cells);
        if (one.count > half)
          await readPieces(turn, [{ ...one, from: one.from + half, count: one.count - half }], cells);
      }
      continue;
    }
    for (const { piece, part } of read) {
      const { sheet, range } = piece.area;
      if (piece.what === 'values') takeValues(cells.get(sheet), range, piece.from, part.values);
      else takeFormulas(cells.get(sheet), range, piece, part.formulas);
    }
  }
}

function takeValues(
  cells: OfficeCells | undefined,
  { rowIndex, columnIndex }: Excel.Range,
  from: number,
  values: readonly (readonly unknown[])[],
): void {
  cells?.put({ row: rowIndex + 1 + from, column: columnIndex + 1, values });
}

/** A text that begins with `=` is the text itself as value and as formula; a formula is not its own result. */
function takeFormulas(
  cells: OfficeCells | undefined,
  { rowIndex, columnIndex }: Excel.Range,
  { from, what }: Piece,
  formulas: readonly (readonly unknown[])[],
): void {
  formulas.forEach((line, down) => {
    line.forEach((formula, across) => {
      const [row, column] = [rowIndex + 1 + from + down, columnIndex + 1 + across];
      const isFormula = typeof formula === 'string' && formula.startsWith('=');
      if (isFormula && cells?.value(row, column) !== formula)
        cells?.putFormula(row, column, what === 'text' ? fileFormula(formula, null) : '');
    });
  });
}

/** Asks of the few constants that look like errors whether they are. */
async function readTypes(
  { context, sync }: Turn,
  areas: readonly ReadArea[],
  cells: CellsBySheet,
): Promise<void> {
  const asked = [...new Set(areas.map(({ sheet }) => sheet))].flatMap((sheet) =>
    (cells.get(sheet)?.constantErrors() ?? []).map(({ row, column }) => {
      const range = context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);
      range.load('valueTypes');
      return { sheet, row, column, range };
    }),
  );
  if (asked.length === 0) return;
  await sync();
  for (const { sheet, row, column, range } of asked)
    if (range.valueTypes[0]?.[0] !== 'Error') cells.get(sheet)?.putText(row, column);
}

function isTooLarge(error: unknown): boolean {
  return codeOf(error) === 'ResponsePayloadSizeLimitExceeded';
}
