import { partOf } from '../../workbook/file/openPackage';
import { readWorkbookPackage } from '../../workbook/file/readWorkbookFile';
import { readWorkbookPart } from '../../workbook/file/workbookPart';
import { blockFinder } from '../../workbook/tracking/block';
import type { OfficeFile } from '../office/openOffice';
import type { OwnSource } from '../read';
import { ownHead } from './ownHead';
import { ownSection } from './ownSection';

/** The plan that a workbook of ours holds, by the names of its cells and tables, or null where it is not ours. */
export function readOwnWorkbook({ pack, main }: OfficeFile): OwnSource | null {
  const part = partOf(pack, main);
  const names = part ? (readWorkbookPart(part)?.names ?? []) : [];
  if (!names.some(({ name }) => /^pc_version$/i.test(name))) return null;
  const content = readWorkbookPackage(pack);
  const find = blockFinder(content);
  const tables = content.tables.flatMap((table) => {
    const code = /^PL_([A-Z]+)$/i.exec(table.name)?.[1]?.toUpperCase();
    return code === undefined ? [] : [{ table, code }];
  });
  if (tables.length === 0) return null;
  const places = new Map(content.sheets.map(({ name }, at) => [name, at]));
  const inOrder = tables.sort(
    (left, right) => (places.get(left.table.sheet) ?? 0) - (places.get(right.table.sheet) ?? 0),
  );
  return {
    head: ownHead(find, content.date1904),
    sections: (cells) =>
      inOrder.flatMap(({ table, code }) => ownSection(content, table, code, find, cells) ?? []),
  };
}
