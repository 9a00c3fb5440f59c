import { strToU8, zipSync } from 'fflate';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';
import { namesXml } from './namesXml';
import { sheetXml, type SheetRelations } from './sheetXml';
import { Styles } from './styles';
import { tableXml } from './tableXml';
import { MAIN, PACKAGE, RELATIONS, part, tag } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const DRAWINGS = 'application/vnd.openxmlformats-officedocument';

/** A part that another names: kind, target, and whether that is out of the file. */
interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly isOutside?: boolean;
}

function relations(list: readonly Relation[]): string {
  const one = ({ kind, target, isOutside = false }: Relation, at: number): string =>
    tag('Relationship', {
      Id: relationId(at),
      Type: `${RELATIONS}/${kind}`,
      Target: target,
      TargetMode: isOutside ? 'External' : null,
    });
  return part(tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, list.map(one)));
}

function relationId(at: number): string {
  return `rId${String(at + 1)}`;
}

function workbookXml(book: Book): string {
  const sheets = book.sheets.map(({ name, visibility }, at) =>
    tag('sheet', {
      name,
      sheetId: at + 1,
      state: visibility === 'Visible' ? null : `${visibility.charAt(0).toLowerCase()}${visibility.slice(1)}`,
      'r:id': `rId${String(at + 1)}`,
    }),
  );
  const activeTab = book.sheets.indexOf(book.active);
  return part(
    tag('workbook', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
      tag('bookViews', {}, tag('workbookView', { activeTab })),
      tag('sheets', {}, sheets),
      namesXml(book),
      tag('calcPr', { calcId: 191029, fullCalcOnLoad: true }),
    ]),
  );
}

/** The parts of a package, as they are written. */
class Parts {
  readonly files = new Map<string, string>();
  readonly types: (readonly [path: string, type: string])[] = [];
  private readonly last = new Map<string, number>();

  /** Adds a part under a number of its own; answers its file's name. */
  add(folder: string, name: string, type: string, xml: (number: number) => string): string {
    const number = (this.last.get(name) ?? 0) + 1;
    this.last.set(name, number);
    const file = `${name}${String(number)}.xml`;
    this.files.set(`xl/${folder}/${file}`, xml(number));
    this.types.push([`/xl/${folder}/${file}`, type]);
    return file;
  }
}

/** Tables, links and charts of a sheet. */
function relationsOf(sheet: Sheet, book: Book, parts: Parts): readonly Relation[] {
  const tables = book.tablesOn(sheet).map((table): Relation => {
    const file = parts.add('tables', 'table', `${TYPE}.table+xml`, (number) => tableXml(table, number));
    return { kind: 'table', target: `../tables/${file}` };
  });
  const links = outside(sheet).map(([, target]): Relation => ({
    kind: 'hyperlink',
    target,
    isOutside: true,
  }));
  if (sheet.charts.length === 0) return [...tables, ...links];
  const charts = sheet.charts.map((chart): Relation => {
    const file = parts.add('charts', 'chart', `${DRAWINGS}.drawingml.chart+xml`, () => chartXml(chart));
    return { kind: 'chart', target: `../charts/${file}` };
  });
  const xml = drawingXml(sheet);
  const drawing = parts.add('drawings', 'drawing', `${DRAWINGS}.drawing+xml`, () => xml);
  parts.files.set(`xl/drawings/_rels/${drawing}.rels`, relations(charts));
  return [...tables, ...links, { kind: 'drawing', target: `../drawings/${drawing}` }];
}

/** Links that lead out of the workbook, with the address of their cell. */
function outside({ hyperlinks }: Sheet): readonly (readonly [string, string])[] {
  return [...hyperlinks].flatMap(([cell, { address }]) =>
    typeof address === 'string' ? [[cell, address] as const] : [],
  );
}

function idsOf(list: readonly Relation[], kind: string): readonly string[] {
  return list.flatMap((relation, at) => (relation.kind === kind ? [relationId(at)] : []));
}

/** A workbook as the bytes of an .xlsx. */
export function savedBook(book: Book): Uint8Array {
  const styles = new Styles();
  const parts = new Parts();
  const { files } = parts;
  for (const sheet of book.sheets) {
    const list = relationsOf(sheet, book, parts);
    const links = idsOf(list, 'hyperlink');
    const [drawing = null] = idsOf(list, 'drawing');
    const ids: SheetRelations = {
      tables: idsOf(list, 'table'),
      links: new Map(outside(sheet).map(([cell], at) => [cell, links[at] ?? ''])),
      drawing,
    };
    const file = parts.add('worksheets', 'sheet', `${TYPE}.worksheet+xml`, () =>
      sheetXml(sheet, book, styles, ids),
    );
    if (list.length > 0) files.set(`xl/worksheets/_rels/${file}.rels`, relations(list));
  }
  files.set('xl/workbook.xml', workbookXml(book));
  files.set('xl/styles.xml', styles.xml());
  const sheets = book.sheets.map((_, at): Relation => ({
    kind: 'worksheet',
    target: `worksheets/sheet${String(at + 1)}.xml`,
  }));
  files.set('xl/_rels/workbook.xml.rels', relations([...sheets, { kind: 'styles', target: 'styles.xml' }]));
  files.set('_rels/.rels', relations([{ kind: 'officeDocument', target: 'xl/workbook.xml' }]));
  const main: readonly (readonly [string, string])[] = [
    ['/xl/workbook.xml', `${TYPE}.sheet.main+xml`],
    ['/xl/styles.xml', `${TYPE}.styles+xml`],
  ];
  files.set('[Content_Types].xml', contentTypes([...main, ...parts.types]));
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { level: 0 });
}

function contentTypes(types: readonly (readonly [path: string, type: string])[]): string {
  const relationType = 'application/vnd.openxmlformats-package.relationships+xml';
  return part(
    tag('Types', { xmlns: `${PACKAGE}/content-types` }, [
      tag('Default', { Extension: 'rels', ContentType: relationType }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...types.map(([PartName, ContentType]) => tag('Override', { PartName, ContentType })),
    ]),
  );
}
