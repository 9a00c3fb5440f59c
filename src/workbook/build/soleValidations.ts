import type { CellRange } from '../../core/layout/address';
import { parseRange } from '../../core/layout/reference';

const ELEMENT = /<dataValidation (?:[^>]*\/>|[\s\S]*?<\/dataValidation>)/g;

/**
 * Leaves out rules for cells that another rule has already: exceljs joins cells by the letters of their addresses, so
 * that it writes C10:C61 beside C7:C61, and no program says what Excel makes of two rules for one cell.
 */
export function soleValidations(xml: string): string {
  return xml.replace(/<dataValidations [^>]*>([\s\S]*?)<\/dataValidations>/, (_, rules: string) => {
    const all = (rules.match(ELEMENT) ?? []).map((rule) => ({ rule, range: rangeOf(rule) }));
    const sole = all.filter(
      ({ range }, at) => !all.some((other, on) => on !== at && holds(other.range, range)),
    );
    return `<dataValidations count="${sole.length}">${sole.map(({ rule }) => rule).join('')}</dataValidations>`;
  });
}

function rangeOf(rule: string): CellRange | null {
  return parseRange(/ sqref="([^"]*)"/.exec(rule)?.[1] ?? '');
}

function holds(outer: CellRange | null, inner: CellRange | null): boolean {
  if (outer === null || inner === null) return false;
  const isWithin =
    outer.row <= inner.row &&
    outer.lastRow >= inner.lastRow &&
    outer.column <= inner.column &&
    outer.lastColumn >= inner.lastColumn;
  const isSame = outer.row === inner.row && outer.lastRow === inner.lastRow;
  return isWithin && !(isSame && outer.column === inner.column && outer.lastColumn === inner.lastColumn);
}
