import { TEXT_FORMAT } from '../../../core/layout/style';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import { nameSteps } from '../draw/tableSteps';
import { removalSteps } from '../draw/removalSteps';
import { takeBackDrawing } from '../draw/takeBackDrawing';
import type { Turn } from '../excelRun';
import { changeMark, type Mark, removeMark } from '../mark';
import type { Inventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import { setAll } from '../setAll';
import { runSteps, step, type Step } from '../steps';
import type { TakenBack } from '../takenBack';
import { type BegunRun, type BegunTable, idAfter } from './begunRun';
import { completeJoint } from './jointCells';
import { keepReasons, reasonSteps } from './keptReasons';
import { type Place, putBack } from './putBack';
import { Targets } from './targets';
import { SeenReasons } from './typedReasons';
import { allWrites, isLog } from './writeRun';
import { type TableWrites, tableWrites } from './writtenTable';

/**
 * Puts back what a run changed before it failed, cell by cell by id: what another person changed stays. The mark says
 * that no cell is changed any more before the lines of `Nhật ký` go, by which they would be put back at the next
 * start. A run whose sheets are going already cannot be put back, and is written to its end.
 */
export async function takeBackRun(turn: Turn, begun: BegunRun): Promise<TakenBack> {
  const { tables, drawing, lostNames, removed, mark } = begun;
  const { inventory, content } = await readWorkbook(turn, 'tables');
  const standing = removed.filter((title) => inventory.sheets.some(({ name }) => name === title));
  if (standing.length < removed.length) {
    await runSteps(turn, [...removalSteps(inventory, standing), ...markRemoval(inventory, mark)]);
    return 'ended';
  }
  const present = ourTables(content).map((table) => new OpenTable(table, content));
  const pairs = tables.flatMap((begun) => {
    const { name } = begun.table.table;
    const now = present.find(({ table }) => table.name === name);
    if (!now) return [];
    const texts = putBack(begun, now);
    if (begun.isByPlace) keepReasons(begun, now);
    completeJoint(now);
    const seen = begun.isByPlace ? new SeenReasons(now.table) : null;
    return [{ begun, now, texts, seen }];
  });
  const texts = pairs.flatMap(({ now, texts: cells }) =>
    cells.map((place) => ({ ...place, sheet: now.table.place.sheet })),
  );
  const formats = await textFormats(turn, texts);
  const targets = await Targets.find(
    turn,
    pairs.map(({ now }) => now),
  );
  const writesOf = (ofLog: boolean): TableWrites =>
    allWrites(
      pairs
        .filter(({ now }) => isLog(now) === ofLog)
        .map(({ begun: { table, formatOf }, now }) => {
          const format = (row: number, column: number): string =>
            formatBefore({ table, formatOf }, now, row, column) ?? targets.format(now, row, column);
          return tableWrites(now, { ...targets.of(now), formatOf: format });
        }),
    );
  const [cells, log] = [writesOf(false), writesOf(true)];
  const isMarked = inventory.marks.some(({ kind }) => kind === mark.kind);
  const lines = pairs.flatMap(({ now, seen }) => (seen === null ? [] : [{ now, seen }]));
  await runSteps(turn, [
    ...lines.map(({ seen }) => seen.look()),
    ...hideSteps(inventory, drawing.titles),
    ...formats,
    ...nameSteps(
      lostNames.filter(({ name }) => !inventory.names.some((present) => present.name === name)),
      new Map(),
    ),
    ...[...cells.given, ...cells.taken],
    ...(isMarked ? [changeMark(mark)] : []),
    ...[...log.given, ...log.taken],
  ]);
  const late = lines.flatMap(({ now, seen }) => (seen.isAsRead() ? [] : reasonSteps(now, seen.typed([]))));
  if (late.length > 0) await runSteps(turn, late);
  await takeBackDrawing(turn, drawing, mark.kind);
  return 'back';
}

/** Sheets that were shown already are hidden before all else: people may have written in a sheet that shows. */
function hideSteps({ sheets }: Inventory, titles: readonly string[]): readonly Step[] {
  return sheets
    .filter(({ name, state }) => titles.includes(name) && state === 'visible')
    .map(({ id }) =>
      step(({ workbook }) => {
        workbook.worksheets.getItem(id).visibility = 'VeryHidden';
      }),
    );
}

function markRemoval({ marks }: Inventory, { kind }: Mark): readonly Step[] {
  return marks.some((mark) => mark.kind === kind) ? [removeMark(kind)] : [];
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
