import type { CellRange } from '../../../core/layout/address';
import type { CellLayout, SheetLayout } from '../../../core/layout/sheet';
import { TEXT_FORMAT } from '../../../core/layout/style';
import { setAll } from '../setAll';
import { bytesOf, dataStep, step, type Step } from '../steps';
import { type, type TypedInput, typingOf } from '../typedText';
import { type Block, blocksOf, columnBlocksOf } from './blocks';
import { inR1C1, withTitles } from './formulaText';
import type { SheetPen } from './sheetPen';

/** About how many bytes of values go into one call. */
const CALL_BYTES = 1_000_000;

/** Number formats before any value, so that text stays text; a calculated cell is never formatted as text. */
export function formatSteps({ cells }: SheetLayout, pen: SheetPen): readonly Step[] {
  const spots = cells.flatMap(({ row, column, style, formula }) => {
    const format = style?.format;
    const isWrong = formula !== undefined && format === TEXT_FORMAT;
    return format === undefined || isWrong ? [] : [{ row, column, value: format }];
  });
  return blocksOf(spots).map((block) =>
    step(() => {
      setAll(pen.range(block), { numberFormat: block.value });
    }),
  );
}

/** Constants, as few calls as the holes between them allow. */
export function valueSteps(layout: SheetLayout, pen: SheetPen): readonly Step[] {
  const typed = new Map<number, Map<number, TypedInput>>();
  const apart: Step[] = [];
  for (const cell of layout.cells) {
    if (cell.formula !== undefined || cell.value === null || cell.value === '') continue;
    const { input, outsideText } = typingOf(cell.value, cell.style?.format ?? '');
    if (outsideText) apart.push(step(() => type(pen.range(one(cell)), { input, outsideText })));
    else typed.set(cell.row, (typed.get(cell.row) ?? new Map<number, TypedInput>()).set(cell.column, input));
  }
  const steps = bands(layout, typed).flatMap((band) => bandSteps(band, typed, pen));
  return [...steps, ...apart];
}

/** Formulas by R1C1: one call wherever cells say the same of their own places. */
export function formulaSteps(
  { cells }: SheetLayout,
  pen: SheetPen,
  titles: ReadonlyMap<string, string>,
): readonly Step[] {
  const formulas = cells.flatMap(({ row, column, formula }) =>
    formula === undefined ? [] : [{ row, column, formula: withTitles(formula, titles) }],
  );
  const original = new Map(formulas.map((each) => [`${each.row}:${each.column}`, each.formula]));
  const spots = formulas.map(({ row, column, formula }) => {
    return { row, column, value: inR1C1(formula, row, column) };
  });
  return smallest(blocksOf(spots), columnBlocksOf(spots)).map((block) => {
    const a1 = original.get(`${block.row}:${block.column}`) ?? '';
    if (block.row === block.lastRow && block.column === block.lastColumn) {
      return dataStep(a1, () => {
        pen.range(block).formulas = [[`=${a1}`]];
      });
    }
    return dataStep(block.value, () => {
      setAll(pen.range(block), { formulasR1C1: `=${block.value}` });
    });
  });
}

function smallest<T>(one: readonly Block<T>[], other: readonly Block<T>[]): readonly Block<T>[] {
  return one.length <= other.length ? one : other;
}

type TypedRows = ReadonlyMap<number, ReadonlyMap<number, TypedInput>>;

/** Rows that are written alike: those of each table's data, and those between. */
function bands({ tables }: SheetLayout, typed: TypedRows): readonly (readonly number[])[] {
  const edges = new Set(tables.flatMap(({ range }) => [range.row + 1, range.lastRow + 1]));
  const found: number[][] = [];
  let last: number | null = null;
  for (const row of [...typed.keys()].sort((one, other) => one - other)) {
    const begins = last === null || row - last > 3 || hasEdge(edges, last, row);
    if (begins) found.push([]);
    found.at(-1)?.push(row);
    last = row;
  }
  return found;
}

function hasEdge(edges: ReadonlySet<number>, after: number, upTo: number): boolean {
  for (let row = after + 1; row <= upTo; row += 1) if (edges.has(row)) return true;
  return false;
}

function bandSteps(rows: readonly number[], typed: TypedRows, pen: SheetPen): readonly Step[] {
  const [first = 1] = rows;
  const last = rows.at(-1) ?? first;
  const columns = [...new Set(rows.flatMap((row) => [...(typed.get(row)?.keys() ?? [])]))];
  return neighbours(columns.sort((one, other) => one - other)).flatMap(([from, to]) => {
    const matrix: TypedInput[][] = [];
    for (let row = first; row <= last; row += 1) {
      matrix.push(Array.from({ length: to - from + 1 }, (_, at) => typed.get(row)?.get(from + at) ?? ''));
    }
    return piecesOf(matrix).map(({ at, lines }) => {
      const area = { row: first + at, column: from, lastRow: first + at + lines.length - 1, lastColumn: to };
      return dataStep(lines, () => {
        pen.range(area).values = lines;
      });
    });
  });
}

function neighbours(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    if (last && column - last[1] <= 2) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

function piecesOf(
  matrix: TypedInput[][],
): readonly { readonly at: number; readonly lines: TypedInput[][] }[] {
  const pieces: { at: number; lines: TypedInput[][] }[] = [];
  let bytes = Infinity;
  matrix.forEach((line, at) => {
    const own = bytesOf(line);
    if (bytes + own > CALL_BYTES) {
      pieces.push({ at, lines: [] });
      bytes = 0;
    }
    pieces.at(-1)?.lines.push(line);
    bytes += own;
  });
  return pieces;
}

function one({ row, column }: CellLayout): CellRange {
  return { row, column, lastRow: row, lastColumn: column };
}
