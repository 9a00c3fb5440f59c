import type { SourceRow } from '../block';
import { numeralOf } from './numeral';

/** A row brought to the width of its matrix. */
export interface FittedRow {
  readonly cells: readonly string[];
  /** Rows of the source it took, 1 or more. */
  readonly taken: number;
  /** Whether it still has cells too few or too many. */
  readonly wrong: boolean;
}

const MOST_LINES = 30;

/**
 * Brings a row to the width of its header. A row cut by new lines inside its cells is put together where
 * the pieces give exactly the width; cells too many stay at the end.
 */
export function fitRow(rows: readonly SourceRow[], at: number, width: number): FittedRow {
  const cells = rows[at]?.cells ?? [];
  if (cells.length === width) return { cells, taken: 1, wrong: false };
  if (cells.length > width) {
    return { cells, taken: 1, wrong: cells.slice(width).some((cell) => cell.trim() !== '') };
  }
  const joined = joinPieces(rows, at, width);
  if (joined !== null) return joined;
  return { cells, taken: 1, wrong: true };
}

function joinPieces(rows: readonly SourceRow[], at: number, width: number): FittedRow | null {
  let cells = rows[at]?.cells ?? [];
  if (cells.length < 2) return null;
  for (let next = at + 1; next < rows.length && next - at < MOST_LINES; next += 1) {
    const piece = rows[next]?.cells ?? [];
    const first = piece[0] ?? '';
    if (cells.length + piece.length - 1 > width || startsRow(piece)) return null;
    cells = [...cells.slice(0, -1), `${cells.at(-1) ?? ''}\n${first}`, ...piece.slice(1)];
    if (cells.length === width) {
      let taken = next - at + 1;
      while (isTail(rows[at + taken])) {
        cells = [...cells.slice(0, -1), `${cells.at(-1) ?? ''}\n${rows[at + taken]?.cells[0] ?? ''}`];
        taken += 1;
      }
      return { cells, taken, wrong: false };
    }
  }
  return null;
}

/** Whether a piece begins a row of its own: it has a number and more than that. */
function startsRow(piece: readonly string[]): boolean {
  const { style } = numeralOf(piece[0] ?? '');
  return piece.length > 1 && (style === 'digits' || style === 'roman' || style === 'letter');
}

/** A line of one cell that is no number and no heading: the last cell went on. */
function isTail(row: SourceRow | undefined): boolean {
  const cell = row?.cells.length === 1 ? (row.cells[0] ?? '').trim() : '';
  return cell !== '' && numeralOf(cell).style === 'other' && headingText(cell) === null;
}

/** Numeral and name of a heading written in one cell, "I. CẢI CÁCH THỂ CHẾ", or null. */
export function headingText(cell: string): { numeral: string; name: string } | null {
  const found = /^((?:[IVX]{1,5}|[A-HĐ])(?:\.(?:[IVX]{1,5}|\d{1,2}))?)\s*[.):–-]+\s*(\S[^]*)$/.exec(cell);
  return found ? { numeral: found[1] ?? '', name: (found[2] ?? '').trim() } : null;
}
