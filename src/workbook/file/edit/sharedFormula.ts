import { cellAddress, rangeAddress } from '../../../core/layout/address';
import { parseRange } from '../../../core/layout/reference';
import type { CellFormula } from './cellMarkup';
import { attributeOf, escaped, withAttribute } from './markup';
import { shiftFormula } from './shiftFormula';

interface Lost {
  readonly row: number;
  readonly column: number;
  readonly formula: CellFormula;
}

/**
 * Shared formulas whose first cell loses its formula: the next cell that followed it takes the formula over,
 * written for its own place, and the others follow that one.
 */
export class SharedFormulas {
  private readonly lost = new Map<string, Lost>();

  /** A cell loses its formula. */
  lose(row: number, column: number, formula: CellFormula): void {
    const key = sharedKey(formula);
    if (key === null) return;
    if (formula.text !== '') this.lost.set(key, { row, column, formula });
  }

  /** The markup that a cell's formula needs now; null where it stays as it is. */
  heir(prefix: string, row: number, column: number, formula: CellFormula): string | null {
    const key = sharedKey(formula);
    const lost = key === null || formula.text !== '' ? undefined : this.lost.get(key);
    if (key === null || lost === undefined) return null;
    this.lost.delete(key);
    const text = shiftFormula(lost.formula.text, row - lost.row, column - lost.column);
    const range = parseRange(attributeOf(lost.formula.attributes, 'ref') ?? cellAddress(row, column));
    const ref = range && {
      ...range,
      row,
      column: row === range.lastRow && range.row === row ? column : Math.min(range.column, column),
    };
    const attributes = withAttribute(
      formula.attributes,
      'ref',
      ref ? rangeAddress(ref) : cellAddress(row, column),
    );
    return `<${prefix}f${attributes}>${escaped(text)}</${prefix}f>`;
  }
}

function sharedKey({ attributes }: CellFormula): string | null {
  return attributeOf(attributes, 't') === 'shared' ? attributeOf(attributes, 'si') : null;
}
