import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { readWorkbookFile, type WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost } from '../../excel-host/openExcelHost';
import { opened } from '../edit/books';
import { DEPARTMENT, drawnExcel, officeBook, seedLayout, valueOf } from '../office/books';
import { differences, FaultWalk, type Place, spread } from '../office/faultWalk';
import { runs } from '../../runs';
import { smallest, versionOne } from './versionOne';

/** Actions that are made to fail in a usual run; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(25).numRuns;

let layout: WorkbookLayout;
let old: WorkbookLayout;
beforeAll(async () => {
  layout = smallest(await seedLayout(DEPARTMENT, ['III.1', 'III.2']));
  old = versionOne(layout);
});

/** What is typed in `Tham số`, and names, as both hosts leave them. */
function told(content: WorkbookContent): unknown {
  const sheet = content.sheets.find(({ name }) => name === 'Tham số');
  const cells: string[] = [];
  for (let row = 1; sheet && row <= sheet.cells.lastRow; row += 1) {
    for (let column = 1; column <= 3; column += 1) {
      const value = sheet.cells.value(row, column);
      const isTyped = sheet.cells.formula(row, column) === null;
      if (isTyped && value !== null && value !== '') cells.push(`${row} ${column} ${JSON.stringify(value)}`);
    }
  }
  const names = content.names
    .filter(({ scope, name }) => scope === null && !/^pc_(?:PL|Nhat)/.test(name))
    .map(({ name, refersTo, hidden }) => `${name} ${refersTo} ${hidden}`);
  return { cells, names: names.sort() };
}

test('both hosts bring a workbook of version 1 to what a new one is', async () => {
  const file = opened(await writeWorkbook(old));
  expect(valueOf(await file.upgrade())).toEqual({ from: 1, to: 2, sheet: 'Tham số' });
  const { excel, book } = await drawnExcel(old);
  expect(valueOf(await book.upgrade())).toEqual({ from: 1, to: 2, sheet: 'Tham số' });
  expect(valueOf(await book.upgrade())).toBeNull();
  const fresh = told(readWorkbookFile(await writeWorkbook(layout)));
  expect(told(file.content())).toEqual(fresh);
  expect(told(readWorkbookFile(excel.save()))).toEqual(fresh);
  // The line of `Nhật ký` is no run that undo would take back.
  expect(valueOf(await book.undo(null))).toBeNull();
  expect(valueOf(await file.undo(null))).toBeNull();
});

test('a protected sheet is told, and nothing is written', async () => {
  const { excel, book } = await drawnExcel(old);
  excel.user.protectSheet('Tham số');
  expect(await book.upgrade()).toMatchObject({
    ok: false,
    failure: { code: 'workbook-protected', data: { sheet: 'Tham số' }, state: 'unchanged' },
  });
});

test('a name that a person has given is told, and nothing is written', async () => {
  const name = { name: 'Bao_cao_dia_danh', refersTo: "'PL III PAPI'!$A$1", hidden: false };
  const taken = { ...old, names: [...old.names, name] };
  const failure = {
    code: 'upgrade-blocked',
    data: { blocked: 'Bao_cao_dia_danh', sheet: 'Tham số' },
    state: 'unchanged',
  };
  const { book } = await drawnExcel(taken);
  expect(await book.upgrade()).toMatchObject({ ok: false, failure });
  const file = opened(await writeWorkbook(taken));
  const before = file.bytes();
  expect(await file.upgrade()).toMatchObject({ ok: false, failure });
  expect(file.bytes()).toEqual(before);
});

describe('in Excel, after an edit so that Nhật ký stands', () => {
  const act = {
    open: async () => {
      const { excel, book } = await drawnExcel(old);
      const edit = { kind: 'cell', table: 'PL_III', task: 'III.1', column: 'note' } as const;
      valueOf(await book.apply([{ ...edit, before: null, after: 'x' }]));
      return excel;
    },
    run: () => officeBook().upgrade(),
  };

  test('whichever action fails, the workbook is as before', async () => {
    const walk = await FaultWalk.of(act);
    expect(walk.after).not.toBe(walk.before);
    await each(spread(walk.places, SAMPLE), async ({ batch, action }) => {
      const { outcome, state } = await walk.run((excel) => excel.failAction(batch, action));
      expect(outcome).toMatchObject({ ok: false, failure: { state: 'unchanged' } });
      expect(differences(state, walk.before)).toEqual([]);
    });
  });

  test('one that broke off for good is brought to its end by the next, beside what was typed since', async () => {
    const walk = await FaultWalk.of(act);
    await each(spread(walk.places, 6), async ({ batch, action }) => {
      const { excel, outcome } = await walk.run((opened) => opened.failFrom(batch, action));
      expect(outcome.ok).toBe(false);
      const copy = await openExcelHost({ book: copiedBook(excel.book) });
      const upgraded = await officeBook().upgrade();
      await copy.settled();
      expect(valueOf(upgraded)).toEqual({ from: 1, to: 2, sheet: 'Tham số' });
      expect(told(readWorkbookFile(copy.save()))).toEqual(
        told(readWorkbookFile(await writeWorkbook(layout))),
      );
    });
  });
});

async function each(places: readonly Place[], holds: (place: Place) => Promise<void>): Promise<void> {
  for (const place of places) await holds(place);
}
