import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { UnusableFile } from '../../../src/workbook/file/unusableFile';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { oneSheet, sheetXml } from '../file/parts';
import { day, FIGURES, KEYS, ROWS, type SmallOptions, smallWorkbook } from './smallWorkbook';

const TODAY = day(2024, 7, 1);

async function counted(options: SmallOptions = {}, asOf: number | null = null) {
  return workbookProgress(readWorkbookFile(await smallWorkbook(options)), { asOf, today: TODAY });
}

const FIGURES_OF_PLAN = {
  assigned: 5,
  notApplicable: 1,
  done: 2,
  doneOnTime: 1,
  doneLate: 1,
  overdue: 1,
  continuous: 1,
  rate: 0.5,
  dueRate: 0.6667,
  onTimeRate: 0.3333,
};

test('figures come from the rows, and kept results that agree are not spoken of', async () => {
  const { result, findings } = await counted();
  const { progress } = result;
  expect(progress).toMatchObject({ asOf: '2024-06-14', year: 2024, overall: FIGURES_OF_PLAN });
  expect(progress.indexes).toMatchObject([
    {
      index: 'PAR INDEX',
      appendix: 'I',
      ...FIGURES_OF_PLAN,
      areas: [{ code: 'I', content: 'PAR.I', name: 'Chỉ đạo điều hành' }],
    },
  ]);
  expect(progress.units.map(({ unit, lead }) => [unit, lead.assigned])).toEqual([
    ['van-phong-so', 3],
    ['thanh-tra-so', 2],
    ['cac-phong', 0],
  ]);
  expect(progress.uncounted).toEqual([{ sheet: "Bảng của 'Văn phòng' 1", row: 12, why: 'unknown-status' }]);
  expect(findings.map(({ code, place, expected }) => [code, place.row, expected])).toEqual([
    ['id-repeated', 13, 'I.6'],
    ['status-unread', 12, 'Hoàn thành'],
    ['unit-unread', 13, 'Thanh tra Sở; Văn phòng Sở'],
  ]);
});

test('a moved and renamed column is found by its name, a nameless one by its header', async () => {
  const renamed = await counted({ headers: { status: 'Tình hình', text: 'Việc' } });
  expect(renamed.result.progress.overall).toMatchObject(FIGURES_OF_PLAN);
  const nameless = await counted({ withoutNames: KEYS.map((key) => `pc_PL_I_${key}`) });
  expect(nameless.result.progress.overall).toMatchObject(FIGURES_OF_PLAN);
  const lost = await counted({ withoutNames: ['pc_PL_I_status'], headers: { status: 'Tình hình' } });
  expect(lost.findings.filter(({ code }) => code === 'column-missing')).toMatchObject([
    { severity: 'error', place: { column: 'status' }, expected: 'Trạng thái' },
  ]);
});

test('the as-of day is the one asked for, else the cut-off, else today', async () => {
  expect((await counted({}, day(2024, 3, 31))).result.progress).toMatchObject({
    asOf: '2024-03-31',
    overall: { done: 1, overdue: 0, dueSoon: 1 },
  });
  expect((await counted({ cutOff: null })).result.progress.asOf).toBe('2024-07-01');
});

test('results kept for another day than the one asked for are compared on their own day', async () => {
  const { findings } = await counted({}, day(2024, 12, 31));
  expect(findings.filter(({ code }) => code === 'cached-figure-differs')).toEqual([]);
});

test('kept results that differ are told with the place and both values', async () => {
  const figures = FIGURES.map((line, at) => (at === 1 ? [...line.slice(0, 2), 3, ...line.slice(3)] : line));
  const rows = ROWS.map((row) => (row.id === 'I.3' ? { ...row, standing: 'Trong hạn' } : row));
  const { findings } = await counted({ figures, rows });
  const kept = findings.filter(({ code }) => code === 'cached-figure-differs');
  expect(
    kept.map(({ place, found, expected, data }) => [place.sheet, place.row, found, expected, data.of]),
  ).toEqual([
    ["Bảng của 'Văn phòng' 1", 10, 'Trong hạn', 'Quá hạn', 'I.3'],
    ['Tổng hợp', 6, '3', '2', 'overall, done'],
  ]);
});

test('a row whose text is only spaces is no task', async () => {
  const spaces = { rowKind: 'nhiệm vụ', id: 'I.6', text: ' \u00a0', area: 'I', year: 2024 };
  const blank = await counted({ rows: [...ROWS, spaces] });
  expect(blank.result.progress.overall).toMatchObject(FIGURES_OF_PLAN);
  const led = await counted({ rows: [...ROWS, { ...spaces, lead: 'Văn phòng Sở' }] });
  expect(led.result.progress.overall).toMatchObject(FIGURES_OF_PLAN);
  expect(led.result.progress.uncounted.at(-1)).toMatchObject({ row: 14, why: 'no-text' });
});

test('rows below the table, typed due days, days and percents as text', async () => {
  const rows = [
    ...ROWS,
    {
      rowKind: 'nhiệm vụ',
      id: null,
      text: 'Thêm',
      area: 'I',
      year: 2024,
      status: 'Hoàn thành',
      doneDay: '05/6/2024',
      percent: '50%',
      standing: 'Hoàn thành',
    },
  ];
  const { result, findings } = await counted({ rows, below: 'Gõ dưới bảng' });
  expect(result.progress.uncounted.at(-1)).toEqual({
    sheet: "Bảng của 'Văn phòng' 1",
    row: 17,
    why: 'below-table',
  });
  const about = findings.filter(({ place }) => place.row === 14);
  expect(about.map(({ code, found, expected }) => [code, found, expected])).toEqual([
    ['id-missing', null, 'I.7'],
    ['date-as-text', '05/6/2024', '05/06/2024'],
    ['percent-as-text', '50%', '50 %'],
  ]);
});

test('a newer workbook is read only; one that is not ours is refused', async () => {
  const newer = await counted({ version: 99 });
  expect(newer.tracking.readOnly).toBe(true);
  expect(newer.findings.map(({ code }) => code)).toContain('version-newer');
  const other = readWorkbookFile(
    oneSheet({ 'xl/worksheets/sheet1.xml': sheetXml('<row><c><v>1</v></c></row>') }),
  );
  expect(() => workbookProgress(other, { asOf: null, today: TODAY })).toThrow(
    new UnusableFile('not-our-workbook'),
  );
});
