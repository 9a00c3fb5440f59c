import { finding, type Place } from '../../../src/core/finding';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { readFindingRows } from '../../../src/workbook/edits/findingRows';
import { withoutIgnored } from '../../../src/workbook/edits/ignoredFindings';
import { writeFindings } from '../../../src/workbook/fileHost/writeFindings';
import { cellOf, edit, opened, seedBook } from './books';

const wording = { words, say: ({ code }: { code: string }) => `câu ${code}` };
const place = (task: string) => ({ appendix: 'I', task, column: 'lead', sheet: 'PL I PAR INDEX' });
const one = finding('unit-near', 'warning', {
  place: place('I.1'),
  found: 'Vin phong',
  expected: 'Văn phòng',
});
const two = finding('lead-missing', 'error', { place: place('I.2') });

test('findings become lines with a link; what was ignored stays so, also when it goes and comes back', async () => {
  const book = opened(await seedBook());
  expect(writeFindings(book, [one], wording)).toEqual({ ok: true, value: true });
  const id = String(readFindingRows(book.content())[0]?.id);
  expect(await cellOf(book, 'Kiem_tra', id, 'severity')).toBe('Cảnh báo');
  expect(await cellOf(book, 'Kiem_tra', id, 'place')).toBe("'PL I PAR INDEX'!C8");
  await book.apply([
    edit('Kiem_tra', id, 'ignoredWhy', null, 'tên cũ'),
    edit('Kiem_tra', id, 'ignoredBy', null, 'Lan'),
  ]);
  writeFindings(book, [two, one, { ...two, found: 'x' }], wording);
  let rows = readFindingRows(opened(book.bytes()).content());
  expect(rows.map(({ severity, code, ignoredWhy }) => [severity, code, ignoredWhy])).toEqual([
    ['Lỗi', 'lead-missing', null],
    ['Lỗi', 'lead-missing', null],
    ['Cảnh báo', 'unit-near', 'tên cũ'],
  ]);
  writeFindings(book, [], wording);
  rows = readFindingRows(book.content());
  expect(rows.map(({ severity, ignoredBy }) => [severity, ignoredBy])).toEqual([['Không còn', 'Lan']]);
  writeFindings(book, [one], wording);
  expect(readFindingRows(book.content())).toMatchObject([{ severity: 'Cảnh báo', ignoredWhy: 'tên cũ' }]);
});

test('of like findings that are about no task, ignoring one hides no other; of one about tasks, order does not count', async () => {
  const book = opened(await seedBook());
  const below = (row: number) =>
    finding('row-below-table', 'warning', { place: { appendix: 'I', sheet: 'PL I PAR INDEX', row } });
  const alike = (task: string, tasks: string) =>
    finding('task-near-duplicate', 'warning', {
      place: { appendix: 'I', task, column: 'text' },
      found: `Việc ${task}`,
      data: { tasks },
    });
  writeFindings(book, [below(90), below(95), alike('I.37', 'I.35; I.37')], wording);
  const ignore = (id: string) => edit('Kiem_tra', id, 'ignoredWhy', null, 'đúng rồi');
  const [pair = ''] = readFindingRows(book.content()).flatMap(({ code, id }) =>
    code === 'task-near-duplicate' ? [String(id)] : [],
  );
  const outcome = await book.apply([ignore('row-below-table|PL_I||||#2'), ignore(pair)]);
  expect(outcome).toMatchObject({ ok: true, value: { refused: [] } });
  const now = [below(90), below(95), alike('I.35', 'I.37; I.35'), alike('I.36', 'I.36; I.37')];
  const { open, ignored } = withoutIgnored(book.content(), now);
  expect(open).toEqual([now[0], now[3]]);
  expect(ignored).toEqual([
    { finding: now[2], reason: 'đúng rồi', by: null },
    { finding: now[1], reason: 'đúng rồi', by: null },
  ]);
  expect(withoutIgnored(book.content(), [below(90)]).ignored).toEqual([]);
});

test('lines stand by severity, then from the whole plan through the appendices to their last cell', async () => {
  const book = opened(await seedBook());
  const said = (code: string, severity: 'error' | 'warning' | 'note', where: Partial<Place> = {}) =>
    finding(code, severity, { place: where });
  const inTask = (appendix: string, task: string, column: string) => ({ appendix, task, column });
  const codes = () => readFindingRows(book.content()).map(({ code }) => code);
  const all = [
    said('k', 'note', inTask('I', 'I.1', 'lead')),
    said('f', 'warning', inTask('III', 'III.1', 'text')),
    said('e', 'warning', inTask('II', 'II.10', 'support')),
    said('d', 'warning', inTask('I', 'I.10', 'text')),
    said('c', 'warning', inTask('I', 'I.2', 'deadline')),
    said('b2', 'warning', inTask('I', 'I.2', 'lead')),
    said('g', 'warning', { sheet: 'Tham số', row: 3 }),
    said('j', 'note'),
    said('b', 'warning', { appendix: 'I' }),
    said('a2', 'warning'),
    said('a', 'error', inTask('III', 'III.7', 'deadline')),
  ];
  writeFindings(book, all, wording);
  expect(codes()).toEqual(['a', 'a2', 'b', 'b2', 'c', 'd', 'e', 'f', 'g', 'j', 'k']);
  writeFindings(book, [...all].reverse(), wording);
  expect(codes()).toEqual(['a', 'a2', 'b', 'b2', 'c', 'd', 'e', 'f', 'g', 'j', 'k']);
});
