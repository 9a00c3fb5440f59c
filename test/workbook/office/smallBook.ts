import type { Edit } from '../../../src/core/edit';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { OpenExcelHost } from '../../excel-host/openExcelHost';
import { DEPARTMENT, seedLayout } from './books';

/** The smallest matrix of the department's plan and its register; names of other sheets stand in its corner. */
export async function smallLayout(): Promise<WorkbookLayout> {
  const whole = await seedLayout(DEPARTMENT);
  const sheets = whole.sheets.filter(({ name }) => ['PL III PAPI', 'Đơn vị'].includes(name));
  const names = whole.names
    .filter(({ name }) => !/^pc_PL_II?_/.test(name))
    .map((name) => {
      const isHere = sheets.some((sheet) => name.refersTo.startsWith(`'${sheet.name}'`));
      return isHere || name.name === 'pc_version'
        ? { ...name, ...at(name.refersTo, isHere) }
        : { ...name, ...at('', false) };
    });
  return { ...whole, sheets, names };
}

function at(refersTo: string, isHere: boolean): { readonly refersTo: string } {
  return { refersTo: isHere ? refersTo : "'PL III PAPI'!$AZ$1" };
}

/** All that a person could tell of a workbook: sheets, cells, tables, names and rules. */
export function snapshot({ book }: OpenExcelHost): unknown {
  const sheets = book.sheets.map((sheet) => {
    const cells: unknown[] = [];
    for (const [row, column, { value, formula, look }] of sheet.written(wholeSheet())) {
      const format = book.looks.value(look, 'numberFormat');
      if (value !== null || formula !== null || format !== 'General')
        cells.push(
          `${String(row).padStart(6)} ${column} ${JSON.stringify(value)} ${formula?.slice(0, 20)} ${formula?.length} ${String(format)}`,
        );
    }
    const { name, visibility, merges, validations, formats, charts } = sheet;
    const counts = [merges.length, validations.length, formats.length, charts.length];
    return { name, visibility, counts, cells: cells.sort() };
  });
  const tables = book.tables.map(({ name, place, columns }) => [
    name,
    place,
    columns.map((each) => each.name),
  ]);
  const names = book.names.map(({ name, formula, visible }) => `${name} ${formula} ${visible}`).sort();
  return { sheets, tables, names };
}

function wholeSheet() {
  return { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
}

/** A cell of the small book's matrix gets another value. */
export function cell(task: string, column: string, before: unknown, after: unknown): Edit {
  return { kind: 'cell', table: 'PL_III', task, column, before, after } as Edit;
}
