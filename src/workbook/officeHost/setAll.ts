/**
 * Gives every cell of a range the same: Excel takes one value for all cells of a range, which the types of
 * its object model do not say.
 */
export function setAll(
  range: Excel.Range,
  values: Readonly<Partial<Record<'values' | 'formulas' | 'formulasR1C1' | 'numberFormat', string | number>>>,
): void {
  Object.assign(range, values);
}
