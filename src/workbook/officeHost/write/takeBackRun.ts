import { TEXT_FORMAT } from '../../../core/layout/style';
import { asWritten } from '../../file/edit/cellMarkup';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import { isSame } from '../../edits/sameValue';
import { nameSteps } from '../draw/tableSteps';
import { takeBackDrawing } from '../draw/takeBackDrawing';
import type { Turn } from '../excelRun';
import { readWorkbook } from '../read/readContent';
import { setAll } from '../setAll';
import { runSteps, step, type Step } from '../steps';
import { type BegunRun, type BegunTable, heldBefore, idAfter, idBefore } from './begunRun';
import { Targets } from './targets';
import { tableWrites } from './writtenTable';

/** Puts back what a run changed before it failed, cell by cell by id: what another person changed stays. */
export async function takeBackRun(turn: Turn, { tables, drawing, lostNames }: BegunRun): Promise<void> {
  const { inventory, content } = await readWorkbook(turn, 'tables');
  const present = ourTables(content).map((table) => new OpenTable(table, content));
  const pairs = tables.flatMap((begun) => {
    const { name } = begun.table.table;
    const now = present.find(({ table }) => table.name === name);
    return now ? [{ begun, now, texts: putBack(begun, now) }] : [];
  });
  const texts = pairs.flatMap(({ now, texts: cells }) =>
    cells.map((place) => ({ ...place, sheet: now.table.place.sheet })),
  );
  const formats = await textFormats(turn, texts);
  const targets = await Targets.find(
    turn,
    pairs.map(({ now }) => now),
  );
  await runSteps(turn, [
    ...formats,
    ...nameSteps(
      lostNames.filter(({ name }) => !inventory.names.some((present) => present.name === name)),
      new Map(),
    ),
    ...pairs.flatMap(({ begun, now }) => {
      const format = (row: number, column: number): string =>
        formatBefore(begun, now, row, column) ?? targets.format(now, row, column);
      return tableWrites(now, format, (...cells) => targets.range(now, ...cells));
    }),
  ]);
  await takeBackDrawing(turn, drawing, 'run');
}

/** Puts into `now` what its table held before; answers the cells that were formatted as text. */
function putBack({ table: before, formatOf }: BegunTable, now: OpenTable): readonly Place[] {
  const formats: Place[] = [];
  const { place } = before.table;
  for (const [row, cells] of before.changes) {
    if (row > place.lastRow) continue;
    const at = rowNow(before, now, row);
    if (at === null) {
      // A row that the run did not take out was taken out by somebody else.
      if (row > before.lastRow) bringBack(before, now, row);
      continue;
    }
    for (const column of cells.keys()) {
      const across = columnNow(before, now, column);
      if (across === null) continue;
      if (formatOf(row, column) === '@') formats.push({ row: at, column: across });
      putCell(before, now, { row, column }, { row: at, column: across });
    }
  }
  takeOutAdded(before, now);
  return formats;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function putCell(before: OpenTable, now: OpenTable, from: Place, to: Place): void {
  const held = heldBefore(before, from.row, from.column);
  const present = now.held(to.row, to.column);
  if (held.formula !== null) {
    if (present.formula !== null) return;
    const own = before.formulas.get(before.table.keys[from.column - before.table.place.firstColumn] ?? '');
    const formula = held.formula === '' ? own : held.formula;
    if (formula !== undefined) now.put(to.row, to.column, { kind: 'formula', formula, value: '' });
  } else if (present.formula !== null || !isSame(present.value, held.value)) {
    now.put(to.row, to.column, { kind: 'value', value: asWritten(held.value) });
  }
}

/**
 * Where a row stands now: by the id that it had or got, where no other row has that id too; else by its place,
 * if the row there is not surely another.
 */
function rowNow(before: OpenTable, now: OpenTable, row: number): number | null {
  const ids = [idBefore(before, row), idAfter(before, row)];
  for (const id of ids) {
    if (id === null || before.rowsOf(id).some((other) => other !== row)) continue;
    const [found, ...more] = now.rowsOf(id);
    if (found !== undefined && more.length === 0) return found;
  }
  const place = row - before.table.place.firstRow + now.table.place.firstRow;
  if (place > now.table.place.lastRow) return null;
  const present = idAfter(now, place);
  return present === null || ids.includes(present) ? place : null;
}

function columnNow(before: OpenTable, now: OpenTable, column: number): number | null {
  const key = before.table.keys[column - before.table.place.firstColumn];
  return key === undefined ? null : now.column(key);
}

/** A row that was taken out stands again at the end; Thứ tự says where it belongs. */
function bringBack(before: OpenTable, now: OpenTable, row: number): void {
  if (idBefore(before, row) === null) return;
  now.lastRow += 1;
  before.table.keys.forEach((_key, at) => {
    const column = before.table.place.firstColumn + at;
    const across = columnNow(before, now, column);
    if (across !== null) putCell(before, now, { row, column }, { row: now.lastRow, column: across });
  });
}

/** Rows that the run added at the end go, and those of them that were still blank. */
function takeOutAdded(before: OpenTable, now: OpenTable): void {
  const { place } = before.table;
  const added = new Set<string>();
  for (let row = place.lastRow + 1; row <= before.lastRow; row += 1) {
    const id = idAfter(before, row);
    if (id !== null) added.add(id);
  }
  const most = before.lastRow - place.lastRow;
  for (let taken = 0; taken < most && now.lastRow > now.table.place.firstRow; taken += 1) {
    const isBeyond = now.lastRow - now.table.place.firstRow > place.lastRow - place.firstRow;
    const id = idAfter(now, now.lastRow);
    if (!isBeyond || (id === null ? now.blankRow() === null : !added.has(id))) return;
    now.table.keys.forEach((_key, at) => {
      now.put(now.lastRow, now.table.place.firstColumn + at, { kind: 'gone' });
    });
    now.lastRow -= 1;
  }
}

/** Sets text formats again where the run was between taking one away and giving it back. */
async function textFormats(
  { context, sync }: Turn,
  cells: readonly (Place & { readonly sheet: string })[],
): Promise<readonly Step[]> {
  const ranges = cells.map(({ sheet, row, column }) => {
    const range = context.workbook.worksheets.getItem(sheet).getCell(row - 1, column - 1);
    range.load('numberFormat');
    return range;
  });
  if (ranges.length > 0) await sync();
  return ranges
    .filter(({ numberFormat }) => numberFormat[0]?.[0] !== TEXT_FORMAT)
    .map((range) =>
      step(() => {
        setAll(range, { numberFormat: TEXT_FORMAT });
      }),
    );
}

function formatBefore(
  { table, formatOf }: BegunTable,
  now: OpenTable,
  row: number,
  column: number,
): string | null {
  const key = now.table.keys[column - now.table.place.firstColumn];
  const was = key === undefined ? null : table.column(key);
  const id = idAfter(now, row);
  const [old] = id === null ? [] : table.rowsOf(id);
  return was === null || old === undefined ? null : formatOf(Math.min(old, table.table.place.lastRow), was);
}
