import fc from 'fast-check';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { readWorkbookFile, type WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { opened } from '../edit/books';
import { drawnExcel, officeBook, valueOf } from '../office/books';
import { differences, eachOf, FaultWalk, type Place, placesOf, spread, text } from '../office/faultWalk';
import { typeInTask } from '../office/stateActs';
import { runs } from '../../runs';
import { bothVersions, upgradeActs } from './upgradeActs';

/** Actions from which on Excel fails in a usual run; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(6).numRuns;
/** After each of so many actions, so many of those of the taking back fail too. */
const [FIRST, SECOND] = [Math.min(runs(2).numRuns, 20), Math.min(runs(4).numRuns, 50)];

let layout: WorkbookLayout;
let old: WorkbookLayout;
beforeAll(async () => {
  ({ layout, old } = await bothVersions());
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

for (const [kind, act] of Object.entries(upgradeActs())) {
  test(`${kind}: one that broke off for good is settled at the next start and brought to its end by the next upgrade`, async () => {
    const walk = await FaultWalk.of(act);
    const places = spread(walk.places, SAMPLE);
    const holds = async (place: Place): Promise<void> => {
      await endsWithTheNext(walk, (excel) => excel.failFrom(place.batch, place.action));
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), eachOf(places));
  });

  test(`${kind}: so is one whose taking back broke off, too`, async () => {
    const walk = await FaultWalk.of(act);
    const places: (readonly [Place, Place])[] = [];
    for (const first of spread(walk.places, FIRST)) {
      const { excel } = await walk.run((opened) => opened.failAction(first.batch, first.action));
      const back = placesOf(excel).filter(({ batch }) => batch > first.batch);
      places.push(...spread(back, SECOND).map((second) => [first, second] as const));
    }
    const holds = async ([first, second]: readonly [Place, Place]): Promise<void> => {
      await endsWithTheNext(walk, (excel) => {
        excel.failAction(first.batch, first.action);
        excel.failFrom(second.batch, second.action);
      });
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), eachOf(places));
  });
}

/** What a failure left is as before, or told; a person types a note, `Nhật ký` is settled, and the next upgrade is whole. */
async function endsWithTheNext(walk: FaultWalk, prepare: (excel: OpenExcelHost) => void): Promise<void> {
  const { excel, outcome, state } = await walk.run(prepare);
  if (outcome.ok) throw new Error('it was upgraded');
  if (outcome.failure.state === 'unchanged') expect(differences(state, walk.before)).toEqual([]);
  else expect(outcome.failure).toMatchObject({ code: 'not-taken-back', state: 'partly-changed' });
  const copy = await openExcelHost({ book: copiedBook(excel.book) });
  typeInTask(copy, 'III.2', 'Ghi chú', 'gõ sau');
  if (valueOf(await officeBook().unfinished()) !== null)
    expect(valueOf(await officeBook().takeBack())).toEqual({ refused: [] });
  const upgraded = valueOf(await officeBook().upgrade());
  await copy.settled();
  if (upgraded === null) {
    // Only the mark was left to go: the workbook is of version 2.
    expect(told(readWorkbookFile(copy.save()))).toEqual(told(readWorkbookFile(await writeWorkbook(layout))));
    return;
  }
  const whole = await walk.anew();
  typeInTask(whole, 'III.2', 'Ghi chú', 'gõ sau');
  valueOf(await officeBook().upgrade());
  await whole.settled();
  expect(differences(text(copy), text(whole))).toEqual([]);
}
