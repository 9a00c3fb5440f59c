import { vietnameseDate } from '../calendar/day';
import { STANDING, type StandingCode } from '../completion/standing';
import type { Scope } from './scope';
import type { ReportRow } from './reportInput';
import { put, type ReportWords } from './reportWords';
import { tasksOf } from './scope';
import { inSentence, lateSentence, overdueSentence } from './taskSentence';
import { daysOf, unitsText } from './taskFields';

/** The tasks of a standing, most days first. */
export function byDays(scope: Scope, standing: StandingCode, asOf: number): readonly ReportRow[] {
  return tasksOf(scope)
    .map(({ row }) => row)
    .filter(({ result }) => result.standing === standing)
    .sort((one, other) => daysOf(other, asOf) - daysOf(one, asOf));
}

/** Tồn tại, hạn chế: what is overdue and what was done late, each with its unit and days. */
export function shortcomings(scope: Scope, asOf: number, words: ReportWords): readonly string[] {
  const { sections, task } = words;
  const overdue = byDays(scope, STANDING.overdue, asOf).map((row) => overdueSentence(row, asOf, task));
  const late = byDays(scope, STANDING.doneLate, asOf).map((row) => lateSentence(row, asOf, task));
  const day = vietnameseDate(asOf);
  return [
    ...listed(overdue, words, {
      none: put(sections.overdueNone, { day }),
      one: (text) => put(sections.overdueOne, { day, text }),
      many: (count) => put(sections.overdueMany, { day, count }),
    }),
    ...listed(late, words, {
      none: null,
      one: (text) => put(sections.lateOne, { text }),
      many: (count) => put(sections.lateMany, { count }),
    }),
  ];
}

/** What the same units wrote in the same words of some tasks. */
interface Difficulty {
  readonly units: string;
  readonly text: string;
  readonly tasks: readonly string[];
}

/** Khó khăn, vướng mắc: what units wrote, each once with who wrote it and of which tasks. */
export function difficulties(scope: Scope, words: ReportWords): readonly string[] {
  const { sections } = words;
  const tasks = new Map<string, Difficulty>();
  for (const { row } of tasksOf(scope)) {
    const text = inSentence(row.difficulty);
    if (text === '') continue;
    const units = unitsText(row.cells.lead) || words.task.noLead;
    const key = `${units}\n${text}`;
    const known = tasks.get(key) ?? { units, text, tasks: [] };
    tasks.set(key, { ...known, tasks: [...known.tasks, row.id || row.number] });
  }
  const told = [...tasks.values()].map(({ units, text, tasks: ids }) =>
    put(sections.difficulty, { units, text, task: ids.join(', ') }),
  );
  return told.length === 0 ? [sections.difficultiesNone] : [sections.difficulties, ...bullets(told, words)];
}

/** How a list is introduced; nothing is said of an empty one where `none` is null. */
export interface ListWording {
  readonly none: string | null;
  readonly one: (text: string) => string;
  readonly many: (count: number) => string;
}

/** One item within a sentence, several under it, each on a line of its own. */
export function listed(
  items: readonly string[],
  words: ReportWords,
  { none, one, many }: ListWording,
): readonly string[] {
  const [first] = items;
  if (first === undefined) return none === null ? [] : [none];
  return items.length === 1 ? [one(first)] : [many(items.length), ...bullets(items, words)];
}

/** Items as lines: `- …;`, the last one with a point. */
export function bullets(items: readonly string[], { task }: Pick<ReportWords, 'task'>): readonly string[] {
  return items.map((text, at) => `${put(task.bullet, { text })}${at === items.length - 1 ? '.' : ';'}`);
}
