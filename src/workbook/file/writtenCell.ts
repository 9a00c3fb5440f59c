/** A cell as its part writes it; nothing of it is looked up yet. One object may be used for every cell. */
export interface WrittenCell {
  /** Row and column in the sheet, from 1. */
  readonly row: number;
  readonly column: number;
  /** The attribute `t`, `''` where the cell has none. */
  readonly type: string;
  /** Place of its format among `cellXfs`. */
  readonly style: number;
  /** What its `<v>` says, null where it has none; digits alone may stand as a number. */
  readonly value: string | number | null;
  /** Text of its formula, `''` where it follows a shared one, null where it has none. */
  readonly formula: string | null;
  /** Text of its `<is>`. */
  readonly inline: string;
}

/** Takes what stands in the part of a sheet, in the part's order. */
export interface CellTaker {
  beginRow?(row: number): void;
  cell(cell: WrittenCell): void;
  endRow?(row: number): void;
  /** Reference of cells merged into one. */
  merge?(reference: string): void;
}

/** Column of a reference such as `AB12`, 0 where it names none; read letter by letter because every cell has one. */
export function columnOf(text: string, from = 0, to = text.length): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column;
}
