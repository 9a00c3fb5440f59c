/** A cell of a table with spans, as it is met; covered places come out of `gridRows`. */
export interface SpanCell {
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
}

/** A table whose cells have been put where they stand. */
export interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
}

/** Wider tables are no matrix of people; what stands beyond is joined to the last column. */
const MOST_COLUMNS = 100;

interface Covering {
  readonly text: string;
  left: number;
}

/**
 * Puts cells with spans on a grid. A cell over several columns stands in the first; one over several rows
 * stands again in a row below that has something of its own to its left, which is how a unit or a day
 * shared by several tasks is written.
 */
export function gridRows(source: readonly (readonly SpanCell[])[]): Grid {
  const covered: (Covering | undefined)[] = [];
  let width = 0;
  const rows = source.map((cells) => {
    const row: string[] = [];
    const beyond: string[] = [];
    let own = false;
    let column = 0;
    const passCovered = (): void => {
      for (let over = covered[column]; over !== undefined && over.left > 0; over = covered[column]) {
        row[column] = own ? over.text : '';
        over.left -= 1;
        column += 1;
      }
    };
    for (const cell of cells) {
      passCovered();
      if (column >= MOST_COLUMNS) {
        if (cell.text !== '') beyond.push(cell.text);
        continue;
      }
      const end = Math.min(MOST_COLUMNS, column + Math.max(1, cell.columns));
      for (let at = column; at < end; at += 1) {
        const text = at === column ? cell.text : '';
        row[at] = text;
        covered[at] = cell.rows > 1 ? { text, left: cell.rows - 1 } : undefined;
      }
      own = own || cell.text !== '';
      column = end;
    }
    if (beyond.length > 0) {
      row[MOST_COLUMNS - 1] = `${row[MOST_COLUMNS - 1] ?? ''} ${beyond.join(' ')}`.trim();
    }
    for (; column < covered.length; column += 1) {
      const over = covered[column];
      const stands = over !== undefined && over.left > 0;
      row[column] = stands && own ? over.text : '';
      if (stands) over.left -= 1;
    }
    width = Math.max(width, filledWidth(row));
    return Array.from(row, (text: string | undefined) => text ?? '');
  });
  return { rows: rows.map((row) => padded(row, width)), width };
}

function filledWidth(row: readonly (string | undefined)[]): number {
  let width = row.length;
  while (width > 0 && (row[width - 1] ?? '') === '') width -= 1;
  return width;
}

function padded(row: readonly string[], width: number): readonly string[] {
  return row.length < width ? [...row, ...Array<string>(width - row.length).fill('')] : row.slice(0, width);
}
