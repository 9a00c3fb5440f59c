import type { CellValue } from '../../../src/core/completion/cells';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import type { SheetCells } from '../../../src/workbook/file/sheetCells';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';

interface Held {
  readonly value: CellValue;
  readonly formula: string | null;
}

type Row = ReadonlyMap<number, Held>;

/** Cells of a sheet that are changed by making others; rows that nothing changes are shared. */
export class EditedCells implements SheetCells {
  constructor(private readonly rows: ReadonlyMap<number, Row>) {}

  get lastRow(): number {
    return Math.max(0, ...[...this.rows].filter(([, row]) => row.size > 0).map(([at]) => at));
  }

  value(row: number, column: number): CellValue {
    return this.rows.get(row)?.get(column)?.value ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.rows.get(row)?.get(column)?.formula ?? null;
  }

  columns(row: number): readonly number[] {
    return [...(this.rows.get(row)?.keys() ?? [])];
  }

  /** The same cells but one; a cell that holds nothing is none. */
  with(row: number, column: number, value: CellValue, formula: string | null = null): EditedCells {
    const cells = new Map(this.rows.get(row));
    if (value === null && formula === null) cells.delete(column);
    else cells.set(column, { value, formula });
    return new EditedCells(new Map(this.rows).set(row, cells));
  }

  /** The same cells with a row of its own formulas and constants, taken from another row. */
  withRowLike(row: number, like: number): EditedCells {
    return new EditedCells(new Map(this.rows).set(row, new Map(this.rows.get(like))));
  }

  /** The same cells without a row. */
  withoutRow(row: number): EditedCells {
    const rows = new Map(this.rows);
    rows.delete(row);
    return new EditedCells(rows);
  }
}

/** What the workbook of a layout holds, and the keys of its tables' columns. */
export function contentOfLayout({ sheets, names }: WorkbookLayout): WorkbookContent {
  return {
    sheets: sheets.map(({ name, cells }) => {
      const held = new Map<number, Map<number, Held>>();
      for (const { row, column, value, formula = null } of cells) {
        if (value === null && formula === null) continue;
        held.set(row, (held.get(row) ?? new Map<number, Held>()).set(column, { value, formula }));
      }
      return { name, state: 'visible', cells: new EditedCells(held) };
    }),
    tables: sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range, columns }) => ({
        name,
        sheet: sheet.name,
        headerRow: range.row,
        firstRow: range.row + 1,
        lastRow: range.lastRow,
        totalsRow: null,
        firstColumn: range.column,
        columns: columns.map(({ header }) => header),
      })),
    ),
    names: names.map(({ name, refersTo }) => ({ name, refersTo, hidden: true, scope: null })),
    date1904: false,
  };
}

/** A content in which a sheet holds other cells. */
export function withCells(
  content: WorkbookContent,
  sheet: string,
  change: (cells: EditedCells) => EditedCells,
): WorkbookContent {
  return {
    ...content,
    sheets: content.sheets.map((each) =>
      each.name === sheet && each.cells instanceof EditedCells
        ? { ...each, cells: change(each.cells) }
        : each,
    ),
  };
}
