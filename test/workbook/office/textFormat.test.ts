import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, officeBook, valueOf } from './books';
import { type Act, differences, FaultWalk, placesOf, text } from './faultWalk';
import { cell, smallLayout } from './smallBook';

const ACT: Act = {
  open: async () => {
    const { excel, book } = await drawnExcel(await smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
    valueOf(await book.apply([cell('III.4', 'note', null, 'x')]));
    return excel;
  },
  run: (book) => book.apply([cell('III.2', 'note', null, "'=x")]),
};

// A text with an apostrophe is typed while its cell is General: Excel may stop before it is text again.
test('a text cell that Excel left General in the middle of a run is text again once the run is taken back or finished', async () => {
  const walk = await FaultWalk.of(ACT);
  const { excel: whole } = await walk.run(() => undefined);
  const actions = whole.trips.filter(({ isCleanUp }) => !isCleanUp).flatMap((trip) => trip.actions);
  const [general = -1, again = -1] = actions
    .flatMap(({ Name }, at) => (Name === 'NumberFormat' ? [at] : []))
    .slice(-2);
  const places = placesOf(whole).slice(general + 1, again + 1);
  let left = 0;
  for (const { batch, action } of places) {
    const { excel, state } = await walk.run((opened) => opened.failFrom(batch, action));
    if (state === walk.before) continue;
    for (const [end, expected] of [
      ['takeBack', walk.before],
      ['finish', walk.after],
    ] as const) {
      const copy = await openExcelHost({ book: copiedBook(excel.book) });
      expect(valueOf(await officeBook()[end]())).toEqual({ refused: [] });
      await copy.settled();
      expect(differences(text(copy), expected)).toEqual([]);
      left += 1;
    }
  }
  expect(left).toBeGreaterThan(0);
});
