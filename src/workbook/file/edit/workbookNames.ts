import { columnNumber } from '../../../core/layout/address';
import type { NameLayout } from '../../../core/layout/sheet';
import { attributeOf, closingStart, elementEnd, escaped, findTag } from './markup';
import { withLast } from './packageLinks';
import type { TableGrowth } from './ranges';

/** A defined name; `scope` is the place of its sheet among the tabs, null where the whole workbook knows it. */
export interface ScopedName extends NameLayout {
  readonly scope: number | null;
}

/** Elements of the workbook's part after which its names stand, the last that is there. */
const BEFORE_NAMES = ['externalReferences', 'functionGroups', 'sheets'] as const;

/** Names stand in the order of their letters; those that are there already stay where they are. */
export function withNames(text: string, names: readonly ScopedName[]): string {
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

function withName(text: string, { name, refersTo, hidden, scope }: ScopedName): string {
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

/**
 * The workbook's part where what a sheet prints ends with a table's new last row, if it ended with the old
 * one or would leave the new one out; `floor` is the last row that it has to hold anyway.
 */
export function growPrintArea(text: string, at: number, growth: TableGrowth, floor: number): string {
  for (let tag = findTag(text, 'definedName'); tag; tag = findTag(text, 'definedName', tag.end)) {
    const isArea = attributeOf(tag.attributes, 'name')?.toLowerCase() === '_xlnm.print_area';
    if (!isArea || attributeOf(tag.attributes, 'localSheetId') !== String(at)) continue;
    const end = closingStart(text, tag);
    return text.slice(0, tag.end) + grownArea(text.slice(tag.end, end), growth, floor) + text.slice(end);
  }
  return text;
}

/** Areas stand behind one another with a comma between them; a title may hold one too. */
function grownArea(list: string, { range, lastRow }: TableGrowth, floor: number): string {
  return list.replace(
    /!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)(?=,|$)/g,
    (whole: string, first: string, row: string, last: string, end: string) => {
      const isOver = columnNumber(first) <= range.lastColumn && columnNumber(last) >= range.column;
      const held = Number(end);
      const ends = held === range.lastRow || (held > range.lastRow && held < lastRow);
      if (!isOver || !ends || Number(row) > lastRow) return whole;
      return `!$${first}$${row}:$${last}$${Math.max(lastRow, floor)}`;
    },
  );
}
