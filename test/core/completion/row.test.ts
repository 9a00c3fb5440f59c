import type { CellValue, RowCells } from '../../../src/core/completion/cells';
import { cleanStatusText } from '../../../src/core/completion/cleanStatus';
import { countRows, progressOf } from '../../../src/core/completion/progress';
import { RowReader, type RowResult } from '../../../src/core/completion/row';
import { STANDING } from '../../../src/core/completion/standing';
import { day, parameters, row, table } from './rows';

const given = parameters();
const read = (cells: Partial<RowCells>): RowResult => new RowReader(table([]).areas, given).read(row(cells));
const ERROR: CellValue = { error: '#N/A' };

describe('what is counted', () => {
  test.each<[string, Partial<RowCells>, RowResult['state'], RowResult['why']]>([
    ['a heading', { rowKind: ' Đề\u00A0mục ', status: 'lạ' }, 'heading', null],
    ['a blank row', { text: null, area: null }, 'blank', null],
    ['a status without text', { text: null, status: 'Hoàn thành' }, 'uncounted', 'no-text'],
    ['a lead without text', { text: null, lead: 'Văn phòng Sở' }, 'uncounted', 'no-text'],
    ['a day of completion without text', { text: null, doneDay: 45000 }, 'uncounted', 'no-text'],
    ['no year is the open year', { year: null }, 'counted', null],
    ['the year as text', { year: '\u00A02024 ' }, 'counted', null],
    ['another year', { year: 2023, area: 'lạ' }, 'uncounted', 'other-year'],
    ['an error for a year', { year: ERROR }, 'uncounted', 'other-year'],
    ['a known area in another case', { area: ' ii ' }, 'counted', null],
    ['Chưa rõ', { area: 'chưa  rõ' }, 'counted', null],
    ['no area', { area: null, status: 'lạ' }, 'uncounted', 'unknown-area'],
    ['an unknown area', { area: 'III' }, 'uncounted', 'unknown-area'],
    ['an unknown status', { status: 'Xong' }, 'uncounted', 'unknown-status'],
    ['a status with a tab', { status: 'Hoàn\tthành' }, 'uncounted', 'unknown-status'],
    ['a status in NFD', { status: 'Hoàn thành'.normalize('NFD') }, 'uncounted', 'unknown-status'],
    ['a number for a status', { status: 3 }, 'uncounted', 'unknown-status'],
    ['an error for a status', { status: ERROR }, 'uncounted', 'unknown-status'],
    ['a status of spaces', { status: ' \u00A0 ' }, 'counted', null],
    ['a row a person added', { rowKind: null, year: null }, 'counted', null],
  ])('%s', (_, cells, state, why) => {
    expect(read(cells)).toMatchObject({ state, why });
  });

  test('rows that are not counted are told of, with those below the table', () => {
    const rows = [
      row({ sheetRow: 8, rowKind: 'đề mục' }),
      row({ sheetRow: 9, area: 'IX' }),
      row({ sheetRow: 10 }),
      row({ sheetRow: 11, year: 2025 }),
    ];
    const { progress } = countRows([table(rows, { sheet: 'PL I', rowsBelow: [14] })], given);
    expect(progress.uncounted).toEqual([
      { sheet: 'PL I', row: 9, why: 'unknown-area' },
      { sheet: 'PL I', row: 11, why: 'other-year' },
      { sheet: 'PL I', row: 14, why: 'below-table' },
    ]);
    expect(progress.overall.assigned).toBe(1);
    expect(progress.indexes[0]?.areas.map((area) => area.code)).toEqual(['I', 'II']);
  });

  test('the line for Chưa rõ stands last where it has rows', () => {
    const { progress } = countRows([table([row({ area: 'Chưa rõ' }), row()])], given);
    expect(progress.indexes[0]).toMatchObject({
      assigned: 2,
      areas: [
        { code: 'I', assigned: 1 },
        { code: 'II', assigned: 0 },
        { code: 'Chưa rõ', content: null, name: 'Chưa rõ lĩnh vực', assigned: 1 },
      ],
    });
  });

  test('Trạng thái chuẩn', () => {
    const cells = [{}, { status: 'HOÀN THÀNH ' }, { status: 'Xong' }, { rowKind: 'đề mục' }, { text: null }];
    const { rows } = progressOf([table(cells.map((each) => row(each)))], given);
    expect(rows[0]?.map((result) => cleanStatusText(result, given))).toEqual([
      'Chưa thực hiện',
      'Hoàn thành',
      'Không tính: trạng thái không rõ',
      '',
      '',
    ]);
  });
});

