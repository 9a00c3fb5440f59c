import { type CellRange, cellAddress, rangeAddress } from '../../../core/layout/address';
import { parseRange } from '../../../core/layout/reference';
import { attributeOf, changeTags, closingStart, findTag, withAttribute } from './markup';

/** A table that grows or shrinks at its end. */
export interface TableGrowth {
  /** The table's columns, and its rows with data as they stood. */
  readonly range: CellRange;
  readonly lastRow: number;
}

/** A sheet's text with the lists, checks and formats that end with a table's last row ending with its new one. */
export function growRanges(text: string, growth: TableGrowth): string {
  const edit = (attributes: string): string => withSqref(attributes, growth);
  const from = Math.max(0, text.lastIndexOf('sheetData'));
  const rules = changeTags(
    changeTags(text.slice(from), 'dataValidation', edit),
    'conditionalFormatting',
    edit,
  );
  return text.slice(0, from) + grownInner(rules, growth);
}

/** A sheet's text whose dimension holds a cell. */
export function growDimension(text: string, row: number, column: number): string {
  const head = text.slice(0, Math.max(0, text.indexOf('sheetData')));
  const grown = changeTags(head, 'dimension', (attributes) => {
    const range = parseRange(attributeOf(attributes, 'ref') ?? '');
    if (!range || (row <= range.lastRow && column <= range.lastColumn)) return attributes;
    const wider = {
      ...range,
      lastRow: Math.max(row, range.lastRow),
      lastColumn: Math.max(column, range.lastColumn),
    };
    return withAttribute(attributes, 'ref', rangeAddress(wider));
  });
  return grown + text.slice(head.length);
}

/** A table's part that ends with another row; its filter with it. */
export function withLastRow(text: string, lastRow: number): string {
  const edit = (attributes: string): string => {
    const range = parseRange(attributeOf(attributes, 'ref') ?? '');
    return range ? withAttribute(attributes, 'ref', rangeAddress({ ...range, lastRow })) : attributes;
  };
  return changeTags(changeTags(text, 'table', edit), 'autoFilter', edit);
}

function withSqref(attributes: string, growth: TableGrowth): string {
  const sqref = attributeOf(attributes, 'sqref');
  if (sqref === null) return attributes;
  const grown = grownList(sqref, growth);
  return grown === sqref ? attributes : withAttribute(attributes, 'sqref', grown);
}

/** Rules of later Excels say their range in an element of its own. */
function grownInner(text: string, growth: TableGrowth): string {
  let whole = text;
  for (let tag = findTag(whole, 'sqref'); tag !== null; tag = findTag(whole, 'sqref', tag.end)) {
    const end = closingStart(whole, tag);
    const list = whole.slice(tag.end, end);
    const grown = grownList(list, growth);
    if (grown !== list) whole = whole.slice(0, tag.end) + grown + whole.slice(end);
  }
  return whole;
}

function grownList(list: string, { range, lastRow }: TableGrowth): string {
  return list
    .split(' ')
    .map((one) => {
      const ref = parseRange(one);
      if (!ref || ref.lastRow !== range.lastRow) return one;
      const isBeside = ref.lastColumn < range.column || ref.column > range.lastColumn;
      const isAlone = ref.row === ref.lastRow && range.row !== range.lastRow;
      if (isBeside || isAlone || lastRow < ref.row) return one;
      const grown = { ...ref, lastRow };
      return grown.row === lastRow && grown.column === grown.lastColumn
        ? cellAddress(lastRow, grown.column)
        : rangeAddress(grown);
    })
    .join(' ');
}
