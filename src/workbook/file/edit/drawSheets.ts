import { quotedSheet } from '../../../core/layout/address';
import type { WorkbookLayout } from '../../../core/layout/sheet';
import { addSheet } from './addSheet';
import { askForCalculation } from './calculation';
import type { EditablePackage } from './editablePackage';
import { mapWorkbook } from './workbookMap';
import { withNames } from './workbookNames';

/**
 * Draws a layout behind the sheets that stand in a file: sheets, tables, looks and names are added, nothing
 * else changes. A title that is taken gets " (2)". Answers the titles given, in the order of the layout.
 */
export function drawSheets(pack: EditablePackage, { sheets, names }: WorkbookLayout): readonly string[] {
  const titles = sheets.map((sheet) => addSheet(pack, mapWorkbook(pack), sheet));
  const moved = names.map(({ name, refersTo, hidden }) => {
    const at = sheets.findIndex((sheet) => refersTo.startsWith(`${quotedSheet(sheet.name)}!`));
    const title = titles[at];
    const own = sheets[at];
    const rest = own === undefined ? '' : refersTo.slice(quotedSheet(own.name).length);
    return {
      name,
      refersTo: title === undefined ? refersTo : quotedSheet(title) + rest,
      hidden,
      scope: null,
    };
  });
  const map = mapWorkbook(pack);
  pack.change(map.workbook, (text) => withNames(text, moved));
  askForCalculation(pack, map);
  return titles;
}
