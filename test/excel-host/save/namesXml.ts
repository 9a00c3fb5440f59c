import { addressOf, type Area } from '../model/area';
import type { Book } from '../model/book';
import { sheetPrefix } from '../model/formula';
import { escaped, tag } from './xml';

/** Defined names of a workbook, with what Excel keeps as names too: print areas and repeated lines. */
export function namesXml(book: Book): string {
  const own = book.names.map(({ name, formula, visible, scope }) => {
    const localSheetId = scope === null ? null : book.sheets.findIndex(({ id }) => id === scope);
    return tag(
      'definedName',
      { name, localSheetId, hidden: visible ? null : true },
      escaped(formula.slice(1)),
    );
  });
  const printed = book.sheets.flatMap(({ name: title, page }, localSheetId) => {
    const prefix = sheetPrefix(title);
    const titles = [page['titleColumns'], page['titleRows']]
      .filter(isArea)
      .map((area) => prefix + fixed(area));
    const area = isArea(page['printArea']) ? prefix + fixed(page['printArea']) : '';
    return [
      ['_xlnm.Print_Area', area],
      ['_xlnm.Print_Titles', titles.join(',')],
    ].flatMap(([name, text = '']) =>
      text === '' ? [] : [tag('definedName', { name, localSheetId }, escaped(text))],
    );
  });
  const all = [...own, ...printed];
  return all.length > 0 ? tag('definedNames', {}, all) : '';
}

/** `$A$1:$C$4`, `$5:$6`, `$A:$B`. */
function fixed(area: Area): string {
  return addressOf(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

function isArea(value: unknown): value is Area {
  return typeof value === 'object' && value !== null && 'rows' in value && 'columns' in value;
}
