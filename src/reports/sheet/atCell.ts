import type ExcelJS from 'exceljs';
import { cellAddress } from '../../core/layout/address';
import { UnusableTemplate, type UnusableTemplateCode } from '../word/unusableTemplate';

/** What is wrong with a field, and the cell where it stands. */
export function atCell(
  sheet: ExcelJS.Worksheet,
  code: UnusableTemplateCode,
  field: string,
  row: number,
  column: number,
): UnusableTemplate {
  return new UnusableTemplate(code, {
    field,
    part: 'cell',
    cell: `${sheet.name}!${cellAddress(row, column)}`,
  });
}
