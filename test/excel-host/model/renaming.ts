import type { Book } from './book';
import { pieces, sheetPrefix } from './formula';
import { checkSheetName } from './names';
import type { Sheet } from './sheet';

/** Rewrites every formula and name of a workbook, piece by piece. */
export function rewriteFormulas(book: Book, through: (formula: string) => string): void {
  for (const sheet of book.sheets)
    for (const [row, column, cell, formula] of sheet.formulas()) {
      const next = through(formula);
      if (next !== formula) sheet.put(row, column, { ...cell, formula: next });
    }
  for (const name of book.names) name.formula = through(name.formula);
  for (const sheet of book.sheets)
    for (const format of sheet.formats) {
      const { formula } = format.rule;
      if (typeof formula === 'string') format.rule['formula'] = through(formula);
    }
}

/** Gives a sheet another name; formulas follow. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  book.refuseIfLocked();
  if (name === sheet.name) return;
  const others = book.sheets.filter((one) => one !== sheet).map((one) => one.name);
  checkSheetName(name, others);
  const before = sheet.name;
  sheet.name = name;
  rewriteFormulas(book, (formula) =>
    (pieces(formula) ?? [])
      .map((one) =>
        one.kind === 'sheet' && one.name.toLowerCase() === before.toLowerCase()
          ? sheetPrefix(name)
          : one.text,
      )
      .join(''),
  );
  book.heard({ kind: 'sheet-renamed', sheet, before, source: book.source });
}

/** `Table` in `Table[…]` becomes another name. */
export function renameInFormulas(book: Book, before: string, after: string): void {
  rewriteFormulas(book, (formula) => {
    const all = pieces(formula) ?? [];
    return all
      .map((one, index) => {
        const isTable = one.kind === 'name' && one.text.toLowerCase() === before.toLowerCase();
        return isTable && all[index + 1]?.text !== '(' ? after : one.text;
      })
      .join('');
  });
}

/** Columns of a table that got other names, in the formulas that name them. */
export function renameColumns(book: Book, table: string, names: ReadonlyMap<string, string>): void {
  if (names.size === 0) return;
  rewriteFormulas(book, (formula) => {
    const all = pieces(formula) ?? [];
    return all
      .map((one, index) => {
        const before = all[index - 1];
        if (one.kind !== 'brackets' || before?.text.toLowerCase() !== table.toLowerCase()) return one.text;
        return one.text.replace(/\[@?((?:'.|[^[\]'])+)\]/g, (found, name: string) => {
          const next = names.get(name.replace(/'(.)/g, '$1').toLowerCase());
          return next === undefined ? found : found.replace(name, next.replace(/['[\]#]/g, "'$&"));
        });
      })
      .join('');
  });
}
