import { relationshipsOf } from '../relationships';
import { readTable } from '../tablePart';
import { readWorkbookPart } from '../workbookPart';
import type { EditablePackage } from './editablePackage';
import { attributeOf, findTag } from './markup';

/** A table's part and the sheet it stands on. */
export interface MappedTable {
  readonly name: string;
  readonly part: string;
  readonly sheet: string;
}

/** A sheet, its part and its number in the workbook's own list. */
export interface MappedSheet {
  readonly name: string;
  readonly part: string;
  readonly sheetId: string;
}

/** Which part of a file is what. */
export interface WorkbookMap {
  readonly workbook: string;
  readonly sheets: readonly MappedSheet[];
  readonly tables: readonly MappedTable[];
  readonly styles: string | null;
  readonly calcChain: string | null;
}

/** Finds the parts of a workbook that edits touch. */
export function mapWorkbook(pack: EditablePackage): WorkbookMap {
  const workbook = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument')?.target ?? '';
  const links = relationshipsOf(pack, workbook);
  const target = (type: string): string | null => links.find((link) => link.type === type)?.target ?? null;
  const bytes = pack.parts.get(pack.nameOf(workbook) ?? '');
  const ids = sheetIds(pack.text(workbook) ?? '');
  const sheets = ((bytes && readWorkbookPart(bytes)?.sheets) ?? []).flatMap(({ name, relationship }, at) => {
    const part = links.find(({ id }) => id === relationship)?.target;
    return part === undefined ? [] : [{ name, part, sheetId: ids[at] ?? String(at + 1) }];
  });
  return {
    workbook,
    sheets,
    tables: sheets.flatMap((sheet) => tablesOf(pack, sheet)),
    styles: target('styles'),
    calcChain: target('calcChain'),
  };
}

function tablesOf(pack: EditablePackage, { name, part }: MappedSheet): readonly MappedTable[] {
  return relationshipsOf(pack, part).flatMap(({ type, target }) => {
    const bytes = type === 'table' ? pack.parts.get(pack.nameOf(target) ?? '') : undefined;
    const table = bytes && readTable(bytes, name);
    return table ? [{ name: table.name, part: target, sheet: name }] : [];
  });
}

function sheetIds(workbook: string): readonly string[] {
  const ids: string[] = [];
  for (let tag = findTag(workbook, 'sheet'); tag !== null; tag = findTag(workbook, 'sheet', tag.end)) {
    ids.push(attributeOf(tag.attributes, 'sheetId') ?? '');
  }
  return ids;
}
