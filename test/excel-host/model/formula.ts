import { invalidArgument } from '../fault';
import { addressOf, readAddress, type Area } from './area';

/** A piece of a formula; the pieces' texts together are the formula. */
export type Piece =
  | { readonly kind: 'other' | 'text' | 'space' | 'number' | 'name'; readonly text: string }
  /** `Sheet!` before a reference. */
  | { readonly kind: 'sheet'; readonly text: string; readonly name: string }
  | { readonly kind: 'reference'; readonly text: string; readonly place: Area }
  /** `Table[…]` or `[…]`: brackets with what is inside. */
  | { readonly kind: 'brackets'; readonly text: string };

const WORD = /[\p{L}\p{M}\p{N}_\\.$?]/u;

function endOfQuote(formula: string, start: number, quote: string): number {
  for (let at = start + 1; at < formula.length; at += 1) {
    if (formula[at] !== quote) continue;
    if (formula[at + 1] === quote) at += 1;
    else return at + 1;
  }
  return -1;
}

function endOfBrackets(formula: string, start: number): number {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === '[') depth += 1;
    else if (formula[at] === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function endOfWord(formula: string, start: number): number {
  let at = start;
  while (at < formula.length && WORD.test(formula[at] ?? '')) at += 1;
  return at;
}

/** Formulas that were cut already: the same ones are looked through whenever rows move. */
const cut = new Map<string, readonly Piece[] | null>();
const MOST_CUT = 20_000;

/** Cuts a formula (with its `=`) into pieces; null where a quote or bracket is never closed. */
export function pieces(formula: string): readonly Piece[] | null {
  const known = cut.get(formula);
  if (known !== undefined) return known;
  const found = cutUp(formula);
  if (cut.size >= MOST_CUT) cut.clear();
  cut.set(formula, found);
  return found;
}

function cutUp(formula: string): readonly Piece[] | null {
  const found: Piece[] = [];
  let at = 0;
  while (at < formula.length) {
    const next = piece(formula, at);
    if (next === null) return null;
    found.push(next);
    at += next.text.length;
  }
  return found;
}

function piece(formula: string, at: number): Piece | null {
  const char = formula[at] ?? '';
  if (char === '"' || char === "'") {
    const end = endOfQuote(formula, at, char);
    if (end < 0) return null;
    const text = formula.slice(at, end);
    if (char === '"') return { kind: 'text', text };
    if (formula[end] !== '!') return null;
    return { kind: 'sheet', text: `${text}!`, name: text.slice(1, -1).replaceAll("''", "'") };
  }
  if (char === '[') {
    const end = endOfBrackets(formula, at);
    return end < 0 ? null : { kind: 'brackets', text: formula.slice(at, end) };
  }
  if (/\s/.test(char)) return { kind: 'space', text: char };
  if (char === '#') {
    const error = /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!)/.exec(formula.slice(at))?.[0];
    return { kind: error === undefined ? 'other' : 'name', text: error ?? char };
  }
  if (!WORD.test(char)) return { kind: 'other', text: char };
  return word(formula, at);
}

function word(formula: string, at: number): Piece {
  const end = endOfWord(formula, at);
  const text = formula.slice(at, end);
  if (formula[end] === '!') return { kind: 'sheet', text: `${text}!`, name: text };
  if (formula[end] === ':') {
    const both = formula.slice(at, endOfWord(formula, end + 1));
    const place = readAddress(both);
    if (place) return { kind: 'reference', text: both, place };
  }
  const place = formula[end] === '(' ? null : readAddress(text);
  if (place) return { kind: 'reference', text, place };
  const number = /^\d+(?:\.\d*)?(?:[eE]\d+)?$|^\.\d+$/.test(text);
  return { kind: number ? 'number' : 'name', text };
}

/** The text of a reference moved elsewhere, its `$` kept. */
export function movedReference(text: string, place: Area): string {
  const fixed = text.split(':').map((corner) => [/^\$[A-Za-z]/.test(corner), /\$\d/.test(corner)] as const);
  return addressOf(place)
    .split(':')
    .map((corner, index) => {
      const [column, row] = fixed[index] ?? fixed[0] ?? [false, false];
      const [, name = '', line = ''] = /^([A-Z]*)(\d*)$/.exec(corner) ?? [];
      return `${column && name ? '$' : ''}${name}${row && line ? '$' : ''}${line}`;
    })
    .join(':');
}

/** A formula with each reference replaced by what `moved` makes of it; null makes `#REF!`. */
export function rewritten(
  formula: string,
  home: string,
  moved: (sheet: string, place: Area) => Area | null,
): string {
  const all = pieces(formula) ?? [];
  return all
    .map((one, index) => {
      if (one.kind !== 'reference') return one.text;
      const before = all[index - 1];
      const sheet = before?.kind === 'sheet' ? before.name : home;
      const to = moved(sheet, one.place);
      if (to === null) return '#REF!';
      return to === one.place ? one.text : movedReference(one.text, to);
    })
    .join('');
}

/** A sheet's name as a formula writes it before `!`. */
export function sheetPrefix(name: string): string {
  const bare = /^[\p{L}_][\p{L}\p{M}\p{N}_.]*$/u.test(name) && readAddress(name) === null;
  return bare ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

/** Conditional formats and data validation take no `Table[…]` in Excel. */
export function refuseStructured(formula: string): void {
  if ((pieces(formula) ?? []).some(({ kind }) => kind === 'brackets'))
    throw invalidArgument(`a structured reference outside of a cell: ${formula.slice(0, 80)}`);
}
