import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { openExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, officeBook, valueOf } from './books';
import { smallLayout, snapshot } from './smallBook';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await smallLayout();
});

test('where taking back fails too, what is left is told, and the next start takes it back or finishes', async () => {
  const excel = await openExcelHost({ year: 2024 });
  const before = snapshot(excel);
  excel.failAction(1, 60);
  excel.failAction(2, 0);
  excel.failAction(3, 0);
  const outcome = await officeBook().draw(layout);
  expect(outcome).toMatchObject({
    ok: false,
    failure: {
      code: 'not-taken-back',
      data: { left: 'PL III PAPI, Đơn vị', because: 'unexpected' },
      state: 'partly-changed',
    },
  });
  expect(snapshot(excel)).not.toEqual(before);
  const later = officeBook();
  expect(valueOf(await later.unfinished())).toMatchObject({ kind: 'load', isWhole: false });
  expect(valueOf(await later.finish())).toBe(false);
  expect(valueOf(await later.takeBack())).toBe(true);
  expect(valueOf(await later.unfinished())).toBeNull();
  expect(snapshot(excel)).toEqual(before);
});

test('a load that only was not shown can be finished at the next start', async () => {
  const excel = await openExcelHost({ year: 2024 });
  excel.failAction(2, 4);
  excel.failAction(3, 0);
  excel.failAction(4, 0);
  expect(await officeBook().draw(layout)).toMatchObject({ ok: false, failure: { code: 'not-taken-back' } });
  expect(valueOf(await officeBook().unfinished())).toMatchObject({ kind: 'load', isWhole: true });
  expect(valueOf(await officeBook().finish())).toBe(true);
  const finished = snapshot(excel);
  await drawnExcel(layout).then(({ excel: other }) => expect(finished).toEqual(snapshot(other)));
});
