import { atOnce, type InParts } from './inParts';
import { type OfficePackage, openPackage, partOf } from './openPackage';
import { relationshipsOf } from './relationships';
import { readSharedStrings } from './sharedStrings';
import type { SheetCells } from './sheetCells';
import { readSheetCells } from './sheetPart';
import { readTable, type TableContent } from './tablePart';
import { UnusableFile } from './unusableFile';
import { type DefinedName, readWorkbookPart, type SheetState } from './workbookPart';

export interface SheetContent {
  readonly name: string;
  readonly state: SheetState;
  readonly cells: SheetCells;
}

/** What a workbook file holds, as written: cached results beside formulas, serials of its own date system. */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  readonly tables: readonly TableContent[];
  readonly names: readonly DefinedName[];
  /** Whether days are counted from 1904: such a serial lacks `DAYS_TO_1904`. */
  readonly date1904: boolean;
}

/** Reads the bytes of an .xlsx. Throws `UnusableFile` where they are none, never on what cells hold. */
export function readWorkbookFile(bytes: Uint8Array): WorkbookContent {
  return readWorkbookPackage(openPackage(bytes));
}

/** Reads the parts of an .xlsx, as `readWorkbookFile` reads its bytes. */
export function readWorkbookPackage(pack: OfficePackage): WorkbookContent {
  return atOnce(readingWorkbook(pack));
}

/** `readWorkbookPackage`, a sheet at a time. */
export function* readingWorkbook(pack: OfficePackage): InParts<WorkbookContent> {
  const path = relationshipsOf(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (path?.toLowerCase().endsWith('.bin')) throw new UnusableFile('file-binary-format');
  const part = path === undefined ? null : partOf(pack, path);
  const workbook = part && readWorkbookPart(part);
  if (path === undefined || !workbook) throw new UnusableFile('file-no-workbook');

  const links = relationshipsOf(pack, path);
  const strings = links.find(({ type }) => type === 'sharedStrings');
  const stringsPart = strings && partOf(pack, strings.target);
  const around = {
    sharedStrings: stringsPart ? readSharedStrings(stringsPart) : [],
    date1904: workbook.date1904,
  };
  const sheets: SheetContent[] = [];
  const tables: TableContent[] = [];
  for (const { name, state, relationship } of workbook.sheets) {
    const link = links.find(({ id }) => id === relationship);
    const sheetPart = link && partOf(pack, link.target);
    if (!link || !sheetPart) throw new UnusableFile('file-damaged', { part: link?.target ?? name });
    yield null;
    sheets.push({ name, state, cells: readSheetCells(sheetPart, around) });
    tables.push(...tablesOf(pack, link.target, name));
  }
  return { sheets, tables, names: workbook.names, date1904: workbook.date1904 };
}

function tablesOf(pack: OfficePackage, sheetPart: string, sheet: string): readonly TableContent[] {
  return relationshipsOf(pack, sheetPart).flatMap(({ type, target }) => {
    const part = type === 'table' ? partOf(pack, target) : null;
    const table = part && readTable(part, sheet);
    return table ? [table] : [];
  });
}
