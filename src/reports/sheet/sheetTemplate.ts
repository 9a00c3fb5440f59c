import ExcelJS from 'exceljs';
import type { FieldUse } from '../../core/report/fieldUse';
import { type FieldShapes, REPORT_FIELDS } from '../../core/report/reportFields';
import type { ReportData } from '../../core/report/reportData';
import { checkFields } from '../word/checkFields';
import { UnusableTemplate } from '../word/unusableTemplate';
import { fillSheet } from './fillSheet';
import { readSheetTree } from './readSheetTree';
import { usesInSheet } from './sheetFieldUses';
import { checkSheetParts } from './sheetParts';

/** An Excel template whose every field the report has. */
export interface SheetTemplate {
  /** The filled workbook. Values are text or numbers: nothing in them is read as a field or a formula. */
  readonly fill: (data: ReportData) => Promise<Uint8Array>;
}

/**
 * Reads a person's own Excel template: what filling would lose, and a field that is unknown or out of place, is told before
 * anything is written. Throws `UnusableTemplate`.
 */
export async function sheetTemplate(
  bytes: Uint8Array,
  shapes: FieldShapes = REPORT_FIELDS,
): Promise<SheetTemplate> {
  checkFields(await readSheets(bytes, shapes));
  return {
    fill: async (data) => {
      const workbook = await loaded(bytes);
      for (const sheet of workbook.worksheets) fillSheet(sheet, readSheetTree(sheet), [data]);
      // What the template's formulas said of their last values is not true of these.
      workbook.calcProperties.fullCalcOnLoad = true;
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    },
  };
}

/** Every use of a field in a template, in its order, known to the report or not. Throws `UnusableTemplate` on all else. */
export function sheetFieldUses(bytes: Uint8Array): Promise<readonly FieldUse[]> {
  return readSheets(bytes, REPORT_FIELDS);
}

async function readSheets(bytes: Uint8Array, shapes: FieldShapes): Promise<readonly FieldUse[]> {
  checkSheetParts(bytes);
  const { worksheets } = await loaded(bytes);
  const trees = worksheets.map((sheet) => {
    refuseFieldsInHeader(sheet);
    return { sheet, tree: readSheetTree(sheet) };
  });
  if (trees.some(({ tree }) => tree.blocks.length > 0)) worksheets.forEach(refuseFormulas);
  return trees.flatMap(({ sheet, tree }) => [...usesInSheet(sheet, tree, shapes)]);
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (error) {
    throw new UnusableTemplate('template-damaged', { part: error instanceof Error ? error.message : '' });
  }
  return workbook;
}

/** Rows below a repeated one move, and nobody moves what formulas say of them, on whichever sheet. */
function refuseFormulas(sheet: ExcelJS.Worksheet): void {
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.formula)
        throw new UnusableTemplate('template-part-lost', { part: `${sheet.name}!${cell.address} (formula)` });
    });
  });
}

/** A header is no cell: a field there would be printed as it stands. */
function refuseFieldsInHeader({ name, headerFooter }: ExcelJS.Worksheet): void {
  for (const text of Object.values(headerFooter ?? {})) {
    const field = typeof text === 'string' ? /\{([^{}]*)\}/.exec(text)?.[1] : undefined;
    if (field !== undefined) {
      throw new UnusableTemplate('template-field-in-header', { field, cell: name });
    }
  }
}
