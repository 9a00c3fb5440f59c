import { openGroupFindings } from '../../../src/workbook/tracking/openGroups';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { checkWorkbook } from '../../../src/workbook/tracking/checkWorkbook';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { edit, opened } from '../edit/books';
import { day, smallWorkbook } from './smallWorkbook';

const TODAY = day(2024, 7, 1);
const member = (group: string, unit: string, row: number) => ({ group, unit, row });

test('one warning an open group with members: by its wording or by its line of the register', () => {
  const units = [
    { name: 'Các  tổ ', open: true },
    { name: 'Các phòng', open: false },
  ];
  const members = [
    member('Các cơ quan có liên quan', 'Văn phòng Sở', 5),
    member('các tổ', 'Thanh tra Sở', 6),
    member('Các phòng', 'Thanh tra Sở', 7),
    member('các cơ quan  có liên quan', 'Thanh tra Sở', 8),
  ];
  const found = openGroupFindings(units, members, 'Đơn vị');
  expect(found.map(({ severity, place, found: group, data }) => [severity, place.row, group, data])).toEqual([
    ['warning', 5, 'Các cơ quan có liên quan', { count: 2, shown: 'Văn phòng Sở; Thanh tra Sở' }],
    ['warning', 6, 'các tổ', { count: 1, shown: 'Thanh tra Sở' }],
  ]);
});

test('progress and check say it; check does not say that the same group counts for nobody', async () => {
  const book = opened(await smallWorkbook());
  const group = 'Các đơn vị có liên quan';
  const outcome = await book.apply([
    {
      kind: 'add-row',
      table: 'Don_vi',
      task: 'lien-quan',
      under: null,
      values: { id: 'lien-quan', name: group, kind: 'nhóm' },
    },
    edit('PL_I', 'I.1', 'support', null, group),
  ]);
  expect(outcome).toMatchObject({ ok: true, value: { refused: [] } });
  const knowledge = { templates: [], abbreviations: [], changes: [], today: TODAY, asOf: null };
  const codes = (findings: readonly { readonly code: string }[]) =>
    findings.map(({ code }) => code).filter((code) => code.includes('group'));
  expect(codes(checkWorkbook(book.content(), knowledge).findings)).toEqual(['group-open']);
  const values = { group, unit: 'Thanh tra Sở' };
  const task = `${group} / Thanh tra Sở`;
  await book.apply([{ kind: 'add-row', table: 'Thanh_vien_nhom', task, under: null, values }]);
  const content = readWorkbookFile(book.bytes());
  expect(codes(checkWorkbook(content, knowledge).findings)).toEqual(['open-group-counted']);
  const { findings, result } = workbookProgress(content, { asOf: null, today: TODAY });
  expect(codes(findings)).toEqual(['open-group-counted']);
  const inspectors = result.progress.units.find(({ unit }) => unit === 'thanh-tra-so');
  expect(inspectors?.supportViaGroup.assigned).toBe(1);
});
