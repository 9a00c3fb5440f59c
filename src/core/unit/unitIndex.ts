import { bare } from '../vietnamese/fold';
import type { Abbreviation } from './abbreviation';
import type { Register, Unit } from './register';
import { prepareAbbreviations, wordsOf, type Abbreviations, type Word } from './words';

/** A step of the words that lead to a unit's name. */
export interface Branch {
  readonly next: Map<string, Branch>;
  unit: Unit | null;
}

/** One wording of a unit, ready for comparing. */
export interface Wording {
  readonly unit: Unit;
  readonly key: string;
  readonly bare: string;
  /** Which of the letters a-z the bare form has, a bit each. */
  readonly letters: number;
}

/** A register made ready for matching; build it once per register. */
export interface UnitIndex {
  readonly register: Register;
  readonly abbreviations: Abbreviations;
  readonly root: Branch;
  readonly wordings: readonly Wording[];
  readonly byId: ReadonlyMap<string, Unit>;
  /** The words with which the names of the register begin (sở, phòng, ban …). */
  readonly heads: ReadonlySet<string>;
  readonly longest: number;
}

/** Makes a register ready for matching. Where two units share a wording the first keeps it. */
export function buildUnitIndex(register: Register, abbreviations: readonly Abbreviation[]): UnitIndex {
  const prepared = prepareAbbreviations(abbreviations);
  const root = branch();
  const wordings: Wording[] = [];
  const heads = new Set<string>();
  let longest = 0;
  for (const unit of register.units) {
    for (const text of wordingsOf(unit)) {
      const words = trimmed(wordsOf(text, prepared).filter((word) => word.text !== '\n'));
      const end = words.reduce((at, word) => stepInto(at, word.text), root);
      if (words.length === 0 || end.unit !== null) continue;
      end.unit = unit;
      const key = keyOf(words);
      const plain = bare(key);
      wordings.push({ unit, key, bare: plain, letters: lettersOf(plain) });
      longest = Math.max(longest, key.length);
      if (words[0] !== undefined) heads.add(words[0].text);
    }
  }
  const byId = new Map(register.units.map((unit) => [unit.id, unit]));
  return { register, abbreviations: prepared, root, wordings, byId, heads, longest };
}

/** Name, short name and other spellings of a unit. */
export function wordingsOf(unit: Unit): readonly string[] {
  return [unit.name, ...(unit.shortName === null ? [] : [unit.shortName]), ...unit.spellings];
}

/** The form in which a run of words is compared. */
export function keyOf(words: readonly Word[]): string {
  return words.map((word) => word.text).join(' ');
}

/** Which of the letters a-z a text has, a bit each. */
export function lettersOf(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const letter = plain.charCodeAt(at) - 97;
    if (letter >= 0 && letter < 26) letters |= 1 << letter;
  }
  return letters;
}

/** The words without the marks that may end a unit's name without belonging to it. */
export function trimmed(words: readonly Word[]): readonly Word[] {
  let end = words.length;
  while (end > 0 && /^[.,;:]$/.test(words[end - 1]?.text ?? '')) end -= 1;
  return words.slice(0, end);
}

/** The unit whose name is exactly these words, or null. */
export function unitOfWords(index: UnitIndex, texts: readonly string[]): Unit | null {
  let at: Branch | undefined = index.root;
  for (const text of texts) at = at?.next.get(text);
  return at?.unit ?? null;
}

function branch(): Branch {
  return { next: new Map(), unit: null };
}

function stepInto(from: Branch, text: string): Branch {
  const known = from.next.get(text);
  if (known !== undefined) return known;
  const fresh = branch();
  from.next.set(text, fresh);
  return fresh;
}
