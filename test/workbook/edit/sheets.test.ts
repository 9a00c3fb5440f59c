import { strToU8, zipSync } from 'fflate';
import type { Edit } from '../../../src/core/edit';
import { findingSheet } from '../../../src/core/layout/findingSheet';
import { sheetMark } from '../../../src/core/layout/sheetMark';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { DAY, edit, opened, partsOf, seedBook, seedLayout, valuesOf } from './books';
import { PLAN_SHEETS } from '../planSheets';

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook of someone else: a sheet under one of our titles, with a table, a name and a print area. */
function foreignBook(): Uint8Array {
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${LINKS}/${type}" Target="${target}"/>`;
  const part = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="${KIND}.${kind}+xml"/>`;
  const text = (address: string, value: string) =>
    `<c r="${address}" s="1" t="inlineStr"><is><t>${value}</t></is></c>`;
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part('xl/workbook.xml', 'sheet.main')}${part('xl/worksheets/sheet1.xml', 'worksheet')}${part('xl/styles.xml', 'styles')}${part('xl/tables/table1.xml', 'table')}</Types>`,
    '_rels/.rels': `<Relationships ${RELATIONS}>${link('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${LINKS}"><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Tổng hợp" sheetId="7" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">'Tổng hợp'!$A$1:$B$2</definedName><definedName name="So_cua_toi">'Tổng hợp'!$B$2</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}>${link('rId1', 'worksheet', 'worksheets/sheet1.xml')}${link('rId2', 'styles', 'styles.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="9"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN} xmlns:r="${LINKS}"><sheetData><row r="1">${text('A1', 'Tên')}${text('B1', 'Số')}</row><row r="2">${text('A2', 'a')}<c r="B2"><v>5</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships ${RELATIONS}>${link('rId1', 'table', '../tables/table1.xml')}</Relationships>`,
    'xl/tables/table1.xml': `<table ${MAIN} id="1" name="Bang_rieng" displayName="Bang_rieng" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Tên"/><tableColumn id="2" name="Số"/></tableColumns></table>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

test('a plan drawn into a foreign workbook counts like a new one; the foreign parts stay as they were', async () => {
  const bytes = foreignBook();
  const book = opened(bytes);
  const outcome = await book.draw(await seedLayout());
  expect(outcome).toEqual({
    ok: true,
    value: ['Tổng hợp (2)', ...PLAN_SHEETS.slice(1)],
  });
  const [old, now] = [partsOf(bytes), partsOf(book.bytes())];
  const changed = [...old].filter(([name, text]) => now.get(name) !== text).map(([name]) => name);
  expect(changed).toEqual([
    '[Content_Types].xml',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
  ]);
  const styles = now.get('xl/styles.xml')!;
  const formats = (xml: string) => /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)![1]!;
  expect(formats(styles).startsWith(formats(old.get('xl/styles.xml')!))).toBe(true);
  const workbook = now.get('xl/workbook.xml')!;
  const utf8 = Buffer.from(workbook, 'latin1').toString('utf8');
  expect(utf8).toContain(`<definedName name="So_cua_toi">'Tổng hợp'!$B$2</definedName>`);
  expect(utf8).toContain(`localSheetId="0">'Tổng hợp'!$A$1:$B$2</definedName>`);
  expect(utf8).toMatch(/<definedName name="pc_figures"[^>]*>'Tổng hợp \(2\)'!/);
  const counted = (file: Uint8Array) =>
    workbookProgress(readWorkbookFile(file), { asOf: null, today: DAY, abbreviations: [] });
  const [drawn, built] = [counted(book.bytes()), counted(await seedBook())];
  expect(drawn.result.progress).toEqual(built.result.progress);
  expect(drawn.findings).toEqual(built.findings);
  const again = opened(book.bytes());
  expect(await again.apply([edit('PL_I', 'I.1', 'status', null, 'Hoàn thành')])).toMatchObject({
    ok: true,
    value: { refused: [] },
  });
});

/** `Nhật ký`, the ninth sheet, prints more lines than before. */
function withoutLogArea(xml: string | undefined): string {
  return (xml ?? '').replace(/(name="_xlnm.Print_Area" localSheetId="8">[^<]*\$)\d+/, '$1');
}

test('undo takes an added sheet out with its parts, its names and what was edited in it', async () => {
  const first = opened(await seedBook());
  await first.apply([edit('PL_I', 'I.1', 'note', null, 'mở nhật ký')]);
  const start = first.bytes();
  const book = opened(start);
  const sheet = findingSheet([{ severity: 'Lỗi', id: 'a' }], words.findingSheet);
  const run: readonly Edit[] = [{ kind: 'add-sheet', sheet }, edit('PL_I', 'I.2', 'note', null, 'x')];
  expect(await book.apply(run)).toMatchObject({ ok: true, value: { refused: [] } });
  const values = await valuesOf(opened(start));
  const later = opened(book.bytes());
  await later.apply([edit('Kiem_tra', 'a', 'ignoredBy', null, 'Lan')]);
  expect(await later.undo(2)).toMatchObject({
    value: { applied: [{ task: 'I.2' }], refused: [{ reason: 'changed', edit: { kind: 'remove-sheet' } }] },
  });
  const undone = opened(book.bytes());
  expect(await undone.undo(null)).toMatchObject({ ok: true, value: { run: 2, refused: [] } });
  expect(await valuesOf(undone)).toEqual(values);
  const [old, now] = [partsOf(start), partsOf(undone.bytes())];
  expect([...now.keys()]).toEqual([...old.keys()]);
  for (const part of ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml']) {
    expect(withoutLogArea(now.get(part))).toBe(withoutLogArea(old.get(part)));
  }
});

test.each([
  ['a formula elsewhere reads it', '<c r="Z1"><f>COUNTA(Kiem_tra[Khóa])</f><v>1</v></c>'],
  ['nothing of another sheet names it', '<c r="Z1"><f>1+1</f><v>2</v></c>'],
])('a sheet is taken out only while nothing needs it: %s', async (said, cell) => {
  const sheet = findingSheet([{ id: 'a' }], words.findingSheet);
  const book = opened(await seedBook());
  await book.apply([{ kind: 'add-sheet', sheet }]);
  const parts = [...partsOf(book.bytes())].map(([name, text]): [string, Uint8Array] => {
    const utf8 = Buffer.from(text, 'latin1').toString('utf8');
    const changed = name === 'xl/worksheets/sheet3.xml' ? utf8.replace(/<\/row>/, `${cell}</row>`) : null;
    return [name, changed === null ? Buffer.from(text, 'latin1') : strToU8(changed)];
  });
  const outcome = await opened(zipSync(Object.fromEntries(parts))).apply([
    { kind: 'remove-sheet', sheet: sheetMark(sheet) },
  ]);
  const refused = said.startsWith('a formula') ? [{ reason: 'changed' }] : [];
  expect(outcome).toMatchObject({ ok: true, value: { refused } });
});

test('what a sheet prints grows with added rows and shrinks with them', async () => {
  const book = opened(await seedBook());
  const area = () =>
    /<definedName name="_xlnm.Print_Area" localSheetId="4">[^<]*\$(\d+)<\/definedName>/.exec(
      partsOf(book.bytes()).get('xl/workbook.xml')!,
    )?.[1];
  const lastRow = () => readWorkbookFile(book.bytes()).tables.find(({ name }) => name === 'PL_III')?.lastRow;
  const before = lastRow();
  expect(area()).toBe(String(before));
  const values = (id: string) => ({ id, text: 'Thêm', area: 'I', rowKind: 'nhiệm vụ', year: 2024 });
  await book.apply(
    ['III.98', 'III.99'].map((task): Edit => ({
      kind: 'add-row',
      table: 'PL_III',
      task,
      under: null,
      values: values(task),
    })),
  );
  expect([lastRow(), area()]).toEqual([before! + 2, String(before! + 2)]);
  await book.undo(null);
  expect([lastRow(), area()]).toEqual([before, String(before)]);
});
