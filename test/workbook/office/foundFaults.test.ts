import { canFinish, canTakeBack } from '../../../src/workbook/officeHost/unfinished';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, officeBook, valueOf } from './books';
import { type Act, differences, FaultWalk, placesOf, text } from './faultWalk';
import { cell, smallLayout } from './smallBook';

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

/** Where an act sets a property for the nth last time, counted over all its actions. */
function placeOf(excel: OpenExcelHost, property: string, fromLast: number): number {
  const actions = excel.trips.filter(({ isCleanUp }) => !isCleanUp).flatMap((trip) => trip.actions);
  return actions.flatMap(({ Name }, at) => (Name === property ? [at] : [])).at(-fromLast) ?? -1;
}

// What the walk over every failing action has found, each at its own place (`lateFaults.test.ts` takes a spread).
test.each([
  ['a text cell that is General while an apostrophe is typed', true, 'NumberFormat', 2, 1],
  ['a new sheet that is not unseen yet', false, 'Visibility', 2, 0],
])(
  '%s: where all fails from there on, the next start brings it back',
  async (_, hasLog, property, fromLast, on) => {
    const walk = await FaultWalk.of(noteWritten(hasLog));
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
      expect(valueOf(await officeBook()[end]())).toEqual({ refused: [] });
      await copy.settled();
      expect(differences(text(copy), expected)).toEqual([]);
    }
  },
);
