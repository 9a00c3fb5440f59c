import { partOf } from '../../workbook/file/openPackage';
import { relationshipsOf } from '../../workbook/file/relationships';
import { readSharedStrings } from '../../workbook/file/sharedStrings';
import { readWorkbookPart } from '../../workbook/file/workbookPart';
import type { OfficeFile } from '../office/openOffice';
import { readFormats } from '../sheet/cellFormats';
import { readSheetRows } from '../sheet/sheetRows';

/** The text that a cell shows, row and column from 1; empty where there is none. */
export type ShownText = (row: number, column: number) => string;

/**
 * Reads what the cells of a sheet show: days as days, shares as shares. For columns of people, whose look
 * is the only sign of what their numbers mean.
 */
export function shownTexts({ pack, main }: OfficeFile): (sheet: string) => ShownText {
  return (name) => {
    const part = partOf(pack, main);
    const workbook = part && readWorkbookPart(part);
    const links = relationshipsOf(pack, main);
    const wanted = workbook?.sheets.find((sheet) => sheet.name === name)?.relationship;
    const partNamed = (of: (link: (typeof links)[number]) => boolean) =>
      partOf(pack, links.find(of)?.target ?? '');
    const sheetPart = partNamed(({ id }) => id === wanted);
    const strings = partNamed(({ type }) => type === 'sharedStrings');
    if (!workbook || !sheetPart) return () => '';
    const { rows } = readSheetRows(sheetPart, {
      strings: strings ? readSharedStrings(strings) : [],
      formats: readFormats(pack, links.find(({ type }) => type === 'styles')?.target ?? null),
      date1904: workbook.date1904,
    });
    const lines = new Map(rows.map(({ line, cells }) => [line, cells]));
    return (row, column) => lines.get(row)?.[column - 1]?.trim() ?? '';
  };
}
