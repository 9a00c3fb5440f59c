import { quotedSheet } from '../../../core/layout/address';
import { relationshipsOf } from '../relationships';
import { takeOutOfChain } from './calculation';
import type { EditablePackage } from './editablePackage';
import { attributeOf, changeTags, elementEnd, findTag, type Tag, unescaped, withAttribute } from './markup';
import { relationshipsPart } from './packageLinks';
import type { WorkbookMap } from './workbookMap';

/**
 * Takes a sheet out of a file: its part, its tables and what names them. Styles stay, since nothing tells who
 * else uses them. The caller has seen to it that nothing else needs the sheet.
 */
export function removeSheet(pack: EditablePackage, map: WorkbookMap, name: string): void {
  const sheet = map.sheets.find((each) => each.name === name);
  if (!sheet) return;
  takeOutOfChain(pack, map, [{ sheetId: sheet.sheetId, cells: cellsIn(pack.text(sheet.part) ?? '') }]);
  const tables = relationshipsOf(pack, sheet.part).map(({ target }) => target);
  const gone = [sheet.part, relationshipsPart(sheet.part), ...tables];
  for (const part of gone) pack.remove(part);
  const names = new Set(gone.map((part) => `/${part}`.toLowerCase()));
  pack.change('[Content_Types].xml', (text) =>
    without(text, 'Override', ({ attributes }) =>
      names.has((attributeOf(attributes, 'PartName') ?? '').toLowerCase()),
    ),
  );
  const links = relationshipsPart(map.workbook);
  const link = relationshipsOf(pack, map.workbook).find(({ target }) => target === sheet.part)?.id;
  pack.change(links, (text) =>
    without(text, 'Relationship', ({ attributes }) => attributeOf(attributes, 'Id') === link),
  );
  pack.change(map.workbook, (text) => withoutSheet(text, name));
}

function cellsIn(sheet: string): readonly string[] {
  const cells: string[] = [];
  for (let tag = findTag(sheet, 'c'); tag !== null; tag = findTag(sheet, 'c', tag.end)) {
    cells.push(attributeOf(tag.attributes, 'r') ?? '');
  }
  return cells;
}

function withoutSheet(text: string, name: string): string {
  let at = -1;
  let count = 0;
  const shorter = without(text, 'sheet', ({ attributes }) => {
    const isMeant = attributeOf(attributes, 'name') === name;
    if (isMeant) at = count;
    count += 1;
    return isMeant;
  });
  if (at < 0) return text;
  return withoutEmptyNames(withEarlierTabs(withoutNames(shorter, name, at), at));
}

/** Names that stand for cells of the sheet go with it; those of later sheets follow their sheet's new place. */
function withoutNames(text: string, sheet: string, at: number): string {
  const start = `${quotedSheet(sheet)}!`;
  const scopeOf = ({ attributes }: Tag): number | null => {
    const scope = attributeOf(attributes, 'localSheetId');
    return scope === null ? null : Number(scope);
  };
  const shorter = without(text, 'definedName', (tag) => {
    if (scopeOf(tag) === at) return true;
    const refersTo = unescaped(text.slice(tag.end, elementEnd(text, tag)));
    return scopeOf(tag) === null && (refersTo.startsWith(start) || refersTo.startsWith(`${sheet}!`));
  });
  return changeTags(shorter, 'definedName', (attributes) => {
    const scope = Number(attributeOf(attributes, 'localSheetId') ?? -1);
    return scope > at ? withAttribute(attributes, 'localSheetId', String(scope - 1)) : attributes;
  });
}

function withEarlierTabs(text: string, at: number): string {
  return changeTags(text, 'workbookView', (attributes) =>
    ['activeTab', 'firstSheet'].reduce((rest, key) => {
      const tab = Number(attributeOf(rest, key) ?? 0);
      return tab > 0 && tab >= at ? withAttribute(rest, key, String(tab - 1)) : rest;
    }, attributes),
  );
}

function withoutEmptyNames(text: string): string {
  const list = findTag(text, 'definedNames');
  if (!list || findTag(text, 'definedName', list.end)) return text;
  return text.slice(0, list.start) + text.slice(elementEnd(text, list));
}

/** A text without the elements of a name that are meant. */
function without(text: string, name: string, isMeant: (tag: Tag) => boolean): string {
  const pieces: string[] = [];
  let from = 0;
  for (let tag = findTag(text, name); tag !== null; tag = findTag(text, name, tag.end)) {
    if (!isMeant(tag)) continue;
    pieces.push(text.slice(from, tag.start));
    from = elementEnd(text, tag);
  }
  return pieces.join('') + text.slice(from);
}
