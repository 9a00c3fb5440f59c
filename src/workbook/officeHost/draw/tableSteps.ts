import { absoluteReference, oneCell, rangeAddress } from '../../../core/layout/address';
import type { NameLayout, SheetLayout } from '../../../core/layout/sheet';
import { dataStep, step, type Step } from '../steps';
import { withTitles } from './formulaText';
import type { SheetPen } from './sheetPen';

/** The Excel tables of a sheet, over header cells that stand already. */
export function tableSteps({ tables }: SheetLayout, pen: SheetPen): readonly Step[] {
  return tables.map(({ name, range }) =>
    step(() => {
      const table = pen.sheet.tables.add(rangeAddress(range), true);
      table.name = name;
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
    }),
  );
}

/** Defined names, the hidden ones unseen in Excel's list. */
export function nameSteps(
  names: readonly NameLayout[],
  titles: ReadonlyMap<string, string>,
): readonly Step[] {
  return names.map((name) =>
    dataStep(name, ({ workbook }) => {
      const item = workbook.names.add(name.name, `=${withTitles(name.refersTo, titles)}`);
      if (name.hidden) item.visible = false;
    }),
  );
}

/** Hidden names of a sheet's columns, for a sheet that comes without names of its own. */
export function columnNames({ name: sheet, tables }: SheetLayout): readonly NameLayout[] {
  return tables.flatMap(({ name, range, columns }) =>
    columns.map(({ key }, at) => ({
      name: `pc_${name}_${key}`,
      refersTo: absoluteReference(sheet, oneCell(range.row, range.column + at)),
      hidden: true,
    })),
  );
}
