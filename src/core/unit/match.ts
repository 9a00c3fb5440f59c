import { bare, editDistance } from '../vietnamese/fold';
import type { UnitMention } from './mention';
import type { Unit } from './register';
import { keyOf, lettersOf, trimmed, unitOfWords, type UnitIndex } from './unitIndex';
import { wordsOf } from './words';

const MOST_SUGGESTIONS = 5;
/** One letter in so many may differ for a name to be offered. */
const LETTERS_PER_SLIP = 6;
const MOST_SLIPS = 6;

interface Candidate {
  readonly unit: Unit;
  readonly slips: number;
  readonly toned: number;
}

/**
 * What a register knows of one unit as written (SPEC §3): `same` where the spelling is the register's
 * after folding and in full words, `near` where it only resembles some, else `none`.
 */
export function matchUnit(index: UnitIndex, written: string): UnitMention {
  const words = trimmed(wordsOf(written, index.abbreviations).filter((word) => word.text !== '\n'));
  const unit = unitOfWords(
    index,
    words.map((word) => word.text),
  );
  if (unit !== null) return { written, unit, match: 'same', suggestions: [] };
  const suggestions = words.length === 0 ? [] : nearUnits(index, keyOf(words));
  return { written, unit: null, match: suggestions.length > 0 ? 'near' : 'none', suggestions };
}

function nearUnits(index: UnitIndex, key: string): readonly Unit[] {
  if (key.length > index.longest + MOST_SLIPS) return [];
  const plain = bare(key);
  const letters = lettersOf(plain);
  const best = new Map<string, Candidate>();
  for (const wording of index.wordings) {
    const length = Math.max(plain.length, wording.bare.length);
    const limit = Math.min(MOST_SLIPS, Math.floor(length / LETTERS_PER_SLIP));
    if (Math.abs(plain.length - wording.bare.length) > limit) continue;
    if (bits(letters & ~wording.letters) > limit || bits(wording.letters & ~letters) > limit) continue;
    const slips = editDistance(plain, wording.bare, limit);
    if (slips === null) continue;
    const toned = editDistance(key, wording.key, key.length) ?? key.length;
    const candidate = { unit: wording.unit, slips, toned };
    const earlier = best.get(wording.unit.id);
    if (earlier === undefined || before(candidate, earlier) < 0) best.set(wording.unit.id, candidate);
  }
  return [...best.values()]
    .sort(before)
    .slice(0, MOST_SUGGESTIONS)
    .map((candidate) => candidate.unit);
}

function before(left: Candidate, right: Candidate): number {
  return left.slips - right.slips || left.toned - right.toned;
}

/** How many bits of a number are set: a letter that only one of two texts has costs at least one change. */
function bits(number: number): number {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
