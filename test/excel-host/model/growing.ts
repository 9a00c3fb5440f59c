import type { Book } from './book';
import { shared, type Area } from './area';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Formulas that all rows of a column share, by column of the sheet: new rows get them too. */
export function calculatedFormulas({ sheet, body }: Table): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const { formula } = sheet.at(body.row, column);
    if (formula === null) continue;
    let same = true;
    for (let row = body.row + 1; row < body.row + body.rows && same; row += 1)
      same = sheet.at(row, column).formula === formula;
    if (same) found.set(column, formula);
  }
  return found;
}

/** Gives new rows of a table the look of a row beside them and the formulas of its columns. */
export function dressRows(
  sheet: Sheet,
  place: Area,
  likeRow: number,
  formulas: ReadonlyMap<number, string>,
): void {
  for (let row = place.row; row < place.row + place.rows; row += 1)
    for (let column = place.column; column < place.column + place.columns; column += 1) {
      const before = sheet.at(row, column);
      if (before.value !== null || before.formula !== null) continue;
      const formula = formulas.get(column) ?? null;
      sheet.put(row, column, { value: null, formula, look: sheet.at(likeRow, column).look });
    }
}

/** Rules that end with the last row of a table's body go on over rows added below it. */
export function growRules({ sheet, body }: Pick<Table, 'sheet' | 'body'>, count: number): void {
  const end = body.row + body.rows;
  const isOver = (place: Area): boolean => shared(place, body) !== null && place.row + place.rows === end;
  const grown = <R extends { readonly place: Area }>(rule: R): R =>
    isOver(rule.place) ? { ...rule, place: { ...rule.place, rows: rule.place.rows + count } } : rule;
  sheet.validations = sheet.validations.map(grown);
  for (const format of sheet.formats) format.place = grown(format).place;
}

/** A table whose last row lies right above a cell: typing there makes the table longer. */
export function tableAbove(book: Book, sheet: Sheet, row: number, column: number): Table | null {
  return (
    book
      .tablesOn(sheet)
      .find(
        ({ place, showTotals }) =>
          !showTotals &&
          place.row + place.rows === row &&
          column >= place.column &&
          column < place.column + place.columns,
      ) ?? null
  );
}

/** One more row below a table, over what stands there. */
export function extendTable(table: Table): void {
  const formulas = calculatedFormulas(table);
  const { body } = table;
  growRules(table, 1);
  table.place = { ...table.place, rows: table.place.rows + 1 };
  dressRows(table.sheet, { ...body, row: body.row + body.rows, rows: 1 }, body.row + body.rows - 1, formulas);
}
