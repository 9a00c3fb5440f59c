import type { TypedCell } from '../../workbook/fileHost/typedCells';
import type { SheetTyping } from './cellTyping';
import { cellAt, type GridCellAt, type GridSelection } from './gridMove';
import type { SheetFrame } from './sheetFrame';

/** Cells that are typed into in one step. */
const MOST_CELLS = 20_000;

/** What would be typed into a block, and how many of its cells take nothing. */
export interface BlockTyping {
  readonly cells: readonly TypedCell[];
  /** Cells that nothing can be typed into, or whose check the text does not pass. */
  readonly left: number;
}

/** Cells of a selection that are shown, row by row. */
export function cellsOf(
  { anchor, active }: GridSelection,
  frame: SheetFrame,
): readonly (readonly GridCellAt[])[] {
  const from = {
    row: frame.rowAt(Math.min(anchor.row, active.row)),
    column: frame.columnAt(Math.min(anchor.column, active.column)),
  };
  const to = {
    row: frame.rowAt(Math.max(anchor.row, active.row)),
    column: frame.columnAt(Math.max(anchor.column, active.column)),
  };
  const rows: (readonly GridCellAt[])[] = [];
  for (let at = from.row; at <= to.row && rows.length < MOST_CELLS; at += 1) {
    const row = frame.rows[at] ?? 0;
    rows.push(frame.columns.slice(from.column, to.column + 1).map(({ column }) => ({ row, column })));
  }
  return rows;
}

/** Texts typed into a selection, each where it belongs; one text alone goes into every cell of it. */
export function typedBlock(
  texts: readonly (readonly string[])[],
  selection: GridSelection,
  frame: SheetFrame,
  typing: SheetTyping,
): BlockTyping {
  const selected = cellsOf(selection, frame);
  const first = selected[0]?.[0] ?? selection.active;
  const [only] = texts.length === 1 && texts[0]?.length === 1 ? texts[0] : [];
  const places =
    only !== undefined
      ? selected.flat().map((cell) => ({ cell, text: only }))
      : texts.flatMap((row, down) =>
          row.flatMap((text, right) => {
            const [atRow, atColumn] = [frame.rowAt(first.row) + down, frame.columnAt(first.column) + right];
            const isThere = atRow < frame.rows.length && atColumn < frame.columns.length;
            return isThere ? [{ cell: cellAt(frame, atRow, atColumn), text }] : [];
          }),
        );
  return typedTexts(places.slice(0, MOST_CELLS), typing);
}

/** The cells of the first row of a selection typed into those below them. */
export function filledDown(selection: GridSelection, frame: SheetFrame, typing: SheetTyping): BlockTyping {
  const [top = [], ...below] = cellsOf(selection, frame);
  const texts = top.map(({ row, column }) => typing.open(row, column).text);
  return typedTexts(
    below.flatMap((cells) => cells.map((cell, at) => ({ cell, text: texts[at] ?? '' }))),
    typing,
  );
}

function typedTexts(
  places: readonly { readonly cell: GridCellAt; readonly text: string }[],
  typing: SheetTyping,
): BlockTyping {
  const cells: TypedCell[] = [];
  let left = 0;
  for (const { cell, text } of places) {
    if (typing.closed(cell.row, cell.column) !== null) {
      left += 1;
      continue;
    }
    const open = typing.open(cell.row, cell.column);
    const { value, fits } = typing.reading(open, text);
    if (!fits) left += 1;
    else if (value !== open.held.value || open.held.formula !== null) cells.push(typing.typed(open, value));
  }
  return { cells, left };
}
