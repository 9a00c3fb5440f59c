import { readAddress, type Area } from '../model/area';
import { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { addTable, renameTable } from '../model/tableChanges';
import { attribute, cellsIn, PackageText, stringsIn } from './cellsIn';

/**
 * The sheets of an .xlsx as a workbook in memory: values, formulas, merged cells, tables, hidden sheets. Looks are left
 * out; of what is not read here a file with defined names, charts or links fails.
 */
export function openedBook(bytes: Uint8Array): Book {
  const files = new PackageText(bytes);
  const list = files.text('xl/workbook.xml');
  const refused = /<definedName\b(?![^>]*_xlnm)/.exec(list);
  if (refused) throw new Error('this host opens no file with defined names');
  const targets = relations(files.text('xl/_rels/workbook.xml.rels'));
  const strings = stringsIn(files);
  const book = new Book();
  const [first] = book.sheets;
  for (const [, attributes = ''] of list.matchAll(/<sheet (.*?)\/>/gs)) {
    const sheet = book.addSheet(attribute(attributes, 'name'));
    const path = `xl/${targets.get(attribute(attributes, 'r:id')) ?? ''}`;
    const xml = files.text(path);
    if (xml === '') throw new Error(`${path} is not in the file`);
    if (/<(?:drawing|hyperlinks|legacyDrawing)\b/.test(xml)) throw new Error(`this host opens no ${path}`);
    fill(sheet, xml, strings);
    const rels = relations(files.text(path.replace(/([^/]+)$/, '_rels/$1.rels')));
    for (const [, id = ''] of xml.matchAll(/<tablePart [^>]*r:id="([^"]+)"/g))
      putTable(book, sheet, files.text(`xl/${(rels.get(id) ?? '').replace('../', '')}`));
    const state = attribute(attributes, 'state');
    sheet.visibility = state === 'hidden' ? 'Hidden' : state === 'veryHidden' ? 'VeryHidden' : 'Visible';
  }
  book.sheets = book.sheets.filter((sheet) => sheet !== first);
  return book;
}

function relations(xml: string): ReadonlyMap<string, string> {
  const all = [...xml.matchAll(/<Relationship (.*?)\/>/gs)];
  return new Map(
    all.map(([, attributes = '']) => [
      attribute(attributes, 'Id'),
      attribute(attributes, 'Target').replace(/^\/xl\//, ''),
    ]),
  );
}

function fill(sheet: Sheet, xml: string, strings: readonly string[]): void {
  for (const { address, value, formula } of cellsIn(xml, strings)) {
    const { row, column } = areaOf(address);
    sheet.put(row, column, { value, formula: formula === null ? null : `=${formula}`, look: 0 });
  }
  sheet.merges = [...xml.matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, ref = '']) => areaOf(ref));
}

function putTable(book: Book, sheet: Sheet, xml: string): void {
  const attributes = /<table ([^>]*)>/.exec(xml)?.[1] ?? '';
  const table = addTable(book, sheet, areaOf(attribute(attributes, 'ref')), true);
  renameTable(book, table, attribute(attributes, 'name'));
}

function areaOf(address: string): Area {
  const found = readAddress(address);
  if (!found) throw new Error(`address ${address}`);
  return found;
}
