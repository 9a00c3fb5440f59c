import { canFinish, canTakeBack } from '../../../src/workbook/officeHost/unfinished';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { giveIds, LOST_IDS } from './acts';
import { drawnExcel, officeBook, valueOf } from './books';
import { type Act, differences, FaultWalk, placesOf, text } from './faultWalk';
import { cell, smallLayout } from './smallBook';
import { upgradeActs } from '../upgrade/upgradeActs';

/** A text with an apostrophe in a cell of text, in a workbook that has `Nhật ký`, or in one that has none yet. */
function noteWritten(hasLog: boolean): Act {
  return {
    open: async () => {
      const { excel, book } = await drawnExcel(await smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
      if (hasLog) valueOf(await book.apply([cell('III.4', 'note', null, 'x')]));
      return excel;
    },
    run: (book) => book.apply([cell('III.2', 'note', null, "'=x")]),
  };
}

/** Two rows without ids of their own get some, and values under these. */
const IDS_GIVEN: Act = {
  open: async () => {
    const { excel, book } = await drawnExcel(await smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
    valueOf(await book.apply(LOST_IDS));
    return excel;
  },
  run: giveIds,
};

/** Where an act sets a property for the nth last time, counted over all its actions. */
function placeOf(excel: OpenExcelHost, property: string, fromLast: number): number {
  const actions = excel.trips.filter(({ isCleanUp }) => !isCleanUp).flatMap((trip) => trip.actions);
  return actions.flatMap(({ Name }, at) => (Name === property ? [at] : [])).at(-fromLast) ?? -1;
}

// What the walk over every failing action has found, each at its own place (`lateFaults.test.ts` takes a spread).
test.each([
  ['a text cell that is General while an apostrophe is typed', noteWritten(true), 'NumberFormat', 2, 1],
  ['a new sheet that is not unseen yet', noteWritten(false), 'Visibility', 2, 0],
  ['rows that still have an id between them', IDS_GIVEN, 'Formula', 1, 1],
])(
  '%s: where all fails from there on, the next start brings it back',
  async (_, act, property, fromLast, on) => {
    const walk = await FaultWalk.of(act);
    const { excel: whole } = await walk.run(() => undefined);
    const place = placesOf(whole)[placeOf(whole, property, fromLast) + on];
    if (place === undefined) throw new Error('no such place');
    const { excel, state } = await walk.run((opened) => opened.failFrom(place.batch, place.action));
    expect(state).not.toBe(walk.before);
    await openExcelHost({ book: copiedBook(excel.book) });
    const mark = valueOf(await officeBook().unfinished());
    if (mark === null) throw new Error('no mark');
    for (const [end, can, expected] of [
      ['takeBack', canTakeBack(mark), walk.before],
      ['finish', canFinish(mark), walk.after],
    ] as const) {
      if (!can) continue;
      const copy = await openExcelHost({ book: copiedBook(excel.book) });
      const refused = valueOf(await officeBook()[end]())?.refused.length;
      await copy.settled();
      // An id that was still to be given cannot be any more: the run is taken back, and says so.
      expect(differences(text(copy), refused === 0 ? expected : walk.before)).toEqual([]);
      expect(refused).toBe(end === 'finish' && act === IDS_GIVEN ? 5 : 0);
    }
  },
);

test('an upgrade whose taking back broke off among its cells is drawn once more where it was begun', async () => {
  const [, act] = Object.entries(upgradeActs())[0] ?? [];
  if (act === undefined) throw new Error('no upgrade');
  const walk = await FaultWalk.of(act);
  const { excel: whole } = await walk.run(() => undefined);
  const at = placesOf(whole)[placeOf(whole, 'Formulas', 1)];
  if (at === undefined) throw new Error('nothing was written');
  const { excel: back } = await walk.run((opened) => opened.failAction(at.batch, at.action));
  const cleared = placesOf(back)[placeOf(back, 'Clear', 2)];
  if (cleared === undefined) throw new Error('nothing was taken back');
  const { excel, state } = await walk.run((opened) => {
    opened.failAction(at.batch, at.action);
    opened.failFrom(cleared.batch, cleared.action);
  });
  expect(state).not.toBe(walk.before);
  const copy = await openExcelHost({ book: copiedBook(excel.book) });
  expect(valueOf(await officeBook().takeBack())).toEqual({ refused: [] });
  expect(valueOf(await officeBook().upgrade())).toEqual({ from: 1, to: 2, sheet: 'Tham số' });
  await copy.settled();
  expect(differences(text(copy), walk.after)).toEqual([]);
});
