import * as z from 'zod/mini';
import { dayFromIso } from '../calendar/day';
import { bare } from '../vietnamese/fold';
import { readShape, type FileReading } from '../fileReading';
import type { Abbreviation } from './abbreviation';
import type { Register, Unit } from './register';
import { buildUnitIndex, trimmed, unitOfWords, type UnitIndex } from './unitIndex';
import { wordsOf, type Word } from './words';

const text = z.string().check(z.minLength(1));
const isoDay = z.string().check(z.refine((iso) => dayFromIso(iso) !== null));

const changeShape = z.strictObject({
  name: text,
  spellings: z.array(text),
  /** Wordings that a name of such a body begins with: `UBND huyện` of "UBND huyện Hải Lăng". */
  beginnings: z._default(z.array(text), []),
  /** The last day on which it existed, where the province has no day of its own. */
  lastDay: isoDay,
  /** False where the day, who took over or the document is not certain, or the day differs by province. */
  confirmed: z.boolean(),
  byProvince: z.array(z.strictObject({ province: text, lastDay: isoDay, source: text })),
  successors: z.array(text),
  source: text,
});

const shape = z.strictObject({
  year: z.int(),
  units: z.array(changeShape),
  provinces: z.strictObject({
    lastDay: isoDay,
    source: text,
    list: z.array(z.strictObject({ name: text, from: z.array(text), confirmed: z.boolean() })),
  }),
});

/** A kind of body that was dissolved, with who took over and which document says so. */
export type UnitChange = Readonly<z.infer<typeof changeShape>>;

/** The changes of one year (`seeds/unit-changes/*.json`). */
export type UnitChanges = Readonly<z.infer<typeof shape>>;

/** Reads the content of a file of unit changes (parsed JSON); says where it does not fit. */
export function readUnitChangesFile(content: unknown): FileReading<UnitChanges> {
  return readShape(shape, content);
}

/** Answers that are kept: a matrix names the same units over and over. */
const MOST_ANSWERS = 20_000;

/** A body that the changes know to have ended; where that is not confirmed a person must look it up. */
export interface EndedUnit extends Unit {
  readonly confirmed: boolean;
}

/** Finds a dissolved body by its name, for registers that say nothing about it (SPEC §3). */
export type FindChange = (name: string) => EndedUnit | null;

/**
 * Makes the changes ready for one plan: `issuer` names the province whose own days count. A body is found by
 * the folded spelling of a change or by its beginning, never by mere likeness.
 */
export function changeFinder(
  changes: readonly UnitChanges[],
  abbreviations: readonly Abbreviation[],
  issuer: string | null,
): FindChange {
  const where = bare(issuer ?? '');
  const listed = changes.flatMap(({ units }) => units);
  const units = listed.map((change, at) => unitOf(change, at, where));
  const index = buildUnitIndex(registerOf(units), abbreviations);
  const starts = listed.flatMap(({ beginnings }, at) =>
    beginnings.map((beginning) => ({ words: wordsIn(index, beginning).join(' '), unit: units[at] })),
  );
  const merged = changes.flatMap(({ provinces }) =>
    provinces.list.flatMap(({ name, from, confirmed }) =>
      from
        .filter((old) => old !== name)
        .map((old) => ({
          words: wordsOf(old, index.abbreviations).map(textOf),
          old,
          name,
          confirmed,
          lastDay: provinces.lastDay,
        })),
    ),
  );
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const find: FindChange = (name) => {
    const words = wordsIn(index, name);
    const unit = byId.get(unitOfWords(index, words)?.id ?? '');
    if (unit !== undefined) return unit;
    const key = words.join(' ');
    const start = starts.find(({ words: beginning }) => key.startsWith(`${beginning} `));
    if (start?.unit !== undefined) return start.unit;
    const gone = merged.find(({ words: old }) => endsWithProvince(words, old));
    if (gone === undefined) return null;
    const successor = name.replace(new RegExp(`${gone.old}\\s*$`, 'i'), gone.name);
    const ended = bodyOf(`merged ${key}`, name, [], gone.lastDay, [successor]);
    return { ...ended, confirmed: gone.confirmed };
  };
  const answers = new Map<string, EndedUnit | null>();
  return (name) => {
    const known = answers.get(name);
    if (known !== undefined) return known;
    const fresh = find(name);
    if (answers.size < MOST_ANSWERS) answers.set(name, fresh);
    return fresh;
  };
}

/** "Công an tỉnh Quảng Bình" ends in a province; "Đường Bình Định" does not name one. */
function endsWithProvince(words: readonly string[], province: readonly string[]): boolean {
  const at = words.length - province.length;
  if (at < 1 || !province.every((word, step) => words[at + step] === word)) return false;
  return words[at - 1] === 'tỉnh' || words.slice(at - 2, at).join(' ') === 'thành phố';
}

function unitOf(change: UnitChange, at: number, where: string): EndedUnit {
  const own = change.byProvince.find(({ province }) => where.includes(bare(province)));
  const lastDay = own?.lastDay ?? change.lastDay;
  const { name, spellings, successors, confirmed } = change;
  return { ...bodyOf(`change-${at}`, name, spellings, lastDay, successors), confirmed };
}

function bodyOf(
  id: string,
  name: string,
  spellings: readonly string[],
  validTo: string,
  succeededBy: readonly string[],
): Unit {
  return {
    id,
    name,
    shortName: null,
    spellings,
    kind: 'body',
    members: [],
    open: false,
    complete: false,
    validFrom: null,
    validTo,
    succeededBy,
    head: null,
    contact: null,
  };
}

function registerOf(units: readonly Unit[]): Register {
  return { id: 'unit-changes', owner: '', issuers: [], units };
}

function wordsIn(index: UnitIndex, name: string): readonly string[] {
  return trimmed(wordsOf(name, index.abbreviations).filter((word) => word.text !== '\n')).map(textOf);
}

function textOf(word: Word): string {
  return word.text;
}
