import { HostFault, invalidArgument } from '../fault';
import { GRID, isWithin, shared, type Area } from './area';
import type { Book } from './book';
import { EMPTY } from './cell';
import { rewritten } from './formula';
import { calculatedFormulas, dressRows } from './growing';
import { shifted, touches, type Shift } from './shift';
import type { Sheet } from './sheet';
import { keepHeaders, refuseIfProtected } from './writing';

function shiftOf(place: Area, word: 'Down' | 'Right' | 'Up' | 'Left'): Shift {
  const rows = word === 'Down' || word === 'Up';
  const grows = word === 'Down' || word === 'Right';
  const count = rows ? place.rows : place.columns;
  return {
    axis: rows ? 'row' : 'column',
    at: rows ? place.row : place.column,
    count: grows ? count : -count,
    from: rows ? place.column : place.row,
    to: rows ? place.column + place.columns - 1 : place.row + place.rows - 1,
  };
}

/** Puts empty cells in; what is there moves down or right. */
export function insertCells(book: Book, sheet: Sheet, place: Area, word: 'Down' | 'Right'): void {
  const whole = word === 'Down' ? place.columns === GRID.columns : place.rows === GRID.rows;
  const right = word === 'Down' ? 'allowInsertRows' : 'allowInsertColumns';
  refuseIfProtected(book, sheet, place, whole ? right : undefined);
  const shift = shiftOf(place, word);
  refuseTearing(book, sheet, shift);
  refuseLoss(sheet, shift);
  const inside = book.tablesOn(sheet).find(({ body }) => isInside(place, body, word));
  const formulas = inside ? calculatedFormulas(inside) : null;
  carryOut(book, sheet, shift);
  if (inside && formulas) {
    const fresh = { ...inside.body, row: place.row, rows: place.rows };
    dressRows(sheet, fresh, place.row > inside.body.row ? place.row - 1 : place.row + place.rows, formulas);
  }
  const table = book.tableAt(sheet, place);
  const change = whole ? (word === 'Down' ? 'RowInserted' : 'ColumnInserted') : 'CellInserted';
  if (table) keepHeaders(book, sheet, place);
  book.heard({ kind: 'changed', sheet, place, change, table, source: book.source });
}

function isInside(place: Area, body: Area, word: 'Down' | 'Right'): boolean {
  return (
    word === 'Down' &&
    place.row >= body.row &&
    place.row < body.row + body.rows &&
    shared(place, { ...body, row: place.row }) !== null
  );
}

/** Takes cells away; what is below or to the right moves up. */
export function deleteCells(book: Book, sheet: Sheet, place: Area, word: 'Up' | 'Left'): void {
  const whole = word === 'Up' ? place.columns === GRID.columns : place.rows === GRID.rows;
  const right = word === 'Up' ? 'allowDeleteRows' : 'allowDeleteColumns';
  refuseIfProtected(book, sheet, place, whole ? right : undefined);
  const shift = shiftOf(place, word);
  refuseTearing(book, sheet, shift);
  const table = book.tableAt(sheet, place);
  if (
    table &&
    !isWithin(table.place, place) &&
    shared(table.header, place) &&
    word === 'Up' &&
    table.showHeaders
  )
    throw new HostFault('InvalidOperation', 'The header row of a table cannot be deleted.');
  carryOut(book, sheet, shift);
  const change = whole ? (word === 'Up' ? 'RowDeleted' : 'ColumnDeleted') : 'CellDeleted';
  book.heard({ kind: 'changed', sheet, place, change, table, source: book.source });
}

function refuseTearing(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of book.tablesOn(sheet))
    if (touches(table.place, shift) === null)
      throw new HostFault('InvalidOperation', 'This operation would shift cells of a table.');
  if (sheet.merges.some((merge) => touches(merge, shift) === null))
    throw new HostFault('InvalidOperation', 'This operation would tear a merged cell apart.');
}

