import { absoluteReference, oneCell, quotedSheet, rangeAddress } from '../../../core/layout/address';
import type { NameLayout, SheetLayout, TableLayout } from '../../../core/layout/sheet';
import type { EditablePackage } from './editablePackage';
import { attributeOf, elementEnd, escaped, findTag } from './markup';
import { addContentType, addLink, freePart, withLast } from './packageLinks';
import { sheetMarkup } from './sheetMarkup';
import { StyleSheet } from './styleSheet';
import type { WorkbookMap } from './workbookMap';

const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const LINKS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Elements of the workbook's part after which its names stand, the last that is there. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'] as const;

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
  pack.change(map.workbook, (text) => withNames(withSheet(text, titled.name, link), namesOf(titled, map)));
  return titled.name;
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

function withSheet(text: string, title: string, link: string): string {
  let highest = 0;
  for (let tag = findTag(text, 'sheet'); tag; tag = findTag(text, 'sheet', tag.end)) {
    highest = Math.max(highest, Number(attributeOf(tag.attributes, 'sheetId')) || 0);
  }
  return withLast(text, 'sheets', (prefix) => {
    const own = /\sxmlns:r\s*=/.test(findTag(text, 'workbook')?.attributes ?? '')
      ? ''
      : ` xmlns:r="${LINKS}"`;
    return `<${prefix}sheet name="${escaped(title)}" sheetId="${highest + 1}"${own} r:id="${link}"/>`;
  });
}

interface SheetName extends NameLayout {
  readonly scope: number | null;
}

function namesOf({ name: sheet, tables, page }: SheetLayout, map: WorkbookMap): readonly SheetName[] {
  const scope = map.sheets.length;
  const columns = tables.flatMap(({ name, range, columns: held }) =>
    held.map(({ key }, at) => ({
      name: `pc_${name}_${key}`,
      refersTo: absoluteReference(sheet, oneCell(range.row, range.column + at)),
      hidden: true,
      scope: null,
    })),
  );
  if (page.titleRows === undefined) return columns;
  const [first, last] = page.titleRows;
  const refersTo = `${quotedSheet(sheet)}!$${first}:$${last}`;
  return [...columns, { name: '_xlnm.Print_Titles', refersTo, hidden: false, scope }];
}

/** Names stand in the order of their letters; those that are there already stay where they are. */
function withNames(text: string, names: readonly SheetName[]): string {
  let whole = text;
  if (!findTag(whole, 'definedNames')) {
    const before = BEFORE_NAMES.map((name) => findTag(whole, name)).find((tag) => tag !== null);
    if (!before) return text;
    const close = whole.indexOf('>', whole.indexOf(`</${before.prefix}${before.name}`, before.end)) + 1;
    const at = before.kind === 'empty' ? before.end : close;
    const list = `<${before.prefix}definedNames></${before.prefix}definedNames>`;
    whole = whole.slice(0, at) + list + whole.slice(at);
  }
  for (const name of names) whole = withName(whole, name);
  return whole;
}

function withName(text: string, { name, refersTo, hidden, scope }: SheetName): string {
  const list = findTag(text, 'definedNames');
  if (!list) return text;
  const p = list.prefix;
  const local = scope === null ? '' : ` localSheetId="${scope}"`;
  const element = `<${p}definedName name="${name}"${local}${hidden ? ' hidden="1"' : ''}>${escaped(refersTo)}</${p}definedName>`;
  for (let tag = findTag(text, 'definedName', list.end); tag; tag = findTag(text, 'definedName', tag.end)) {
    const other = attributeOf(tag.attributes, 'name') ?? '';
    const isSame = other.toLowerCase() === name.toLowerCase();
    if (isSame && attributeOf(tag.attributes, 'localSheetId') === (scope === null ? null : String(scope))) {
      return text.slice(0, tag.start) + element + text.slice(elementEnd(text, tag));
    }
    const isAfter = other.toLowerCase() > name.toLowerCase();
    if (isAfter) return text.slice(0, tag.start) + element + text.slice(tag.start);
  }
  return withLast(text, 'definedNames', () => element);
}
