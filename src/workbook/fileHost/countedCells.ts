import type { WorkbookWords } from '../../core/layout/words';
import type { CellPlace } from '../edits/cellPlace';
import { columnOf } from '../edits/ourTables';
import { formulasOf, sameFormulaAs } from '../edits/rowFormulasOf';
import type { Counted } from './countedBook';
import { besideRows } from './keptResults';

/** Whether the core works out the result of a formula in a cell; those of other formulas are only kept. */
export type IsCounted = (cell: CellPlace, formula: string) => boolean;

/** Tells the formulas whose results the core works out; none in a workbook without our tables. */
export function countedCells(counted: Counted | null, words: WorkbookWords): IsCounted {
  if (counted === null) return () => false;
  const beside = new Set(besideRows(counted, words).map(keyOf));
  const matrices = counted.tables.flatMap((table) => {
    if (!/^PL_/i.test(table.name)) return [];
    const { sheet, firstRow, lastRow } = table.place;
    const own = new Map<number, (formula: string) => boolean>();
    for (const [key, formula] of formulasOf(table)) {
      const column = columnOf(table, key);
      const isSame = sameFormulaAs(formula);
      if (column !== null) own.set(column, (present) => present === '' || isSame(present));
    }
    return [{ sheet, firstRow, lastRow, own }];
  });
  return (cell, formula) => {
    const { sheet, row, column } = cell;
    const found = matrices.find(
      (table) => table.sheet === sheet && row >= table.firstRow && row <= table.lastRow,
    );
    const isOwn = found?.own.get(column);
    return isOwn === undefined ? beside.has(keyOf(cell)) : isOwn(formula);
  };
}

function keyOf({ sheet, row, column }: CellPlace): string {
  return `${row}:${column}:${sheet}`;
}
