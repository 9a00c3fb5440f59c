import { rowFormulas } from '../../core/layout/matrix/rowFormulas';
import { FINDING_TABLE, PLACE_FORMULA } from '../../core/layout/findingSheet';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';
import { TARGET_TABLE } from '../../core/targets/targetColumns';
import { targetFormulas } from '../../core/layout/targets/targetFormulas';
import type { OurTable } from './ourTables';

/** The formulas of a table's calculated columns by key, with the headers as they stand now. */
export function formulasOf(table: OurTable): ReadonlyMap<string, string> {
  if (table.name.toLowerCase() === FINDING_TABLE.toLowerCase()) return new Map([['place', PLACE_FORMULA]]);
  if (table.name.toLowerCase() === TARGET_TABLE.toLowerCase()) {
    const headers = table.keys.map((key, at): [string, string] => [key, table.place.columns[at] ?? '']);
    return new Map(Object.entries(targetFormulas(table.name, new Map(headers))));
  }
  if (!/^PL_/i.test(table.name)) return new Map();
  return new Map(Object.entries(rowFormulas(table.name, headersOf(table))));
}

/** Headers of a matrix by key. */
export function headersOf(table: OurTable): ReadonlyMap<MatrixColumnKey, string> {
  const headers = new Map<MatrixColumnKey, string>();
  table.keys.forEach((key, at) => {
    const header = table.place.columns[at];
    if (isMatrixKey(key) && header !== undefined) headers.set(key, header);
  });
  return headers;
}

function isMatrixKey(key: string): key is MatrixColumnKey {
  return key !== '';
}

/** Whether two formulas say the same: spaces and the ways programs write TRUE and FALSE do not count. */
export function isSameFormula(one: string, other: string): boolean {
  return one === other || plain(one) === plain(other);
}

/** Tells the formulas that say the same as one; those of a column are mostly the same text, so each text is compared once. */
export function sameFormulaAs(own: string): (formula: string) => boolean {
  const known = new Map<string, boolean>();
  return (formula) => {
    const told = known.get(formula);
    if (told !== undefined) return told;
    const isSame = isSameFormula(formula, own);
    known.set(formula, isSame);
    return isSame;
  };
}

function plain(formula: string): string {
  return formula
    .replace(/\s+/g, '')
    .replace(/\b(TRUE|FALSE)\(\)/gi, '$1')
    .toLowerCase();
}
