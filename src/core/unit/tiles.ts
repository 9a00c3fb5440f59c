import { foldSame } from '../vietnamese/fold';
import type { Unit } from './register';
import type { Branch, UnitIndex } from './unitIndex';
import type { Word } from './words';

/**
 * A stretch of a cell's words: a unit of the register, a word of no unit, a mark or `và` that may stand
 * between units, something in brackets, the end of a line, or a mark that always parts units.
 */
export interface Tile {
  readonly kind: 'unit' | 'other' | 'between' | 'bracket' | 'line' | 'break';
  readonly unit: Unit | null;
  /** First word, and the word after the last. */
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly tile: Tile;
  readonly cost: number;
}

const TOGETHER = foldSame('cùng');
const BETWEEN = new Set([',', '/', '-', '+', 'và', TOGETHER, '.', ':']);
const WITH = foldSame('với');
const BREAK = new Set([';', '•', '·', '▪', '●', '◦', '\uf0b7']);
const OTHER_COST = 1000;
const UNIT_COST = 2;
const LINE_IN_UNIT_COST = 3;
const MOST_LINES_IN_UNIT = 2;

/**
 * Covers a cell's words with tiles: as few words outside units as possible, then as few units as
 * possible, so that "Văn phòng UBND tỉnh" is one. Time grows with the number of words.
 */
export function tilesOf(index: UnitIndex, words: readonly Word[]): readonly Tile[] {
  const brackets = bracketsOf(words);
  const steps: Step[] = new Array<Step>(words.length);
  const costAt = (at: number): number => steps[at]?.cost ?? 0;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const plain = plainTile(words, at, brackets);
    let best: Step = {
      tile: plain,
      cost: (plain.kind === 'other' ? OTHER_COST : 0) + costAt(plain.to),
    };
    if (plain.kind === 'other' || plain.kind === 'between') {
      for (const { tile, cost } of unitsFrom(index.root, words, at)) {
        if (cost + costAt(tile.to) <= best.cost) best = { tile, cost: cost + costAt(tile.to) };
      }
    }
    steps[at] = best;
  }
  const tiles: Tile[] = [];
  for (let step = steps[0]; step !== undefined; step = steps[step.tile.to]) tiles.push(step.tile);
  return tiles;
}

function plainTile(words: readonly Word[], at: number, brackets: ReadonlyMap<number, number>): Tile {
  const word = words[at];
  const close = brackets.get(at);
  const whole = word?.first === true && word.last;
  const kind =
    close !== undefined
      ? 'bracket'
      : word === undefined || !whole
        ? 'other'
        : word.text === '\n'
          ? 'line'
          : BREAK.has(word.text)
            ? 'break'
            : BETWEEN.has(word.text)
              ? 'between'
              : 'other';
  const withNext = kind === 'between' && word?.text === TOGETHER && words[at + 1]?.text === WITH;
  return { kind, unit: null, from: at, to: (close ?? at) + (withNext ? 2 : 1) };
}

function unitsFrom(root: Branch, words: readonly Word[], from: number): readonly Step[] {
  const found: Step[] = [];
  if (words[from]?.first !== true) return found;
  let branch: Branch | undefined = root;
  let lines = 0;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text === '\n') {
      lines += 1;
      if (lines > MOST_LINES_IN_UNIT) break;
      continue;
    }
    branch = branch.next.get(word.text);
    if (branch === undefined) break;
    if (branch.unit === null || !word.last) continue;
    const tile: Tile = { kind: 'unit', unit: branch.unit, from, to: at + 1 };
    found.push({ tile, cost: UNIT_COST + lines * LINE_IN_UNIT_COST });
  }
  return found;
}

/** Where each outermost pair of brackets opens and closes; a bracket without its pair is a mere mark. */
function bracketsOf(words: readonly Word[]): ReadonlyMap<number, number> {
  const pairs: (readonly [number, number])[] = [];
  const open: number[] = [];
  words.forEach((word, at) => {
    if (word.text === '(') open.push(at);
    if (word.text !== ')') return;
    const from = open.pop();
    if (from === undefined) return;
    while ((pairs.at(-1)?.[0] ?? -1) > from) pairs.pop();
    pairs.push([from, at]);
  });
  return new Map(pairs);
}
