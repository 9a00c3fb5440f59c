import type { Block } from '../block';
import { gridRows, type Grid, type SpanCell } from './grid';

/** What a cell holds in its order: text, and tables inside it. */
export type Piece = string | TableBuild;

/** Wider rows are no matrix of people; what stands beyond goes into the last cell. */
const MOST_CELLS = 100;

/** A table of HTML while it is being read. */
export class TableBuild {
  readonly rows: { pieces: Piece[]; columns: number; rows: number }[][] = [];

  row(): void {
    this.rows.push([]);
  }

  cell(columns: number, rows: number): void {
    if (this.rows.length === 0) this.row();
    const row = this.rows.at(-1);
    if (row && row.length >= MOST_CELLS) this.add(' ');
    else row?.push({ pieces: [], columns, rows });
  }

  /** Adds to the cell that is open; text between cells is kept in a cell of its own. */
  add(piece: Piece): void {
    let pieces = this.rows.at(-1)?.at(-1)?.pieces;
    if (!pieces) {
      if (typeof piece === 'string' && piece.trim() === '') return;
      this.cell(1, 1);
      pieces = this.rows.at(-1)?.at(-1)?.pieces ?? [];
    }
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
}

/** Collects the blocks of a document with lines of its own, and counts tables that stayed inside cells. */
export class BlockList {
  readonly blocks: Block[] = [];
  nested = 0;
  private line = 0;

  /** A paragraph; an empty one only takes a line, as a blank line of a text does. */
  paragraph(text: string): void {
    for (const each of text.split('\n')) {
      this.line += 1;
      const tidy = tidyLine(each);
      if (tidy !== '') this.blocks.push({ kind: 'paragraph', text: tidy, line: this.line });
    }
  }

  /** A table; one that only lays out a page gives what its cells hold. */
  table(table: TableBuild): void {
    const filled = table.rows.filter((row) => row.length > 0);
    if (isLayout(filled)) {
      for (const row of filled) for (const { pieces } of row) this.pieces(pieces);
      return;
    }
    const grid = this.grid(filled);
    const rows = grid.rows.map((cells) => ({ line: (this.line += 1), cells }));
    if (rows.length > 0) this.blocks.push({ kind: 'table', rows });
  }

  private pieces(pieces: readonly Piece[]): void {
    for (const piece of pieces) {
      if (typeof piece === 'string') this.paragraph(piece);
      else this.table(piece);
    }
  }

  private grid(rows: TableBuild['rows']): Grid {
    return gridRows(
      rows.map((row) =>
        row.map(({ pieces, columns, rows: down }): SpanCell => ({
          text: this.cellText(pieces),
          columns,
          rows: down,
        })),
      ),
    );
  }

  /** Text of a cell; a table inside it gives a line a row. */
  private cellText(pieces: readonly Piece[]): string {
    const texts = pieces.map((piece) => {
      if (typeof piece === 'string') return piece;
      this.nested += 1;
      return this.grid(piece.rows)
        .rows.map((cells) => cells.filter((cell) => cell !== '').join(' '))
        .join('\n');
    });
    return texts
      .join('\n')
      .split('\n')
      .map(tidyLine)
      .filter((line) => line !== '')
      .join('\n');
  }
}

/** One row, or two columns and a few rows: letterheads, signatures, frames of a page. */
function isLayout(rows: TableBuild['rows']): boolean {
  const width = Math.max(0, ...rows.slice(0, 50).map((row) => row.length));
  const holdsTable = rows.some((row) =>
    row.some(({ pieces }) => pieces.some((piece) => typeof piece !== 'string')),
  );
  return (width <= 2 && (rows.length <= 4 || holdsTable)) || (rows.length === 1 && holdsTable);
}

function tidyLine(text: string): string {
  return text.replace(/[\s\u00a0\u200b]+/g, ' ').trim();
}
