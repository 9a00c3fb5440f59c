import { columnNumber, quotedSheet } from '../../../core/layout/address';

/** Pieces of a formula: text constants, quoted sheets and brackets of tables stay as they are. */
const KEPT = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]/gu;

const REFERENCE = /(?<![\p{L}\p{N}_.\\])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!\\])/gu;

/**
 * A formula (A1, English) in R1C1, as seen from a cell. Formulas that say the same of their own rows become
 * the same text, so that one call sets all of them.
 */
export function inR1C1(formula: string, row: number, column: number): string {
  return outsideKept(formula, (piece) =>
    piece.replace(REFERENCE, (_, fixColumn: string, letters: string, fixRow: string, digits: string) => {
      const rowPart = part('R', Number(digits), row, fixRow === '$');
      return rowPart + part('C', columnNumber(letters), column, fixColumn === '$');
    }),
  );
}

function part(letter: string, at: number, own: number, isFixed: boolean): string {
  if (isFixed) return `${letter}${at}`;
  return at === own ? letter : `${letter}[${at - own}]`;
}

/** A formula with other titles for the sheets it names. */
export function withTitles(formula: string, titles: ReadonlyMap<string, string>): string {
  let renamed = formula;
  for (const [old, title] of titles) {
    if (old === title) continue;
    const name = quotedSheet(old);
    renamed = renamed.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)/g, (piece) =>
      piece === name ? quotedSheet(title) : piece,
    );
  }
  return renamed;
}

function outsideKept(formula: string, change: (piece: string) => string): string {
  let changed = '';
  let at = 0;
  for (const kept of formula.matchAll(KEPT)) {
    changed += change(formula.slice(at, kept.index)) + kept[0];
    at = kept.index + kept[0].length;
  }
  return changed + change(formula.slice(at));
}
