import type { CellRange } from '../../../core/layout/address';
import { rangeAddress } from '../../../core/layout/address';
import type { ValidationLayout } from '../../../core/layout/sheet';
import type { AddedBlock } from '../../../core/layout/upgrade/addedBlock';
import type { CellChange } from './cellMarkup';
import type { EditablePackage } from './editablePackage';
import { attributeOf, changeTags, escaped } from './markup';
import { withLast } from './packageLinks';
import { growDimension } from './ranges';
import { changeRows } from './sheetRows';
import { StyleSheet } from './styleSheet';
import { mapWorkbook } from './workbookMap';
import { growPrintArea, withNames } from './workbookNames';

/**
 * Writes cells of a new version of the layout into a sheet that stands: cells, heights and lists of their rows, looks
 * at the end of the styles, names, and the page that is printed, where it ends with `lastRow`, the row of the last line
 * before.
 */
export function addBlock(pack: EditablePackage, block: AddedBlock, lastRow: number): void {
  const map = mapWorkbook(pack);
  const at = map.sheets.findIndex(({ name }) => name === block.sheet);
  const part = map.sheets[at]?.part;
  const text = part === undefined ? null : pack.text(part);
  if (part === undefined || text === null) return;
  const styles = new StyleSheet(map.styles === null ? '' : (pack.text(map.styles) ?? ''));
  const { range, heights, validations, names } = block;
  // A blank cell that stands there would keep its own look.
  const blank = changeRows(
    text,
    changesOf(block, () => ({ kind: 'gone' })),
  ).text;
  const filled = changeRows(
    blank,
    changesOf(block, ({ value, style }) => ({
      kind: 'value',
      value,
      style: map.styles === null ? null : String(styles.cell(style ?? {})),
    })),
  ).text;
  const listed = withLists(withHeights(filled, heights), validations);
  pack.put(part, growDimension(listed, range.lastRow, range.lastColumn));
  if (map.styles !== null) pack.change(map.styles, () => styles.text);
  const before: CellRange = { ...range, row: 1, lastRow };
  pack.change(map.workbook, (workbook) =>
    withNames(
      growPrintArea(workbook, at, { range: before, lastRow: range.lastRow }, 0),
      names.map((name) => ({ ...name, scope: null })),
    ),
  );
}

function changesOf(
  { cells }: AddedBlock,
  change: (cell: AddedBlock['cells'][number]) => CellChange,
): ReadonlyMap<number, ReadonlyMap<number, CellChange>> {
  const rows = new Map<number, Map<number, CellChange>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellChange>();
    rows.set(cell.row, row.set(cell.column, change(cell)));
  }
  return rows;
}

/** Rows that a person has given a height of their own keep it. */
function withHeights(text: string, heights: ReadonlyMap<number, number>): string {
  return changeTags(text, 'row', (attributes) => {
    const height = heights.get(Number(attributeOf(attributes, 'r')));
    const isOwn = /^(?:1|true)$/.test(attributeOf(attributes, 'customHeight') ?? '');
    if (height === undefined || isOwn) return attributes;
    return `${attributes.replace(/\s+ht\s*=\s*(?:"[^"]*"|'[^']*')/, '')} ht="${height}"`;
  });
}

/** A list only offers: a sheet from which all checks were taken gets none again. */
function withLists(text: string, validations: readonly ValidationLayout[]): string {
  let whole = text;
  for (const validation of validations) {
    if (validation.kind !== 'list') continue;
    const { range, source } = validation;
    whole = withLast(whole, 'dataValidations', (p) => {
      const formula = `<${p}formula1>${escaped(source)}</${p}formula1>`;
      return `<${p}dataValidation type="list" allowBlank="1" sqref="${rangeAddress(range)}">${formula}</${p}dataValidation>`;
    });
    whole = changeTags(whole, 'dataValidations', (attributes) =>
      attributes.replace(
        /(\scount\s*=\s*["'])(\d+)/,
        (_, head: string, count: string) => head + (Number(count) + 1),
      ),
    );
  }
  return whole;
}
