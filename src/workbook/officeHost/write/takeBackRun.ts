import { TEXT_FORMAT } from '../../../core/layout/style';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import { nameSteps } from '../draw/tableSteps';
import { takeBackDrawing } from '../draw/takeBackDrawing';
import type { Turn } from '../excelRun';
import { readWorkbook } from '../read/readContent';
import { setAll } from '../setAll';
import { runSteps, step, type Step } from '../steps';
import { type BegunRun, type BegunTable, idAfter } from './begunRun';
import { type Place, putBack } from './putBack';
import { Targets } from './targets';
import { tableWrites } from './writtenTable';

/** Puts back what a run changed before it failed, cell by cell by id: what another person changed stays. */
export async function takeBackRun(turn: Turn, { tables, drawing, lostNames, mark }: BegunRun): Promise<void> {
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
      return tableWrites(now, { ...targets.of(now), formatOf: format });
    }),
  ]);
  await takeBackDrawing(turn, drawing, mark);
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
