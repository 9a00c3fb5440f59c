import type { Finding } from '../finding';
import { foldSame } from '../vietnamese/fold';
import { answerWord, choiceId } from './choiceId';
import type { Fix } from './fix';
import type { FixContext } from './fixes/fixContext';
import {
  acceptedAs,
  addedToRegister,
  replacedBy,
  type UnknownUnit,
  unknownUnits,
} from './fixes/unknownUnits';
import { fixesOf } from './fixesOf';

/** One way to answer a choice. */
export interface ChoiceOption {
  /** A word for it that does not change with the order of the options: `van-phong-so`. */
  readonly answer: string;
  readonly fix: Fix;
}

/** What a person has to decide about one value, for all cells in which it stands (SPEC §5). */
export interface Choice {
  /** Made of the value alone, the same in every run. */
  readonly id: string;
  /** The value found. */
  readonly found: string;
  /** What was found, a finding a cell. */
  readonly findings: readonly Finding[];
  /** Best first. */
  readonly options: readonly ChoiceOption[];
  /** The unit that is not in the register, where the choice is about one: any unit of it may be the answer. */
  readonly unknown: UnknownUnit | null;
}

/** The word that answers "this is a unit of its own". */
export const NEW_UNIT = 'moi';
/** Before a unit: its spelling in the cell goes into the register too. */
export const ACCEPT = '+';

const OF_UNITS: ReadonlySet<string> = new Set(['unit-unread', 'unit-near', 'unit-unknown']);

/**
 * What only a person can decide, one choice a wrong value, in the order it is met, with the edits of every
 * option. The same value has the same id in every run; none where nothing could be edited.
 */
export function choicesOf(findings: readonly Finding[], context: FixContext): readonly Choice[] {
  const ofUnits = findings.filter(({ code }) => OF_UNITS.has(code));
  const units = unknownUnits(ofUnits, context).map((unknown): Choice => {
    const { written, findings: met } = unknown;
    const id = choiceId(`unit|${foldSame(written)}`);
    return { id, found: written, findings: met, options: unitOptions(unknown, context), unknown };
  });
  const others = [
    ...bySubject(
      findings.filter(({ code }) => !OF_UNITS.has(code)),
      context,
    ),
  ].map(([subject, met]): Choice => ({
    id: choiceId(subject),
    found: met[0]?.found ?? '',
    findings: met,
    options: merged(met, context),
    unknown: null,
  }));
  return withOwnIds([...others, ...units].filter(({ options }) => options.length > 0));
}

/** The fix that an answer names: the number of an option, its word, or any unit of the register; or null. */
export function fixAnswered(choice: Choice, answer: string, context: FixContext): Fix | null {
  const wanted = answer.trim().toLowerCase();
  const at = /^\d+$/.test(wanted) ? Number(wanted) : 0;
  const option = choice.options[at - 1] ?? choice.options.find((each) => each.answer === wanted);
  if (option !== undefined) return option.fix;
  const { unknown } = choice;
  if (unknown === null) return null;
  const accepts = wanted.startsWith(ACCEPT);
  const word = answerWord(wanted);
  const unit = context.units.register.units.find(({ id, name }) => id === word || answerWord(name) === word);
  if (unit === undefined) return null;
  return accepts ? acceptedAs(unit.name, unknown, context) : replacedBy(unit.name, unknown, context);
}

function unitOptions(unknown: UnknownUnit, context: FixContext): readonly ChoiceOption[] {
  const { suggestions } = unknown;
  const options = suggestions.map((name) => ({
    answer: answerWord(name),
    fix: replacedBy(name, unknown, context),
  }));
  const accepting = suggestions.flatMap((name): readonly ChoiceOption[] => {
    const fix = acceptedAs(name, unknown, context);
    return fix === null ? [] : [{ answer: ACCEPT + answerWord(name), fix }];
  });
  const added = addedToRegister(unknown, context);
  const own = added === null ? [] : [{ answer: NEW_UNIT, fix: added }];
  return [...options, ...accepting, ...own].filter(({ fix }) => fix.edits.length > 0);
}

/** Findings that one decision settles; what stands in one row only is decided for that row. */
function bySubject(
  findings: readonly Finding[],
  context: FixContext,
): ReadonlyMap<string, readonly Finding[]> {
  const subjects = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (!fixesOf(finding, context).some(({ kind }) => kind === 'choice')) continue;
    const { code, place, found, data } = finding;
    const isOfRow = code === 'due-days-stale';
    const row = isOfRow ? `${place.sheet ?? ''}|${place.task ?? ''}` : '';
    const value = typeof data.unit === 'string' ? data.unit : (found ?? '');
    const key = [code, place.column ?? '', row, foldSame(value)].join('|');
    const met = subjects.get(key);
    if (met === undefined) subjects.set(key, [finding]);
    else met.push(finding);
  }
  return subjects;
}

/** Options of several findings: those that say the same become one with the edits of all. */
function merged(findings: readonly Finding[], context: FixContext): readonly ChoiceOption[] {
  const options = new Map<string, ChoiceOption>();
  for (const finding of findings) {
    for (const fix of fixesOf(finding, context)) {
      if (fix.kind !== 'choice') continue;
      const answer = answerWord(fix.after) || fix.label;
      const known = options.get(answer);
      const edits = [...(known?.fix.edits ?? []), ...fix.edits];
      options.set(answer, { answer, fix: { ...fix, edits } });
    }
  }
  return [...options.values()];
}

/** Two values that share an id by chance get another for the later one. */
function withOwnIds(choices: readonly Choice[]): readonly Choice[] {
  const taken = new Set<string>();
  return choices.map((choice) => {
    let { id } = choice;
    while (taken.has(id)) id = choiceId(`${id}|${choice.found}`);
    taken.add(id);
    return id === choice.id ? choice : { ...choice, id };
  });
}
