import { HostFault } from '../fault';
import { addressOf, isWithin, shared, type Area } from './area';
import type { Book } from './book';
import type { Sheet } from './sheet';
import { keepHeaders, refuseIfProtected } from './writing';

export type ApplyTo = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** Takes contents, looks or both from an area. */
export function clearArea(book: Book, sheet: Sheet, place: Area, what: ApplyTo): void {
  refuseIfProtected(book, sheet, place);
  const contents = what === 'All' || what === 'Contents' || what === 'ResetContents';
  const looks = what === 'All' || what === 'Formats';
  for (const [row, column, cell] of sheet.written(place))
    sheet.put(row, column, {
      value: contents ? null : cell.value,
      formula: contents ? null : cell.formula,
      look: looks ? 0 : cell.look,
    });
  if (looks) {
    sheet.formats = sheet.formats.filter((format) => !isWithin(format.place, place));
    sheet.validations = what === 'All' ? withoutPlace(sheet.validations, place) : sheet.validations;
  }
  if (what !== 'Contents' && what !== 'Formats')
    for (const at of [...sheet.hyperlinks.keys()])
      if (addressOf(place) === at || what === 'All') sheet.hyperlinks.delete(at);
  if (!contents) return;
  keepHeaders(book, sheet, place);
  const table = book.tableAt(sheet, place);
  book.heard({ kind: 'changed', sheet, place, change: 'RangeEdited', table, source: book.source });
}

/** Rules without the cells of a place: what is left of each as up to four areas. */
export function withoutPlace<R extends { readonly place: Area }>(
  rules: readonly R[],
  place: Area,
): readonly R[] {
  return rules.flatMap((rule) => rest(rule.place, place).map((left) => ({ ...rule, place: left })));
}

function rest(whole: Area, gone: Area): readonly Area[] {
  const both = shared(whole, gone);
  if (!both) return [whole];
  const bottom = whole.row + whole.rows;
  const right = whole.column + whole.columns;
  const below = both.row + both.rows;
  const after = both.column + both.columns;
  return [
    { ...whole, rows: both.row - whole.row },
    { ...whole, row: below, rows: bottom - below },
    { row: both.row, rows: both.rows, column: whole.column, columns: both.column - whole.column },
    { row: both.row, rows: both.rows, column: after, columns: right - after },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** Merges an area, or each of its rows; only the first cell keeps its content. */
export function mergeArea(book: Book, sheet: Sheet, place: Area, across: boolean): void {
  refuseIfProtected(book, sheet, place);
  if (book.tableAt(sheet, place))
    throw new HostFault('InvalidOperation', 'Cells of a table cannot be merged.');
  const lines = across
    ? Array.from({ length: place.rows }, (_, row) => ({ ...place, row: place.row + row, rows: 1 }))
    : [place];
  for (const line of lines) {
    sheet.merges = [...sheet.merges.filter((merge) => shared(merge, line) === null), line];
    for (const [row, column, cell] of sheet.written(line))
      if (row !== line.row || column !== line.column)
        sheet.put(row, column, { ...cell, value: null, formula: null });
  }
}

/** Takes merges apart that touch an area. */
export function unmergeArea(book: Book, sheet: Sheet, place: Area): void {
  refuseIfProtected(book, sheet, place);
  sheet.merges = sheet.merges.filter((merge) => shared(merge, place) === null);
}
