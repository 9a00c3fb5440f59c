import { invalidArgument } from '../fault';
import { pieces, type Piece } from './formula';

/** What a formula may refer to. */
export interface Known {
  readonly hasSheet: (name: string) => boolean;
  /** Column names of a table; null where there is none of this name. */
  readonly columnsOf: (table: string) => readonly string[] | null;
  readonly hasName: (name: string) => boolean;
}

const MOST_CHARACTERS = 8192;
const OPENING = new Map([
  [')', '('],
  ['}', '{'],
]);

/** Refuses what Excel would not take as a formula; answers whether all its names are known. */
export function checkFormula(formula: string, known: Known): boolean {
  const all = pieces(formula);
  if (all === null || formula.length > MOST_CHARACTERS)
    throw invalidArgument(`formula ${formula.slice(0, 80)}`);
  const wrong = faultOf(all, known);
  if (wrong !== null) throw invalidArgument(`formula ${formula.slice(0, 80)}: ${wrong}`);
  return all.every((one, index) => {
    const after = all[index + 1]?.text ?? '';
    if (one.kind !== 'name' || after === '(' || after.startsWith('[') || one.text.startsWith('#'))
      return true;
    return /^(?:TRUE|FALSE)$/i.test(one.text) || known.hasName(one.text);
  });
}

function faultOf(all: readonly Piece[], known: Known): string | null {
  const open: string[] = [];
  const solid = all.filter(({ kind }) => kind !== 'space');
  for (const [index, one] of all.entries()) {
    const { text } = one;
    if (text === '(' || text === '{') open.push(text);
    const opening = OPENING.get(text);
    if (opening !== undefined && open.pop() !== opening) return 'unbalanced';
    if (text === ';' && open.at(-1) !== '{') return 'a separator that English formulas do not have';
    if (text === ',' && open.length === 0) return 'a list outside of a call';
    if (one.kind === 'sheet' && !known.hasSheet(one.name)) return `no sheet ${one.name}`;
    const structured = one.kind === 'brackets' ? faultOfBrackets(text, all[index - 1], known) : null;
    if (structured !== null) return structured;
  }
  if (open.length > 0) return 'unbalanced';
  if (/^[-+*/^&=<>,]$/.test(solid.at(-1)?.text ?? '')) return 'an operator without operand';
  const beside = solid.findIndex((one, index) => isNumberBeside(one, solid[index + 1]));
  return beside >= 0 ? 'two operands side by side' : null;
}

function isNumberBeside(one: Piece, next: Piece | undefined): boolean {
  if (!next) return false;
  const operand = ({ kind }: Piece): boolean =>
    kind === 'number' || kind === 'text' || kind === 'name' || kind === 'reference';
  const constant = ({ kind }: Piece): boolean => kind === 'number' || kind === 'text';
  return operand(one) && operand(next) && (constant(one) || constant(next));
}

function faultOfBrackets(text: string, before: Piece | undefined, known: Known): string | null {
  if (before?.kind !== 'name') return null;
  const columns = known.columnsOf(before.text);
  if (columns === null) return `no table ${before.text}`;
  const named = columnsIn(text).filter((name) => !columns.some((column) => isSameName(column, name)));
  return named.length > 0 ? `no column ${named.join(', ')} in ${before.text}` : null;
}

function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The columns that the brackets of a structured reference name, without `#This Row` and its like. */
export function columnsIn(brackets: string): readonly string[] {
  const inner = brackets.slice(1, -1).trim();
  const nested = [...inner.matchAll(/\[((?:'.|[^\]'])*)\]/g)].map((found) => found[1] ?? '');
  const names = nested.length > 0 ? nested : [inner.replace(/^@/, '')];
  return names
    .map((name) => name.replace(/'(.)/g, '$1'))
    .filter((name) => name !== '' && !name.startsWith('#'));
}
