import { dayOf, type Day } from '../calendar/day';
import type { DeadlinePart, YearlyDay } from './deadline';
import type { Moment } from './moment';
import { readSpans, type Entry, type SpanList } from './spanList';
import { dayInYear, sortedDays } from './yearlyDay';

const OWN_DAY: ReadonlySet<string> = new Set(['day', 'month', 'quarter', 'half']);

/** Reads a folded text as a fixed or recurring part: one or several days, months, quarters or years. */
export function readDated(text: string): DeadlinePart | null {
  const list = readSpans(text.replace(/ ?[()] ?/g, ' ').trim());
  if (list === null) return null;
  const entries = withBeforeOfDays(list.entries);
  if (entries.some(({ moment, before }) => before && moment.first === null && moment.shape !== 'day'))
    return null;
  const yearFirst = fixedAfterYear(entries);
  if (yearFirst !== null) return yearFirst;
  const years = yearsOf(entries);
  if (years === null) return null;
  if (list.open) return openPart(entries, years);
  if (entries.some(({ starts }) => starts)) {
    return entries.every(({ starts, moment }) => starts && moment.shape === 'year')
      ? openPart(entries, years)
      : null;
  }
  const said = entries.some(({ moment }) => moment.recurs === 'said');
  if (years.length > 0) return said || list.bounds !== null ? null : fixedPart(entries, years);
  return withoutYears(entries, list, said);
}

function withoutYears(entries: readonly Entry[], list: SpanList, said: boolean): DeadlinePart | null {
  const recurs = said || list.periodic || entries.some(({ moment }) => moment.recurs !== null);
  if (!recurs && list.bounds === null) return { kind: 'fixed', days: [], yearly: yearlyDays(entries) };
  const counted = entries.filter((entry, index) => {
    const added = entry.joinedByAnd || (index === 0 && entries[1]?.joinedByAnd === true);
    return added || !saysOnlyHowOften(entry, entries);
  });
  return {
    kind: 'recurring',
    yearly: yearlyDays(counted),
    ...(list.bounds === null ? {} : { years: list.bounds }),
  };
}

/** "Hằng năm" beside "quý IV", "hằng quý" beside "ngày 25 tháng cuối quý": it adds no day of its own. */
function saysOnlyHowOften({ moment }: Entry, entries: readonly Entry[]): boolean {
  if (moment.recurs === null) return false;
  if (moment.shape === 'annual') return entries.some((other) => OWN_DAY.has(other.moment.shape));
  const dayOfPeriod = entries.some(
    (other) => other.moment.shape === 'day' && other.moment.recurs !== null && !other.moment.nextYear,
  );
  return moment.shape === 'period' && dayOfPeriod;
}

/** "2025 và những năm tiếp theo", "từ năm 2025 trở đi": each year from the first one. */
function openPart(entries: readonly Entry[], years: readonly number[]): DeadlinePart | null {
  const from = years[0];
  if (from === undefined) return null;
  return { kind: 'recurring', yearly: yearlyDays(entries), years: { from, to: null } };
}

/** "Năm 2024: quý II, quý IV": the year stands before its days and adds none. */
function fixedAfterYear(entries: readonly Entry[]): DeadlinePart | null {
  const [first, ...rest] = entries;
  const year = first?.moment.shape === 'year' && !first.starts ? first.moment.year : null;
  const days = rest.every(
    ({ moment, joinedByAnd }, index) =>
      moment.year === null &&
      moment.recurs === null &&
      OWN_DAY.has(moment.shape) &&
      (index > 0 || !joinedByAnd),
  );
  if (year === null || rest.length === 0 || !days) return null;
  return fixedPart(
    rest,
    rest.map(() => year),
  );
}

function fixedPart(entries: readonly Entry[], years: readonly number[]): DeadlinePart | null {
  const days: Day[] = [];
  for (const [index, entry] of entries.entries()) {
    const year = years[index];
    if (year === undefined) return null;
    for (const yearly of yearlyDays([entry])) {
      const exists = yearly.day === null || dayOf(year, yearly.month, yearly.day) !== null;
      const day = exists ? dayInYear(yearly, year) : null;
      if (day === null) return null;
      days.push(day);
    }
  }
  return { kind: 'fixed', days: sortedDays(days) };
}

/** The year of each span, a missing one taken from the next; none where no year is written; null where the last ones lack it. */
function yearsOf(entries: readonly Entry[]): readonly number[] | null {
  const years: number[] = [];
  let next: number | null = null;
  for (const { moment } of [...entries].reverse()) {
    next = moment.year ?? next;
    if (next !== null) years.unshift(next);
  }
  return years.length === 0 || years.length === entries.length ? years : null;
}

/** "Trước ngày 15/6, 15/12": the second day is excluded like the first. */
function withBeforeOfDays(entries: readonly Entry[]): readonly Entry[] {
  let before = false;
  return entries.map((entry) => {
    before = entry.before || (before && entry.moment.shape === 'day');
    return { ...entry, before };
  });
}

function yearlyDays(entries: readonly Entry[]): readonly YearlyDay[] {
  return entries.flatMap(({ moment, before }) => yearlyOf(moment, before));
}

function yearlyOf(moment: Moment, before: boolean): readonly YearlyDay[] {
  const yearOffset = moment.nextYear ? 1 : 0;
  const excludesSpan = before && moment.shape !== 'day' && moment.first !== null;
  if (excludesSpan) return [{ ...moment.first, yearOffset, before }];
  return moment.ends.map(({ month, day }) => ({ month, day, yearOffset, before }));
}
