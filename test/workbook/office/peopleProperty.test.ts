import fc from 'fast-check';
import { applySafe } from '../../../src/taskpane/check/paneWrites';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { copiedBook } from '../../excel-host/model/copying';
import { runs } from '../../runs';
import { drawnExcel, valueOf } from './books';
import { type Ground, landsById, type Move, moves } from './peopleMoves';
import { cell, smallLayout } from './smallBook';
import { reading, typeInTask } from './stateActs';
import { updateTo } from './updateActs';

const TASKS = ['III.1', 'III.2', 'III.3', 'III.4', 'III.5'];

const EDITS = [
  ...TASKS.map((task, at) => cell(task, 'note', null, `ghi ${at}`)),
  cell('III.2', 'status', null, 'Hoàn thành'),
  cell('III.4', 'status', null, 'Đang thực hiện'),
];

/** A new version has a task instead of III.1, no III.2 and III.5 any more, and a task in front. */
const SAID = { 'III.1': 'Việc này nay nói khác', 'III.2': null, 'III.5': null };

let before: Ground;
let edited: Ground;
let updated: Ground;
let untidy: Ground;
beforeAll(async () => {
  const { excel, book } = await drawnExcel(await smallLayout(TASKS));
  valueOf(await book.apply([cell('III.1', 'result', null, 'từ trước')]));
  const keys = valueOf(await book.tables()).find(({ name }) => name === 'PL_III')?.columns ?? [];
  const ground = (): Ground => ({ book: copiedBook(excel.book), keys });
  before = ground();
  valueOf(await book.apply(EDITS));
  edited = ground();
  valueOf(await updateTo(book, SAID));
  updated = ground();
  valueOf(await book.undo(null));
  for (const task of TASKS)
    typeInTask(excel, task, 'Cơ quan chủ trì/chỉ đạo', ` Văn  phòng Sở;  Thanh tra Sở `);
  typeInTask(excel, 'III.3', 'Ngày hoàn thành', "'07/06/2024");
  untidy = ground();
});

const fix = (port: OfficeWorkbook) =>
  reading(port, (host, read) => applySafe(host, read, read.checked.findings));
const update = (port: OfficeWorkbook) => updateTo(port, SAID);
const undo = (port: OfficeWorkbook) => port.undo(null);

const moment = fc.integer({ min: 0, max: 4 });
const late = fc.integer({ min: 0, max: 9 });

test('whatever others do meanwhile, statuses and notes land on the rows of their ids or are refused', async () => {
  const holds = async (at: number, done: readonly Move[]) =>
    void (await landsById(before, (port) => port.apply(EDITS), at, done));
  await fc.assert(fc.asyncProperty(moment, moves, holds), {
    ...runs(15),
    examples: [
      [4, [['filter', 0, 0]]],
      [4, [['hide', 2, 0]]],
      [4, [['type', 2, 1]]],
      [2, [['type', 3, 0], ['hide', 0, 0]]],
      [4, [['sort by text', 0, 0], ['move', 0, 4]]],
      [4, [['sort by text', 1, 0], ['move', 0, 4]]],
    ],
  }); // prettier-ignore
});

test('whatever others do meanwhile, an undo takes back by id or is refused', async () => {
  const holds = async (at: number, done: readonly Move[]) => void (await landsById(edited, undo, at, done));
  const examples: [number, Move[]][] = [[2, [['type', 3, 0], ['filter', 0, 0]]]]; // prettier-ignore
  await fc.assert(fc.asyncProperty(moment, moves, holds), { ...runs(15), examples });
});

test('whatever others do meanwhile, safe fixes of unit cells land by id or are refused', async () => {
  const columns = (await landsById(untidy, fix, 0, [])).flatMap((edit) =>
    'column' in edit ? [edit.column] : [],
  );
  expect(columns.sort()).toEqual(['doneDay', ...TASKS.map(() => 'lead')]);
  const holds = async (at: number, done: readonly Move[]) => void (await landsById(untidy, fix, at, done));
  await fc.assert(fc.asyncProperty(late, moves, holds), runs(8));
});

test('whatever others do meanwhile, an update of the plan is whole, by id, or refused', async () => {
  const kinds = (await landsById(edited, update, 0, [])).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(['add-sheet', 'cell', 'add-row', 'remove-row']));
  const holds = async (at: number, done: readonly Move[]) => void (await landsById(edited, update, at, done));
  await fc.assert(fc.asyncProperty(late, moves, holds), runs(8));
});

test('whatever others do meanwhile, the undo of an update takes back by id or is refused', async () => {
  const kinds = (await landsById(updated, undo, 0, [])).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'add-row')).toHaveLength(Object.keys(SAID).length);
  const holds = async (at: number, done: readonly Move[]) => void (await landsById(updated, undo, at, done));
  const examples: [number, Move[]][] = [[8, [['sort', 0, 0], ['remove', 4, 0]]]]; // prettier-ignore
  await fc.assert(fc.asyncProperty(late, moves, holds), { ...runs(8), examples });
});
