import type { CellValue } from '../../../core/completion/cells';
import { cellText } from '../../../core/layout/cellText';
import { escaped, unescaped, withAttribute } from './markup';

/** What becomes of one cell. */
export type CellChange =
  /** Another content; null clears the cell and keeps its look. */
  | { readonly kind: 'value'; readonly value: CellValue; readonly style?: string | null }
  /** A formula (without `=`) with its result. */
  | {
      readonly kind: 'formula';
      readonly formula: string;
      readonly value: CellValue;
      readonly style?: string | null;
    }
  /** Another kept result of the formula that stands there. */
  | { readonly kind: 'result'; readonly value: CellValue }
  /** The cell is taken out of the sheet. */
  | { readonly kind: 'gone' };

/** A cell's formula as its markup has it. */
export interface CellFormula {
  /** The whole `<f>` element. */
  readonly markup: string;
  readonly attributes: string;
  /** Its text, read; '' where the cell follows a shared formula. */
  readonly text: string;
}

const FORMULA =
  /<((?:[^\s/>:]+:)?)f((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1f\s*>)/;

/** The formula inside a cell, or null. */
export function formulaIn(inner: string): CellFormula | null {
  const found = FORMULA.exec(inner);
  if (!found) return null;
  return { markup: found[0], attributes: found[2] ?? '', text: unescaped(found[3] ?? '') };
}

/** A cell with a constant: text as an inline string, whatever it looks like; null leaves only the look. */
export function valueMarkup(prefix: string, attributes: string, value: CellValue): string {
  const bare = withoutType(attributes);
  if (value === null || value === '') return `<${prefix}c${bare}/>`;
  if (typeof value === 'string') {
    const text = `<${prefix}t xml:space="preserve">${textMarkup(value)}</${prefix}t>`;
    return cellOf(prefix, withAttribute(bare, 't', 'inlineStr'), `<${prefix}is>${text}</${prefix}is>`);
  }
  return cellOf(prefix, withType(bare, value), resultMarkup(prefix, value));
}

/** A cell with a formula's markup and a kept result. */
export function formulaMarkup(prefix: string, attributes: string, formula: string, value: CellValue): string {
  return cellOf(
    prefix,
    withType(withoutType(attributes), value ?? ''),
    formula + resultMarkup(prefix, value ?? ''),
  );
}

/** `<f>` of a plain formula. */
export function plainFormula(prefix: string, formula: string): string {
  return `<${prefix}f>${escaped(formula)}</${prefix}f>`;
}

/** What a cell reads as once this value is written: without what XML cannot hold, and never ''. */
export function asWritten(value: CellValue): CellValue {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'string') return value;
  return cellText(value) || null;
}

function cellOf(prefix: string, attributes: string, inner: string): string {
  return `<${prefix}c${attributes}>${inner}</${prefix}c>`;
}

function withoutType(attributes: string): string {
  return ['t', 'cm', 'vm'].reduce((rest, name) => withAttribute(rest, name, null), attributes);
}

function withType(attributes: string, value: CellValue): string {
  if (typeof value === 'number') return attributes;
  if (typeof value === 'boolean') return withAttribute(attributes, 't', 'b');
  return withAttribute(attributes, 't', typeof value === 'string' ? 'str' : 'e');
}

function resultMarkup(prefix: string, value: CellValue): string {
  const text =
    typeof value === 'string'
      ? textMarkup(value)
      : typeof value === 'boolean'
        ? value
          ? '1'
          : '0'
        : typeof value === 'object' && value !== null
          ? escaped(value.error)
          : String(value);
  return `<${prefix}v>${text}</${prefix}v>`;
}

/** Text of a `<t>`: an `_x0041_` that a person typed is kept from being read as an escape. */
function textMarkup(text: string): string {
  const kept = cellText(text)
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll('\r', '_x000D_');
  return escaped(kept).replaceAll('&#10;', '\n').replaceAll('&#9;', '\t').replaceAll('&quot;', '"');
}
