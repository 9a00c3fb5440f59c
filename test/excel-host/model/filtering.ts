import type { Book } from './book';
import { shownText } from './shownText';
import type { Table } from './table';
import { refuseIfProtected } from './writing';

/** Hides the rows of a table that its filters do not show. */
export function applyFilters(book: Book, table: Table): void {
  const { sheet, body } = table;
  const filters = table.columns.flatMap(({ filter }, at) => {
    const values = filter?.['values'];
    if (!Array.isArray(values)) return [];
    return [
      {
        column: body.column + at,
        shown: new Set(values.map((value: unknown) => String(value).toLowerCase())),
      },
    ];
  });
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const hidden = filters.some(
      ({ column, shown }) => !shown.has(shownText(sheet.at(row, column), book).toLowerCase()),
    );
    const line = sheet.rowLines.get(row) ?? {};
    if (hidden || line.filtered === true) sheet.rowLines.set(row, { ...line, hidden, filtered: hidden });
  }
  book.heard({ kind: 'filtered', sheet, place: table.place, table, source: book.source });
}

/** Sets or takes the filter of a column. */
export function setFilter(
  book: Book,
  table: Table,
  index: number,
  criteria: Readonly<Record<string, unknown>> | null,
): void {
  refuseIfProtected(book, table.sheet, table.place, 'allowAutoFilter');
  const column = table.columns[index];
  if (column) column.filter = criteria;
  applyFilters(book, table);
}

export function clearFilters(book: Book, table: Table): void {
  refuseIfProtected(book, table.sheet, table.place, 'allowAutoFilter');
  for (const column of table.columns) column.filter = null;
  applyFilters(book, table);
}
