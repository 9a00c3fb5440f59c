import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Edit } from '../../../src/core/edit';
import { cellOf, edit, opened, partsOf, seedBook } from './books';

/** Parts of other people, named from the workbook, the sheet and the content types as Excel names them. */
async function withForeignParts(): Promise<Uint8Array> {
  const parts = unzipSync(await seedBook());
  const change = (part: string, from: string | RegExp, to: string): void => {
    parts[part] = strToU8(strFromU8(parts[part]!).replace(from, () => to));
  };
  const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const link = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/></Relationships>`;
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  parts['xl/worksheets/sheet90.xml'] = strToU8(
    `<?xml version="1.0"?><worksheet ${main} xmlns:r="${types}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Của người khác</t></is></c><c r="B1"><f>1+1</f><v>3</v></c></row></sheetData><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId3"/></tableParts></worksheet>`,
  );
  parts['xl/worksheets/_rels/sheet90.xml.rels'] = strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
      link('rId1', 'drawing', '../drawings/drawing1.xml'),
      link('rId2', 'comments', '../comments1.xml'),
      link('rId3', 'table', '../tables/table90.xml'),
    ]
      .join('')
      .replaceAll('</Relationships>', '')}</Relationships>`,
  );
  parts['xl/tables/table90.xml'] = strToU8(
    `<?xml version="1.0"?>\n<table ${main} id="90" name="Bang_rieng" displayName="Bang_rieng" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Của người khác"/><tableColumn id="2" name="Cột2"/></tableColumns></table>`,
  );
  parts['xl/drawings/drawing1.xml'] = strToU8('<xdr:wsDr xmlns:xdr="x">biểu đồ</xdr:wsDr>');
  parts['xl/charts/chart1.xml'] = strToU8('<c:chartSpace xmlns:c="x"/>');
  parts['xl/pivotCache/pivotCacheDefinition1.xml'] = strToU8('<pivotCacheDefinition/>');
  parts['xl/comments1.xml'] = strToU8(`<comments ${main}/>`);
  parts['xl/vbaProject.bin'] = new Uint8Array([0, 1, 2, 254, 255, 128, 13, 10]);
  parts['xl/calcChain.xml'] = strToU8(
    `<calcChain ${main}><c r="G8" i="3"/><c r="G9"/><c r="Q8" i="3"/><c r="B1" i="90"/></calcChain>`,
  );
  change(
    '[Content_Types].xml',
    '</Types>',
    `<Override PartName="/xl/tables/table90.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml"/></Types>`,
  );
  change('xl/workbook.xml', '</sheets>', '<sheet name="Khác" sheetId="90" r:id="rId90"/></sheets>');
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    link('rId90', 'worksheet', 'worksheets/sheet90.xml'),
  );
  change('xl/_rels/workbook.xml.rels', '</Relationships>', link('rId91', 'calcChain', 'calcChain.xml'));
  return zipSync(parts, { level: 1 });
}

/** Cells of a sheet's text by address, each as written. */
function cellsIn(xml: string): ReadonlyMap<string, string> {
  return new Map([...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map((m) => [m[1]!, m[0]]));
}

test('100 edits in a workbook with a chart, a pivot, a macro, comments, a table of theirs: only our cells and results change', async () => {
  const bytes = await withForeignParts();
  const book = opened(bytes);
  const first = await book.apply([edit('PL_I', 'I.1', 'note', null, 'mở nhật ký')]);
  if (!first.ok) throw new Error(first.failure.code);
  const start = partsOf(book.bytes());
  const due = await cellOf(book, 'PL_I', 'I.1', 'due');
  const edits: Edit[] = Array.from({ length: 33 }, (_, at) => `I.${at + 1}`).flatMap((task, at) => [
    edit('PL_I', task, 'status', null, ['Hoàn thành', 'Đang thực hiện', 'Không phát sinh'][at % 3]),
    edit('PL_I', task, 'result', null, `Kết quả ${at}`),
    edit('PL_I', task, 'percent', null, 0.5),
  ]);
  edits.push(edit('PL_I', 'I.1', 'due', due, 45500));
  const outcome = await book.apply(edits);
  expect(outcome).toMatchObject({ ok: true, value: { refused: [] } });
  const now = partsOf(book.bytes());
  const changed = [...now].filter(([name, text]) => start.get(name) !== text).map(([name]) => name);
  expect(changed.sort()).toEqual([
    'xl/calcChain.xml',
    'xl/tables/table7.xml',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
    'xl/worksheets/sheet3.xml',
    'xl/worksheets/sheet9.xml',
  ]);
  expect([...now.keys()]).toEqual([...start.keys()]);
  const withoutLogArea = (parts: ReadonlyMap<string, string>) =>
    parts.get('xl/workbook.xml')!.replace(/(name="_xlnm.Print_Area" localSheetId="9">[^<]*\$)\d+/, '$1');
  expect(withoutLogArea(now) === withoutLogArea(start)).toBe(true);
  expect(start.has('xl/tables/table90.xml')).toBe(true);
  expect(start.has('xl/vbaProject.bin')).toBe(true);
  expect(now.get('xl/calcChain.xml')).toMatch(/<c r="G9" i="3"\/><c r="Q8" i="3"\/><c r="B1" i="90"\/>/);

  const [old, fresh] = [start, now].map((parts) => cellsIn(parts.get('xl/worksheets/sheet3.xml')!));
  const columns = new Set(
    [...fresh!].filter(([at, text]) => old!.get(at) !== text).map(([at]) => at.replace(/\d+/, '')),
  );
  const named = new Map(
    [...now.get('xl/workbook.xml')!.matchAll(/name="pc_PL_I_(\w+)"[^>]*>[^<]*!\$([A-Z]+)\$6</g)].map((m) => [
      m[1]!,
      m[2]!,
    ]),
  );
  const allowed = ['status', 'result', 'percent', 'due', 'standing', 'cleanStatus'].map((key) =>
    named.get(key),
  );
  expect([...columns].filter((column) => !allowed.includes(column))).toEqual([]);
  const bare = (xml: string) => xml.replace(/<c r="[A-Z]+\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs, '');
  expect(bare(now.get('xl/worksheets/sheet3.xml')!)).toBe(bare(start.get('xl/worksheets/sheet3.xml')!));
});

test('a chain without cells goes with its two references', async () => {
  const parts = unzipSync(await withForeignParts());
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const bytes = zipSync({
    ...parts,
    'xl/calcChain.xml': strToU8(`<calcChain ${main}><c r="G8" i="3"/></calcChain>`),
  });
  const book = opened(bytes);
  const due = await cellOf(book, 'PL_I', 'I.1', 'due');
  await book.apply([edit('PL_I', 'I.1', 'due', due, 45500)]);
  const now = partsOf(book.bytes());
  expect(now.has('xl/calcChain.xml')).toBe(false);
  expect(now.get('xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});
