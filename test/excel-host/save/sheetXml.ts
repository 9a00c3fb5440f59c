import { WHOLE, addressOf, letters } from '../model/area';
import type { Book } from '../model/book';
import type { Cell } from '../model/cell';
import type { Line, Sheet } from '../model/sheet';
import { fittedHeights } from './fittedHeights';
import { linksXml, pageXml } from './pageXml';
import { conditionalXml, validationsXml } from './rulesXml';
import type { Styles } from './styles';
import { MAIN, RELATIONS, escaped, part, tag } from './xml';

const POINTS_A_CHARACTER = 5.25;

/** By hand, not by `tag`: a workbook has hundreds of thousands of them. */
function cellXml(
  row: number,
  column: number,
  { value, formula, look }: Cell,
  book: Book,
  styles: Styles,
): string {
  const style = look === 0 ? '' : ` s="${String(styles.cell(book.looks.at(look)))}"`;
  const open = `<c r="${letters(column)}${String(row + 1)}"${style}`;
  const calculated = formula === null ? '' : `<f>${escaped(formula.slice(1))}</f>`;
  if (value === null) return calculated === '' ? `${open}/>` : `${open}>${calculated}</c>`;
  if (typeof value === 'number') return `${open}>${calculated}<v>${String(value)}</v></c>`;
  if (typeof value === 'boolean') return `${open} t="b">${calculated}<v>${value ? '1' : '0'}</v></c>`;
  if (typeof value === 'object') return `${open} t="e">${calculated}<v>${escaped(value.error)}</v></c>`;
  if (formula !== null) return `${open} t="str">${calculated}<v>${escaped(value)}</v></c>`;
  return `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function dataXml(sheet: Sheet, book: Book, styles: Styles): string {
  const rows = new Map<number, [number, string][]>();
  for (const [row, column, cell] of sheet.written(WHOLE)) {
    const line = rows.get(row) ?? [];
    line.push([column, cellXml(row, column, cell, book, styles)]);
    rows.set(row, line);
  }
  const numbers = [...new Set([...rows.keys(), ...sheet.rowLines.keys()])].sort((one, other) => one - other);
  const fitted = fittedHeights(sheet, book);
  const lines = numbers.map((row) => {
    const { size, hidden, level, look } = sheet.rowLines.get(row) ?? {};
    const cells = (rows.get(row) ?? []).sort(([one], [other]) => one - other).map(([, xml]) => xml);
    const attributes = {
      r: row + 1,
      s: look === undefined ? null : styles.cell(book.looks.at(look)),
      customFormat: look === undefined ? null : true,
      ht: size ?? fitted.get(row) ?? null,
      customHeight: size === undefined ? null : true,
      hidden: hidden === true ? true : null,
      outlineLevel: level ?? null,
    };
    return tag('row', attributes, cells);
  });
  return tag('sheetData', {}, lines);
}

function columnsXml(sheet: Sheet, book: Book, styles: Styles): string {
  const columns = [...sheet.columnLines].sort(([one], [other]) => one - other);
  if (columns.length === 0) return '';
  const column = ([at, { size, hidden, level, look }]: readonly [number, Line]): string =>
    tag('col', {
      min: at + 1,
      max: at + 1,
      width: size === undefined ? 9.14 : size / POINTS_A_CHARACTER,
      customWidth: size === undefined ? null : true,
      hidden: hidden === true ? true : null,
      outlineLevel: level ?? null,
      style: look === undefined ? null : styles.cell(book.looks.at(look)),
    });
  return tag('cols', {}, columns.map(column));
}

function viewsXml({ frozen, gridlines, headings }: Sheet): string {
  const pane =
    frozen && frozen.rows + frozen.columns > 0
      ? tag('pane', {
          xSplit: frozen.columns || null,
          ySplit: frozen.rows || null,
          topLeftCell: `${letters(frozen.columns)}${String(frozen.rows + 1)}`,
          activePane: frozen.rows === 0 ? 'topRight' : frozen.columns === 0 ? 'bottomLeft' : 'bottomRight',
          state: 'frozen',
        })
      : '';
  const shown = { showGridLines: gridlines ? null : false, showRowColHeaders: headings ? null : false };
  return tag('sheetViews', {}, tag('sheetView', { ...shown, workbookViewId: 0 }, pane));
}

/** Ids of a sheet's relations. */
export interface SheetRelations {
  readonly tables: readonly string[];
  /** Of links that lead out of the workbook, by the address of their cell. */
  readonly links: ReadonlyMap<string, string>;
  readonly drawing: string | null;
}

/** A sheet as a part of a file. */
export function sheetXml(
  sheet: Sheet,
  book: Book,
  styles: Styles,
  { tables, links, drawing }: SheetRelations,
): string {
  const { merges, page, tabColor, protection } = sheet;
  const zoom = page['Zoom'];
  const isFitted = typeof zoom === 'object' && zoom !== null && 'horizontalFitToPages' in zoom;
  const properties = tag('sheetPr', {}, [
    tabColor === '' ? '' : tag('tabColor', { rgb: `FF${tabColor.slice(1)}` }),
    isFitted ? tag('pageSetUpPr', { fitToPage: true }) : '',
  ]);
  return part(
    tag('worksheet', { xmlns: MAIN, 'xmlns:r': RELATIONS }, [
      properties,
      viewsXml(sheet),
      tag('sheetFormatPr', { defaultRowHeight: 15 }),
      columnsXml(sheet, book, styles),
      dataXml(sheet, book, styles),
      protection ? tag('sheetProtection', { sheet: true }) : '',
      merges.length > 0
        ? tag(
            'mergeCells',
            {},
            merges.map((ref) => tag('mergeCell', { ref: addressOf(ref) })),
          )
        : '',
      conditionalXml(sheet, styles),
      validationsXml(sheet),
      linksXml(sheet, links),
      pageXml(sheet),
      drawing === null ? '' : tag('drawing', { 'r:id': drawing }),
      tables.length > 0
        ? tag(
            'tableParts',
            {},
            tables.map((id) => tag('tablePart', { 'r:id': id })),
          )
        : '',
    ]),
  );
}
