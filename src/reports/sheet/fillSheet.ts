import type ExcelJS from 'exceljs';
import { cellText } from '../../core/layout/cellText';
import { heightFor } from '../../core/layout/rowHeight';
import type { RowBlock, SheetTree } from './sheetTree';
import { filledCell, itemsOf, type Scopes } from './values';

/** A row to be written: the row of the template that it is made from, and whose values it has. */
interface PlannedRow {
  readonly source: number;
  readonly scopes: Scopes;
}

/** Writes a sheet's values in place of its fields, repeated rows as often as they stand for something. */
export function fillSheet(sheet: ExcelJS.Worksheet, tree: SheetTree, scopes: Scopes): void {
  if (tree.cells.size === 0) return;
  const rows = planned(tree.blocks, 1, sheet.rowCount, scopes);
  const sources = new Map(
    Array.from({ length: sheet.rowCount }, (_, at) => {
      const row = sheet.getRow(at + 1);
      const cells = Array.from({ length: sheet.columnCount }, (__, column) => {
        const { value, style } = row.getCell(column + 1);
        return { value, style };
      });
      return [at + 1, { cells, height: row.height }] as const;
    }),
  );
  const merges = [...sheet.model.merges].map((range) => boundsOf(range));
  for (const range of [...sheet.model.merges]) sheet.unMergeCells(range);
  const printed = sheet.pageSetup.printArea;
  const last = Math.max(sheet.rowCount, rows.length);
  for (let at = 1; at <= last; at += 1) {
    const plan = rows[at - 1];
    const source = plan === undefined ? undefined : sources.get(plan.source);
    const row = sheet.getRow(at);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = row.getCell(column);
      const held = source?.cells[column - 1];
      cell.style = held?.style ?? {};
      const nodes = plan === undefined ? undefined : tree.cells.get(plan.source)?.get(column);
      if (nodes === undefined || plan === undefined) cell.value = held?.value ?? null;
      else {
        const filled = filledCell(nodes, plan.scopes);
        cell.value = typeof filled === 'string' ? escaped(cellText(filled)) : filled;
      }
    }
    if (source !== undefined) row.height = heightOf(sheet, row, source.height);
  }
  rows.forEach((plan, at) => {
    for (const { top, left, bottom, right } of merges) {
      if (plan.source !== top) continue;
      const isWhole = rows
        .slice(at, at + bottom - top + 1)
        .every(({ source }, down) => source === top + down);
      if (isWhole) sheet.mergeCells(at + 1, left, at + 1 + bottom - top, right);
    }
  });
  if (printed) sheet.pageSetup.printArea = grown(printed, rows.length);
}

/** The rows of a part of the sheet, its blocks repeated for what they stand for. */
function planned(
  blocks: readonly RowBlock[],
  from: number,
  to: number,
  scopes: Scopes,
): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  let row = from;
  while (row <= to) {
    const block = blocks.find((each) => each.from === row);
    if (block === undefined) {
      rows.push({ source: row, scopes });
      row += 1;
      continue;
    }
    for (const inner of itemsOf(block, scopes))
      rows.push(...planned(block.blocks, block.from, block.to, inner));
    row = block.to + 1;
  }
  return rows;
}

/** High enough for its texts, and no lower than in the template. */
function heightOf(sheet: ExcelJS.Worksheet, row: ExcelJS.Row, least: number | undefined): number {
  const texts = Array.from({ length: sheet.columnCount }, (_, at) => {
    const { value, font } = row.getCell(at + 1);
    const text = typeof value === 'string' ? value : '';
    return {
      text,
      characters: sheet.getColumn(at + 1).width ?? 9,
      size: font?.size ?? 11,
      bold: font?.bold === true,
    };
  });
  return Math.max(least ?? 15, heightFor(texts));
}

/** A text that says `_x0041_` is not to be read as an escape. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function boundsOf(range: string) {
  const [first = 'A1', last = first] = range.split(':');
  const [one, other] = [placeOf(first), placeOf(last)];
  return { top: one.row, left: one.column, bottom: other.row, right: other.column };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = /^[A-Z]+/i.exec(address)?.[0].toUpperCase() ?? 'A';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(address.slice(letters.length)), column };
}

/** A print area that goes to the last row. */
function grown(area: string, lastRow: number): string {
  return area.replace(/(\d+)$/, String(lastRow));
}
