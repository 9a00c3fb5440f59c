import { absoluteReference, oneCell, quotedSheet, rangeAddress } from '../../../core/layout/address';
import type { SheetLayout, TableLayout } from '../../../core/layout/sheet';
import type { EditablePackage } from './editablePackage';
import { attributeOf, escaped, findTag } from './markup';
import { addContentType, addLink, freePart, withLast } from './packageLinks';
import { sheetMarkup } from './sheetMarkup';
import { StyleSheet } from './styleSheet';
import type { WorkbookMap } from './workbookMap';
import { type ScopedName, withNames } from './workbookNames';

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Adds a sheet last: its parts, what names them, its looks at the end of the styles, a hidden name for every
 * column of its tables. A title that stands there already gets " (2)"; answers the title given.
 */
export function addSheet(pack: EditablePackage, map: WorkbookMap, layout: SheetLayout): string {
  const folder = map.workbook.slice(0, map.workbook.lastIndexOf('/') + 1);
  const titled = { ...layout, name: freeTitle(layout.name, map) };
  const part = freePart(pack, `${folder}worksheets/sheet`);
  pack.put(part, '');
  const links = layout.tables.map((table) => {
    const tablePart = freePart(pack, `${folder}tables/table`);
    pack.put(tablePart, tableMarkup(table, tableId(pack, map, layout.tables.indexOf(table))));
    addContentType(pack, tablePart, `${KIND}.table+xml`);
    return addLink(pack, part, 'table', `../tables/${tablePart.slice(tablePart.lastIndexOf('/') + 1)}`);
  });
  const styles = new StyleSheet(map.styles === null ? '' : (pack.text(map.styles) ?? ''));
  pack.put(part, sheetMarkup(titled, styles, links));
  if (map.styles !== null) pack.change(map.styles, () => styles.text);
  addContentType(pack, part, `${KIND}.worksheet+xml`);
  const link = addLink(pack, map.workbook, 'worksheet', part.slice(folder.length));
  pack.change(map.workbook, (text) => {
    const at = countTags(text, 'sheet');
    return withNames(withSheet(text, titled, link), namesOf(titled, at));
  });
  return titled.name;
}

/** How many elements of a name a text holds. */
function countTags(text: string, name: string): number {
  let count = 0;
  for (let tag = findTag(text, name); tag; tag = findTag(text, name, tag.end)) count += 1;
  return count;
}

function freeTitle(title: string, map: WorkbookMap): string {
  const taken = new Set(map.sheets.map(({ name }) => name.toLowerCase()));
  let candidate = title;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    candidate = `${title.slice(0, 31 - ` (${number})`.length)} (${number})`;
  }
  return candidate;
}

/** Ids of tables are unique in a workbook. */
function tableId(pack: EditablePackage, map: WorkbookMap, at: number): number {
  const ids = map.tables.map(({ part }) => {
    const tag = findTag(pack.text(part) ?? '', 'table');
    return Number(tag ? attributeOf(tag.attributes, 'id') : 0) || 0;
  });
  return Math.max(0, ...ids) + 1 + at;
}

function tableMarkup({ name, range, columns }: TableLayout, id: number): string {
  const ref = rangeAddress(range);
  const each = columns.map(({ header, formula }, at) => {
    const start = `<tableColumn id="${at + 1}" name="${escaped(header)}"`;
    return formula === undefined
      ? `${start}/>`
      : `${start}><calculatedColumnFormula>${escaped(formula)}</calculatedColumnFormula></tableColumn>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" totalsRowShown="0">`,
    `<autoFilter ref="${ref}"/><tableColumns count="${columns.length}">${each.join('')}</tableColumns>`,
    '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join('');
}

function withSheet(text: string, { name: title, isHidden }: SheetLayout, link: string): string {
  let highest = 0;
  for (let tag = findTag(text, 'sheet'); tag; tag = findTag(text, 'sheet', tag.end)) {
    highest = Math.max(highest, Number(attributeOf(tag.attributes, 'sheetId')) || 0);
  }
  return withLast(text, 'sheets', (prefix) => {
    const own = /\sxmlns:r\s*=/.test(findTag(text, 'workbook')?.attributes ?? '')
      ? ''
      : ` xmlns:r="${LINKS}"`;
    const state = isHidden === true ? ' state="hidden"' : '';
    return `<${prefix}sheet name="${escaped(title)}" sheetId="${highest + 1}"${state}${own} r:id="${link}"/>`;
  });
}

/** A hidden name for every column, what the sheet prints and the rows it repeats; `scope` is its place among the tabs. */
function namesOf({ name: sheet, tables, page }: SheetLayout, scope: number): readonly ScopedName[] {
  const columns = tables.flatMap(({ name, range, columns: held }) =>
    held.map(({ key }, at) => ({
      name: `pc_${name}_${key}`,
      refersTo: absoluteReference(sheet, oneCell(range.row, range.column + at)),
      hidden: true,
      scope: null,
    })),
  );
  const area = {
    name: '_xlnm.Print_Area',
    refersTo: absoluteReference(sheet, page.area),
    hidden: false,
    scope,
  };
  if (page.titleRows === undefined) return [...columns, area];
  const [first, last] = page.titleRows;
  const refersTo = `${quotedSheet(sheet)}!$${first}:$${last}`;
  return [...columns, area, { name: '_xlnm.Print_Titles', refersTo, hidden: false, scope }];
}
