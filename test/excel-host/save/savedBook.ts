import { strToU8, zipSync } from 'fflate';
import { addressOf } from '../model/area';
import type { Book } from '../model/book';
import { calculatedFormulas } from '../model/growing';
import { sheetPrefix } from '../model/formula';
import type { Table } from '../model/table';
import { sheetXml } from './sheetXml';
import { Styles } from './styles';
import { MAIN, PACKAGE, RELATIONS, escaped, part, tag } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function tableXml(table: Table, id: number): string {
  const { name, place, body, columns, showHeaders, showTotals } = table;
  const formulas = calculatedFormulas(table);
  const filtered = { ...place, rows: showTotals ? place.rows - 1 : place.rows };
  const list = columns.map((column, at) => {
    const formula = formulas.get(body.column + at);
    const inside = formula === undefined ? '' : tag('calculatedColumnFormula', {}, escaped(formula.slice(1)));
    return tag('tableColumn', { id: at + 1, name: column.name.replaceAll('\n', '_x000a_') }, inside);
  });
  const attributes = {
    xmlns: MAIN,
    id,
    name,
    displayName: name,
    ref: addressOf(place),
    headerRowCount: showHeaders ? null : 0,
    totalsRowCount: showTotals ? 1 : null,
    totalsRowShown: showTotals ? null : false,
  };
  return part(
    tag('table', attributes, [
      showHeaders && table.showFilterButton ? tag('autoFilter', { ref: addressOf(filtered) }) : '',
      tag('tableColumns', { count: columns.length }, list),
      tag('tableStyleInfo', {
        name: table.style === '' ? null : table.style,
        showFirstColumn: table.highlightFirstColumn,
        showLastColumn: table.highlightLastColumn,
        showRowStripes: table.showBandedRows,
        showColumnStripes: table.showBandedColumns,
      }),
    ]),
  );
}

function namesXml(book: Book): string {
  const own = book.names.map(({ name, formula, visible, scope }) =>
    tag(
      'definedName',
      {
        name,
        localSheetId: scope === null ? null : book.sheets.findIndex(({ id }) => id === scope),
        hidden: visible ? null : true,
      },
      escaped(formula.slice(1)),
    ),
  );
  const titles = book.sheets.flatMap(({ name, page }, localSheetId) => {
    const rows = page['titleRows'];
    if (typeof rows !== 'object' || rows === null || !('row' in rows) || !('rows' in rows)) return [];
    const [first, last] = [Number(rows.row) + 1, Number(rows.row) + Number(rows.rows)];
    const text = `${sheetPrefix(name)}$${String(first)}:$${String(last)}`;
    return [tag('definedName', { name: '_xlnm.Print_Titles', localSheetId }, escaped(text))];
  });
  const all = [...own, ...titles];
  return all.length > 0 ? tag('definedNames', {}, all) : '';
}

function relations(list: readonly (readonly [kind: string, target: string])[]): string {
  const one = ([kind, target]: readonly [string, string], at: number): string =>
    tag('Relationship', { Id: `rId${String(at + 1)}`, Type: `${RELATIONS}/${kind}`, Target: target });
  return part(tag('Relationships', { xmlns: `${PACKAGE}/relationships` }, list.map(one)));
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

/** A workbook as the bytes of an .xlsx; charts are left out. */
export function savedBook(book: Book): Uint8Array {
  const styles = new Styles();
  const files = new Map<string, string>();
  const overrides: (readonly [string, string])[] = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
  ];
  let lastTable = 0;
  book.sheets.forEach((sheet, at) => {
    const tables = book.tablesOn(sheet).map((table) => {
      lastTable += 1;
      const file = `table${String(lastTable)}.xml`;
      files.set(`xl/tables/${file}`, tableXml(table, lastTable));
      overrides.push([`/xl/tables/${file}`, 'table']);
      return file;
    });
    const file = `sheet${String(at + 1)}.xml`;
    const ids = tables.map((_, index) => `rId${String(index + 1)}`);
    files.set(`xl/worksheets/${file}`, sheetXml(sheet, book, styles, ids));
    overrides.push([`/xl/worksheets/${file}`, 'worksheet']);
    if (tables.length > 0)
      files.set(
        `xl/worksheets/_rels/${file}.rels`,
        relations(tables.map((name) => ['table', `../tables/${name}`])),
      );
  });
  files.set('xl/workbook.xml', workbookXml(book));
  files.set('xl/styles.xml', styles.xml());
  const sheets = book.sheets.map((_, at) => ['worksheet', `worksheets/sheet${String(at + 1)}.xml`] as const);
  files.set('xl/_rels/workbook.xml.rels', relations([...sheets, ['styles', 'styles.xml']]));
  files.set('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  files.set('[Content_Types].xml', contentTypes(overrides));
  return zipSync(Object.fromEntries([...files].map(([path, text]) => [path, strToU8(text)])), { level: 0 });
}

function contentTypes(overrides: readonly (readonly [string, string])[]): string {
  return part(
    tag('Types', { xmlns: `${PACKAGE}/content-types` }, [
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      tag('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      ...overrides.map(([PartName, kind]) =>
        tag('Override', { PartName, ContentType: `${TYPE}.${kind}+xml` }),
      ),
    ]),
  );
}
