import type { CellValue } from '../../core/completion/cells';
import { TARGET_FORMULA_KEYS, TARGET_TABLE, type TargetColumnKey } from '../../core/targets/targetColumns';
import { targetResults } from '../../core/layout/targets/targetResults';
import { columnOf, type OurTable } from '../edits/ourTables';
import { formulasOf, isSameFormula } from '../edits/rowFormulasOf';
import type { Tracking } from '../tracking/readTracking';
import type { KeptResult } from './rowResults';

/** What the goals are judged with. */
interface Judged {
  readonly tables: readonly OurTable[];
  readonly tracking: Tracking;
  readonly asOf: number;
}

/** Results of the calculated columns of `Chỉ tiêu` as the core judges its rows; a formula that is not ours is left alone. */
export function targetKeptResults({ tables, tracking, asOf }: Judged): readonly KeptResult[] {
  const table = tables.find(({ name }) => name.toLowerCase() === TARGET_TABLE.toLowerCase());
  if (!table) return [];
  const { year } = tracking.parameters;
  const { cells, name } = table.sheet;
  const formulas = formulasOf(table);
  const kept: KeptResult[] = [];
  for (let row = table.place.firstRow; row <= table.place.lastRow; row += 1) {
    const cell = (key: TargetColumnKey): CellValue => {
      const column = columnOf(table, key);
      return column === null ? null : cells.value(row, column);
    };
    const results = targetResults(cell, { year, asOf });
    for (const key of TARGET_FORMULA_KEYS) {
      const column = columnOf(table, key);
      const present = column === null ? null : cells.formula(row, column);
      if (column === null || present === null) continue;
      if (present !== '' && !isSameFormula(present, formulas.get(key) ?? '')) continue;
      kept.push({ sheet: name, row, column, value: results[key] });
    }
  }
  return kept;
}
