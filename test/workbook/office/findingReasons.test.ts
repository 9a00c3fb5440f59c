import { FINDING_HEADERS } from '../../../src/core/layout/headers';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { officeBook, valueOf } from './books';
import { runs } from '../../runs';
import { placesOf, spread } from './faultWalk';
import { again, EXPECTED, ignoredByHand, reasons } from './ignoredFindings';

test('reasons that a person typed follow their findings, where lines are filtered or hidden, too', async () => {
  const { book } = await ignoredByHand();
  const states: readonly ((excel: OpenExcelHost) => void)[] = [
    () => undefined,
    (excel) => excel.user.filter('Kiem_tra', FINDING_HEADERS.found, ['III.2']),
    (excel) => excel.user.hideRows(excel.book.table('Kiem_tra')?.sheet.name ?? '', 6, 2),
  ];
  for (const enter of states) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    enter(excel);
    valueOf(await again(officeBook()));
    expect(await reasons(officeBook())).toEqual(EXPECTED);
  }
});

test('where a check fails, no reason is lost: it stands as before, and the next check keeps it', async () => {
  const { book } = await ignoredByHand();
  const whole = await openExcelHost({ book: copiedBook(book) });
  valueOf(await again(officeBook()));
  for (const { batch, action } of spread(placesOf(whole), 6)) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    excel.failAction(batch, action);
    const failed = await again(officeBook());
    if (!failed.ok) expect(await reasons(officeBook())).toEqual([...EXPECTED].reverse());
    valueOf(await again(officeBook()));
    expect(await reasons(officeBook())).toEqual(EXPECTED);
  }
});

test('where Excel goes on failing, too, the next check finds every reason beside its finding', async () => {
  const { book } = await ignoredByHand();
  const whole = await openExcelHost({ book: copiedBook(book) });
  valueOf(await again(officeBook()));
  for (const { batch, action } of spread(placesOf(whole), runs(12).numRuns)) {
    const excel = await openExcelHost({ book: copiedBook(book) });
    excel.failFrom(batch, action);
    await again(officeBook());
    await excel.settled();
    await openExcelHost({ book: copiedBook(excel.book) });
    valueOf(await again(officeBook()));
    expect({ batch, action, reasons: await reasons(officeBook()) }).toEqual({
      batch,
      action,
      reasons: EXPECTED,
    });
  }
});
