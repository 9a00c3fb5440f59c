import type ExcelJS from 'exceljs';
import { cellTokens } from './cellTokens';
import { atCell } from './atCell';
import { type SheetTree, sheetTree, type TemplateCell } from './sheetTree';

/** The fields of a template's sheet, put together. Throws `UnusableTemplate` where they do not fit. */
export function readSheetTree(sheet: ExcelJS.Worksheet): SheetTree {
  const cells: TemplateCell[] = [];
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      const read = cellTokens(textIn(cell.value));
      const [at, column] = [Number(cell.row), Number(cell.col)];
      if (!read.ok) throw atCell(sheet, `template-field-${read.problem}`, read.near, at, column);
      if (read.tokens.some(({ kind }) => kind !== 'text'))
        cells.push({ row: at, column, tokens: read.tokens });
    });
  });
  const tree = sheetTree(cells);
  if ('code' in tree) throw atCell(sheet, tree.code, tree.field, tree.row, tree.column);
  return tree;
}

function textIn(value: ExcelJS.CellValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('richText' in value)) return '';
  return value.richText.map(({ text }) => text).join('');
}
