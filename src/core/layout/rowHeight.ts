import { SERIF_WIDTHS } from './serifWidths';

/** A line of Times New Roman takes 1.15 of its size, and Excel and LibreOffice leave a little air. */
const LINE = 1.18;
const PADDING = 4;
/** Excel counts a column in widths of the default font's digit; at 11 points that is 7 pixels, 5.25 points. */
const POINTS_PER_CHARACTER = 5.25;
/** Left and right margin inside a cell, less the sliver that a column has beyond its characters. */
const CELL_MARGIN = 2.5;

const widths = { regular: widthTable(SERIF_WIDTHS.regular), bold: widthTable(SERIF_WIDTHS.bold) };
const UNKNOWN_WIDTH = 700;
/** The horn of ơ and ư stands out of its letter. */
const HORN = 60;

/** Excel's highest row, in points. */
export const TALLEST_ROW = 409;

function widthTable(groups: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)));
}

/** Width of a text in points at a font size. */
export function textWidth(text: string, size: number, bold = false): number {
  const table = bold ? widths.bold : widths.regular;
  let total = 0;
  for (const c of text) total += table.get(c) ?? letterWidth(table, c);
  return (total * size) / 1000;
}

/** A letter with marks is as wide as the letter without them. */
function letterWidth(table: ReadonlyMap<string, number>, character: string): number {
  const parts = character.normalize('NFD');
  return (table.get(parts.charAt(0)) ?? UNKNOWN_WIDTH) + (parts.includes('\u031b') ? HORN : 0);
}

/** How many lines a text takes in a width of points, broken at spaces and, where it must be, inside words. */
export function wrappedLines(text: string, width: number, size: number, bold = false): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const long = textWidth(word, size, bold);
      const space = used === 0 ? 0 : textWidth(' ', size, bold);
      if (used > 0 && used + space + long > width) {
        lines += 1;
        used = 0;
      }
      if (used === 0 && long > width) {
        lines += Math.ceil(long / width) - 1;
        used = long % width;
      } else used += (used === 0 ? 0 : space) + long;
    }
  }
  return lines;
}

/** A cell to fit: its text, the width of its column in characters, its font. */
export interface FittedText {
  readonly text: string;
  readonly characters: number;
  readonly size: number;
  readonly bold?: boolean;
}

/** The height in points at which every cell of a row shows its whole text. */
export function heightFor(cells: readonly FittedText[]): number {
  let tallest = 0;
  for (const cell of cells) {
    if (cell.text === '') continue;
    const room = Math.max(10, cell.characters * POINTS_PER_CHARACTER - CELL_MARGIN);
    const lines = wrappedLines(cell.text, room, cell.size, cell.bold ?? false);
    tallest = Math.max(tallest, lines * cell.size * LINE + PADDING);
  }
  return Math.min(TALLEST_ROW, Math.max(15, Math.ceil(tallest)));
}