describe('due day', () => {
  const once = { deadlineKind: 'một lần', dueDays: '30/06/2024' };
  const four = { deadlineKind: 'định kỳ', dueDays: '31/03/2024;30/06/2024;30/09/2024;31/12/2024' };
  const event = { deadlineKind: 'sự kiện', eventDay: day('2024-06-07') };

  test.each<[string, Partial<RowCells>, string | null]>([
    ['of Các hạn', once, '2024-06-30'],
    ['not of a day that does not exist', { ...once, dueDays: '31/06/2024' }, null],
    ['not of letters', { ...once, dueDays: '3x/06/2024' }, null],
    ['not of a number', { ...once, dueDays: 45473 }, null],
    ['first period by default', four, '2024-03-31'],
    ['period 3/4', { ...four, period: '3/4' }, '2024-09-30'],
    ['period as a number', { ...four, period: 2 }, '2024-06-30'],
    ['period beyond the last', { ...four, period: '9/4' }, '2024-12-31'],
    ['period 0', { ...four, period: 0 }, '2024-03-31'],
    // 2/4 typed into a cell of no format becomes the date 02/04.
    ['period turned into a date', { ...four, period: day('2024-04-02') }, '2024-03-31'],
    ['period 02/4', { ...four, period: '02/4' }, '2024-03-31'],
    ['period 2.5', { ...four, period: 2.5 }, '2024-03-31'],
    ['an error for a period', { ...four, period: ERROR }, '2024-03-31'],
    ['a period that is no number', { ...four, period: 'hai' }, '2024-03-31'],
    ['a typed Hạn', { ...once, dueTyped: true, due: day('2024-07-15') + 0.5 }, '2024-07-15'],
    ['a typed Hạn that is text', { ...once, dueTyped: true, due: '15/07/2024' }, null],
    ['a Hạn that is only the formula', { ...once, due: day('2024-07-15') }, '2024-06-30'],
    ['event and days', { ...event, dayCount: 5, dayUnit: 'ngày' }, '2024-06-12'],
    ['event without a count', event, '2024-06-07'],
    ['event with text for a count', { ...event, dayCount: '5' }, '2024-06-07'],
    // Saturday 08/06: the first working day after it is Monday 10/06.
    [
      'working days from a Saturday',
      { ...event, eventDay: day('2024-06-08'), dayCount: 1, dayUnit: 'Ngày làm việc' },
      '2024-06-10',
    ],
    // None after Saturday: the last working day not after it.
    [
      'no working day from a Saturday',
      { ...event, eventDay: day('2024-06-08'), dayUnit: 'ngày làm việc' },
      '2024-06-07',
    ],
    ['working days past the calendar', { ...event, dayCount: 40, dayUnit: 'ngày làm việc' }, null],
    ['an event before the calendar', { ...event, eventDay: 45000, dayUnit: 'ngày làm việc' }, null],
    ['an event day that is text', { ...event, eventDay: '07/06/2024' }, null],
    ['nothing of a continuous task', { ...once, deadlineKind: 'thường xuyên' }, null],
  ])('%s', (_, cells, due) => {
    expect(read(cells).due).toBe(due === null ? null : day(due));
  });

  test('an edited deadline leaves the hidden originals behind, a typed Hạn still counts', () => {
    const edited = { ...once, deadline: 'Quý III', deadlineOriginal: 'Quý II' };
    expect(read(edited)).toMatchObject({ kind: 'unknown', n: 0, due: null, standing: STANDING.undetermined });
    expect(read({ ...event, deadline: 'Khi có' })).toMatchObject({ kind: 'unknown', due: null });
    expect(read({ ...edited, dueTyped: true, due: day('2024-06-01') })).toMatchObject({
      due: day('2024-06-01'),
      standing: STANDING.overdue,
    });
    expect(read({ ...once, deadline: ' QUÝ  II', deadlineOriginal: 'Quý II' }).kind).toBe('once');
    expect(read({ ...once, deadline: 2024, deadlineOriginal: '2024' }).kind).toBe('once');
    expect(read({ ...once, deadline: ERROR, deadlineOriginal: ERROR }).kind).toBe('unknown');
  });

  test('done with k < n is not done against the next due day', () => {
    const done = { ...four, period: '1/4', status: 'Hoàn thành', doneDay: day('2024-03-20') };
    expect(read(done)).toMatchObject({
      rolled: true,
      k: 1,
      n: 4,
      due: day('2024-06-30'),
      standing: STANDING.dueSoon,
    });
    expect(read({ ...done, period: '4/4' })).toMatchObject({ rolled: false, standing: STANDING.doneOnTime });
    // Done only after the as-of day: still under way against the first.
    expect(read({ ...done, doneDay: day('2024-06-15') })).toMatchObject({
      rolled: false,
      due: day('2024-03-31'),
      standing: STANDING.overdue,
    });
  });

  test('long term needs both the due day and the adjusted one after the year', () => {
    const later = { deadlineKind: 'một lần', dueDays: '31/12/2025' };
    expect(read(later).standing).toBe(STANDING.longTerm);
    expect(read({ ...later, status: 'Không phát sinh' }).standing).toBe(STANDING.longTerm);
    expect(read({ ...later, adjustedDue: day('2024-12-31') }).standing).toBe(STANDING.inTime);
    expect(read({ ...once, adjustedDue: day('2025-01-31') }).standing).toBe(STANDING.inTime);
    expect(read({ ...later, deadlineKind: 'định kỳ' }).standing).toBe(STANDING.inTime);
  });

  test('30 days is soon, 31 is not', () => {
    expect(read({ ...once, dueDays: '14/07/2024' }).standing).toBe(STANDING.dueSoon);
    expect(read({ ...once, dueDays: '15/07/2024' }).standing).toBe(STANDING.inTime);
  });
});