function refuseLoss(sheet: Sheet, { axis, count, from, to }: Shift): void {
  const end: Area =
    axis === 'row'
      ? { row: GRID.rows - count, rows: count, column: from, columns: to - from + 1 }
      : { row: from, rows: to - from + 1, column: GRID.columns - count, columns: count };
  if (sheet.used(true, end))
    throw new HostFault('InsertDeleteConflict', 'Cells would be pushed off the sheet.', 409);
}

/** Moves cells and all that lies on them or refers to them. */
function carryOut(book: Book, sheet: Sheet, shift: Shift): void {
  sheet.move(shift);
  const follow = <R extends { readonly place: Area }>(rules: readonly R[]): readonly R[] =>
    rules.flatMap((rule) => {
      const place = shifted(rule.place, shift);
      return place ? [{ ...rule, place }] : [];
    });
  sheet.validations = follow(sheet.validations);
  sheet.merges = follow(sheet.merges.map((place) => ({ place }))).map(({ place }) => place);
  for (const format of sheet.formats) format.place = shifted(format.place, shift) ?? format.place;
  moveTables(book, sheet, shift);
  rewriteReferences(book, (on, place) => (on === sheet ? shifted(place, shift) : place));
  book.moved(sheet, (place) => shifted(place, shift));
}

function moveTables(book: Book, sheet: Sheet, shift: Shift): void {
  for (const table of book.tablesOn(sheet)) {
    const place = shifted(table.place, shift);
    if (!place) {
      book.tables = book.tables.filter((one) => one !== table);
      continue;
    }
    if (shift.axis === 'column' && touches(table.place, shift) === true) {
      const before = table.columns;
      const at = Math.max(0, shift.at - table.place.column);
      if (shift.count < 0) {
        const gone = table.place.columns - place.columns;
        table.columns = [...before.slice(0, at), ...before.slice(at + gone)];
      } else if (shift.at > table.place.column) {
        const fresh = Array.from({ length: shift.count }, () => ({
          id: book.nextId(),
          name: '',
          filter: null,
        }));
        table.columns = [...before.slice(0, at), ...fresh, ...before.slice(at)];
      }
    }
    table.place = place;
  }
}

/** Rewrites the references of every formula and name of the workbook. */
export function rewriteReferences(book: Book, moved: (sheet: Sheet, place: Area) => Area | null): void {
  const through = (formula: string, home: string): string =>
    rewritten(formula, home, (name, place) => {
      const sheet = book.sheet(name);
      return sheet ? moved(sheet, place) : place;
    });
  for (const sheet of book.sheets) {
    for (const [row, column, cell, formula] of sheet.formulas()) {
      const next = through(formula, sheet.name);
      if (next !== formula) sheet.put(row, column, { ...cell, formula: next });
    }
  }
  for (const name of book.names) name.formula = through(name.formula, '');
}

/** Cuts an area and puts it elsewhere; references to it follow. */
export function moveArea(book: Book, from: Sheet, place: Area, to: Sheet, corner: Area): void {
  const target = { ...place, row: corner.row, column: corner.column };
  if (target.row + target.rows > GRID.rows || target.column + target.columns > GRID.columns)
    throw invalidArgument('destination');
  refuseIfProtected(book, from, place);
  refuseIfProtected(book, to, target);
  const cells = [...from.written(place)];
  for (const [row, column] of cells) from.put(row, column, EMPTY);
  for (const [row, column] of [...to.written(target)]) to.put(row, column, EMPTY);
  for (const [row, column, cell] of cells)
    to.put(row - place.row + target.row, column - place.column + target.column, cell);
  if (from === to)
    rewriteReferences(book, (on, cited) =>
      on === from && isWithin(cited, place)
        ? {
            ...cited,
            row: cited.row - place.row + target.row,
            column: cited.column - place.column + target.column,
          }
        : cited,
    );
  for (const [sheet, area] of [[from, place] as const, [to, target] as const]) {
    keepHeaders(book, sheet, area);
    const table = book.tableAt(sheet, area);
    book.heard({ kind: 'changed', sheet, place: area, change: 'RangeEdited', table, source: book.source });
  }
}
