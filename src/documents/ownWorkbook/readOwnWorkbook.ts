import { partOf } from '../../workbook/file/openPackage';
import { readWorkbookPackage } from '../../workbook/file/readWorkbookFile';
import { readWorkbookPart } from '../../workbook/file/workbookPart';
import { textOf } from '../../core/completion/narrowText';
import type { Register } from '../../core/unit/register';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { blockFinder, type FindBlock, firstCell } from '../../workbook/tracking/block';
import { readUnits } from '../../workbook/tracking/readUnits';
import { trackedRegister } from '../../workbook/tracking/trackedRegister';
import type { OfficeFile } from '../office/openOffice';
import type { OwnSource } from '../read';
import { ownHead } from './ownHead';
import { ownSection } from './ownSection';
import { shownTexts } from './shownTexts';

/** The plan that a workbook of ours holds, by the names of its cells and tables, or null where it is not ours. */
export function readOwnWorkbook(file: OfficeFile): OwnSource | null {
  const { pack, main } = file;
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
  const texts = shownTexts(file);
  return {
    head: ownHead(find, content.date1904),
    register: ownRegister(content, find),
    sections: (cells) =>
      inOrder.flatMap(({ table, code }) => ownSection({ content, find, texts, cells }, table, code) ?? []),
  };
}

/** The register of the workbook's own tables, null where they hold no unit. */
function ownRegister(content: WorkbookContent, find: FindBlock): Register | null {
  const { units, memberships } = readUnits(content, find);
  const owner = find('pc_plan_register');
  return units.length === 0
    ? null
    : trackedRegister(units, memberships, owner ? textOf(firstCell(owner)).trim() : '');
}
