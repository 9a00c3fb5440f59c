import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { isoOf } from '../../../src/core/calendar/day';
import { dayAlone, statusReader } from '../../../src/core/tracker/readStatus';
import { readTrackerWords } from '../../../src/core/tracker/trackerWords';
import { runs } from '../../runs';

const file = join(__dirname, '..', '..', '..', 'templates', 'trackers', 'general.json');
const shipped = readTrackerWords(JSON.parse(readFileSync(file, 'utf8')));
if (!shipped.ok) throw new Error(JSON.stringify(shipped.problems));
const read = statusReader(shipped.value);

const iso = (day: number | null): string | null => (day === null ? null : isoOf(day));

const NONE = 'Chưa thực hiện';
const DOING = 'Đang thực hiện';
const DONE = 'Hoàn thành';
const ABSENT = 'Không phát sinh';

test.each([
  ['Đã hoàn thành', DONE, null, null],
  ['đã  hoàn thành.', DONE, null, null],
  ['DA HOAN THANH', DONE, null, null],
  ['Hoàn thành 100%', DONE, 1, null],
  ['Hoàn thành ngày 12/3/2024', DONE, null, '2024-03-12'],
  ['Đã hoàn thành (ngày 05 tháng 6 năm 2024)', DONE, null, '2024-06-05'],
  ['HT', DONE, null, null],
  ['Xong', DONE, null, null],
  ['x', DONE, null, null],
  ['X', DONE, null, null],
  ['✓', DONE, null, null],
  ['100%', DONE, 1, null],
  ['Đạt 100%', DONE, 1, null],
  ['Đang triển khai', DOING, null, null],
  ['Đang thực hiện 50%', DOING, 0.5, null],
  ['Đang thực hiện (đạt khoảng 62,5 %)', DOING, 0.625, null],
  ['50%', DOING, 0.5, null],
  ['Hoàn thành 70%', DOING, 0.7, null],
  ['Đã thực hiện 3/5 cuộc', DOING, null, null],
  ['Đã thực hiện 5/5 cuộc', DONE, null, null],
  ['Chưa hoàn thành', DOING, null, null],
  ['Đang lấy ý kiến', DOING, null, null],
  ['Chưa triển khai', NONE, null, null],
  ['Chưa ban hành kế hoạch', NONE, null, null],
  ['0%', NONE, 0, null],
  ['Không có', ABSENT, null, null],
  ['Không phát sinh', ABSENT, null, null],
])('"%s" is near to %s', (cell, status, percent, day) => {
  const reading = read(cell);
  expect([reading?.status, reading?.percent, iso(reading?.doneDay ?? null)]).toEqual([status, percent, day]);
});

test.each([
  '',
  'Báo cáo',
  'Quyết định số 12/QĐ-SNV ngày 12/3/2024',
  'Không có khó khăn',
  'Đạt yêu cầu đề ra',
  '120%',
  'chờ ý kiến Bộ',
  '12/3/2024',
  'http://x',
  'Hàng năm',
])('"%s" is no status', (cell) => expect(read(cell)).toBeNull());

test.each([
  ['Đã hoàn thành, ban hành Kế hoạch số 15/KH-SNV', false],
  ['Đang triển khai, đã gửi phiếu cho 9 phòng', false],
  ['Hoàn thành ngày 12/3/2024', true],
  ['Đạt 100%', true],
])('"%s" says nothing more: %s', (cell, whole) => expect(read(cell)?.whole).toBe(whole));

test.each([
  ['12/3/2024', '2024-03-12'],
  ['Ngày 05/01/2024', '2024-01-05'],
  ['ngày 5 tháng 1 năm 2024', '2024-01-05'],
  ['12.3.2024', '2024-03-12'],
  ['30/2/2024', null],
  ['Quý I', null],
  ['12/3/2024 (lần 2)', null],
])('a day alone: %s', (cell, iso) => {
  const day = dayAlone(cell);
  expect(day === null ? null : isoOf(day)).toBe(iso);
});

test('any text is read without a throw, the same way each time', () => {
  const piece = fc.constantFrom(
    'Đã hoàn thành',
    'đang',
    '50%',
    '12/3/2024',
    ' ',
    ',',
    'x',
    '9',
    '/',
    'Không có',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((parts) => parts.join('')),
      ),
      (cell) => {
        const reading = read(cell);
        expect(statusReader(shipped.value)(cell)).toEqual(reading);
        if (reading) expect([NONE, DOING, DONE, ABSENT]).toContain(reading.status);
        if (typeof reading?.percent === 'number')
          expect(reading.percent >= 0 && reading.percent <= 1).toBe(true);
        if (typeof reading?.doneDay === 'number') expect(reading.status).toBe(DONE);
      },
    ),
    runs(300),
  );
});

test('a file of trackers that does not fit says where', () => {
  const columns = { status: ['Trạng thái'] };
  const words = (status: string, ...said: readonly string[]) => ({ status, words: said });
  const of = (statuses: readonly unknown[], rest: object = {}) =>
    readTrackerWords({ id: 'own', columns, statuses, ...rest });
  expect(of([words(DONE, 'Xong')]).ok).toBe(true);
  expect(of([words('Xong rồi', 'Xong')])).toMatchObject({ problems: [{ where: 'statuses[0].status' }] });
  expect(of([words(DONE, 'Xong'), words(DOING, 'XONG')])).toMatchObject({
    problems: [{ where: 'statuses[1].words[0]', what: 'repeated', found: 'XONG' }],
  });
  expect(of([], { sheets: [] })).toMatchObject({ problems: [{ what: 'unknown-field', found: 'sheets' }] });
});
