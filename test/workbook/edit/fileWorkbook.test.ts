import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { cellOf, DAY, edit, opened, partsOf, seedBook, valuesOf } from './books';

let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await seedBook();
});

const found = (file: Uint8Array) =>
  workbookProgress(readWorkbookFile(file), { asOf: null, today: DAY }).findings.map(({ code }) => code);

test('an edit of nothing changes nothing, and the kept results of a new workbook are the core’s', async () => {
  const book = opened(bytes);
  const outcome = await book.apply([]);
  expect(outcome).toMatchObject({ ok: true, value: { applied: [], refused: [] } });
  expect(partsOf(book.bytes())).toEqual(new Map([...partsOf(bytes)].filter(([name]) => !name.endsWith('/'))));
});

test('a status edit: the cell, the kept results and the log; every other part as it was', async () => {
  const book = opened(bytes);
  const before = await valuesOf(book);
  const outcome = await book.apply([
    edit('PL_I', 'I.1', 'status', null, 'Hoàn thành'),
    edit('PL_I', 'I.1', 'doneDay', null, DAY - 3),
    edit('PL_I', 'I.2', 'status', 'khác', 'Hoàn thành'),
    edit('PL_I', 'I.999', 'status', null, 'Hoàn thành'),
    edit('PL_IX', 'I.1', 'status', null, 'Hoàn thành'),
    edit('PL_I', 'I.1', 'khong-co', null, 'Hoàn thành'),
  ]);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  expect(outcome.value.applied).toHaveLength(2);
  expect(outcome.value.refused.map(({ reason }) => reason)).toEqual([
    'changed',
    'task-not-found',
    'table-not-found',
    'column-not-found',
  ]);
  expect(await cellOf(book, 'PL_I', 'I.1', 'status')).toBe('Hoàn thành');
  expect(await cellOf(book, 'PL_I', 'I.1', 'standing')).toMatch(/^Hoàn thành/);
  expect(await cellOf(book, 'PL_I', 'I.1', 'cleanStatus')).toBe('Hoàn thành');
  const after = book.bytes();
  expect(found(after)).toEqual(found(bytes));
  const [old, now] = [partsOf(bytes), partsOf(after)];
  const changed = [...now].filter(([name, text]) => old.get(name) !== text).map(([name]) => name);
  expect(changed).toEqual([
    '[Content_Types].xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet9.xml',
    'xl/tables/table7.xml',
    'xl/worksheets/_rels/sheet9.xml.rels',
  ]);
  expect(now.get('xl/styles.xml')).toContain('<fonts count=');
  const log = opened(after);
  expect(await cellOf(log, 'Nhat_ky', '1.1', 'after')).toBe('Hoàn thành');
  expect(await cellOf(log, 'Nhat_ky', '1.2', 'after')).toBe(DAY - 3);
  const undone = await log.undo(null);
  expect(undone).toMatchObject({ ok: true, value: { run: 1, refused: [] } });
  expect(await valuesOf(log)).toEqual(before);
  expect(await cellOf(log, 'Nhat_ky', '2.1', 'before')).toBe(DAY - 3);
  expect(await log.undo(null)).toEqual({ ok: true, value: null });
  expect(await log.undo(2)).toMatchObject({ ok: true, value: { run: 2, refused: [] } });
  expect(await cellOf(log, 'PL_I', 'I.1', 'doneDay')).toBe(DAY - 3);
});

test('a day typed over Hạn counts, and its formula comes back by undo', async () => {
  const book = opened(bytes);
  const due = await cellOf(book, 'PL_I', 'I.1', 'due');
  const before = await valuesOf(book);
  await book.apply([edit('PL_I', 'I.1', 'due', due, DAY - 40)]);
  expect(await cellOf(book, 'PL_I', 'I.1', 'due')).toBe(DAY - 40);
  expect(await cellOf(book, 'PL_I', 'I.1', 'standing')).toBe('Quá hạn');
  await book.undo(null);
  expect(await valuesOf(book)).toEqual(before);
});

test('rows are added at the end and taken out again', async () => {
  const book = opened(bytes);
  const before = await valuesOf(book);
  const row = {
    kind: 'add-row' as const,
    table: 'PL_III',
    task: 'III.99',
    under: 'III.1',
    values: {
      id: 'III.99',
      text: 'Nhiệm vụ thêm',
      lead: 'Văn phòng Sở',
      area: 'I',
      rowKind: 'nhiệm vụ',
      year: 2024,
      status: 'Hoàn thành',
    },
  };
  const outcome = await book.apply([row, edit('PL_III', 'III.99', 'doneDay', null, DAY - 1), row]);
  expect(outcome).toMatchObject({ ok: true, value: { refused: [{ reason: 'already-there' }] } });
  const parts = partsOf(book.bytes());
  expect(parts.get('xl/tables/table3.xml')).toMatch(/<table [^>]*ref="A6:AG18"[^]*<autoFilter ref="A6:AG18"/);
  expect(await cellOf(book, 'PL_III', 'III.99', 'leadKey')).toBe(';văn phòng sở;');
  expect(await cellOf(book, 'PL_III', 'III.99', 'order')).toBeGreaterThan(1);
  expect(found(book.bytes())).toEqual(found(bytes));
  await book.undo(null);
  expect(await valuesOf(book)).toEqual(before);
});

test('text reads back as the same text, whatever it looks like', async () => {
  const texts = [
    '1.2',
    '01/9',
    '=1+1',
    '+84 912',
    '@SUM(A1)',
    'TRUE',
    '_x0041_',
    ' hai  dấu cách ',
    'một\nhai',
    'a\r\nb\tc',
    '<b>&amp;"\'</b>',
    'e\u0301',
    '😀',
  ];
  const book = opened(bytes);
  await book.apply(texts.map((text, at) => edit('PL_I', `I.${at + 1}`, 'result', null, text)));
  const again = opened(book.bytes());
  for (const [at, text] of texts.entries()) {
    expect(await cellOf(again, 'PL_I', `I.${at + 1}`, 'result')).toBe(text);
    expect(await cellOf(again, 'Nhat_ky', `1.${at + 1}`, 'after')).toBe(text);
  }
});
