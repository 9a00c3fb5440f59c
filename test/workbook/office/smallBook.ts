import type { Edit } from '../../../src/core/edit';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { OpenExcelHost } from '../../excel-host/openExcelHost';
import { DEPARTMENT, seedLayout } from './books';

/**
 * The smallest matrix of the department's plan, of these tasks or of all, and its register, with a chart; names of
 * other sheets stand in its corner.
 */
export async function smallLayout(tasks?: readonly string[]): Promise<WorkbookLayout> {
  const whole = await seedLayout(DEPARTMENT, tasks);
  const charts = whole.sheets
    .flatMap((sheet) => sheet.charts ?? [])
    .filter(({ figures }) => figures.lastRow > figures.row);
  const sheets = whole.sheets
    .filter(({ name }) => ['PL III PAPI', 'Đơn vị'].includes(name))
    .map((sheet) => (sheet.name === 'Đơn vị' ? { ...sheet, charts } : sheet));
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

/**
 * All that a person could tell of a workbook: sheets, cells with their looks, tables, names, rules and pages. That a
 * text was typed with an apostrophe is not told apart: Excel keeps that where the text is gone.
 */
export function snapshot({ book }: OpenExcelHost): unknown {
  const looks = new Map<number, string>();
  const lookText = (look: number): string => {
    const known = looks.get(look) ?? JSON.stringify({ ...book.looks.at(look), quotePrefix: undefined });
    looks.set(look, known);
    return known;
  };
  const sheets = book.sheets.map((sheet) => {
    const cells: string[] = [];
    for (const [row, column, { value, formula, look }] of sheet.written(wholeSheet())) {
      if (value !== null || formula !== null || look !== 0)
        cells.push(
          `${String(row).padStart(6)} ${column} ${JSON.stringify(value)} ${formula} ${lookText(look)}`,
        );
    }
    const { name, visibility, tabColor, gridlines, headings, frozen, protection, merges, page } = sheet;
    const { validations, formats, charts } = sheet;
    const rules = formats.map(({ type, place, stopIfTrue, rule, look }) => [
      type,
      place,
      stopIfTrue,
      rule,
      look,
    ]);
    return {
      ...{ name, visibility, tabColor, gridlines, headings, frozen, protection, merges, page },
      ...{ validations, rules, charts: charts.map(({ name: title, type, source }) => [title, type, source]) },
      rows: linesOf(sheet.rowLines),
      columns: linesOf(sheet.columnLines),
      cells: cells.sort(),
    };
  });
  const tables = book.tables.map(({ name, place, columns, style, showHeaders, showTotals }) => [
    ...[name, place, style, showHeaders, showTotals],
    columns.map((each) => [each.name, each.filter]),
  ]);
  const names = book.names.map(({ name, formula, visible }) => `${name} ${formula} ${visible}`).sort();
  return { sheets, tables, names, active: book.active.name };
}

function linesOf(lines: ReadonlyMap<number, object>): readonly string[] {
  return [...lines]
    .map(([at, line]) => `${at} ${JSON.stringify(line)}`)
    .filter((line) => !line.endsWith('{}'))
    .sort();
}

function wholeSheet() {
  return { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };
}

/** A cell of the small book's matrix gets another value. */
export function cell(task: string, column: string, before: unknown, after: unknown): Edit {
  return { kind: 'cell', table: 'PL_III', task, column, before, after } as Edit;
}
