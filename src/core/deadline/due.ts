import { dayOf, partsOf, type Day } from '../calendar/day';
import { addWorkingDays, type Calendar } from '../calendar/workingDays';
import type { Deadline, DeadlineKind, DeadlinePart, Offset, PlanSpan, YearlyDay } from './deadline';
import { dueInYear, sortedDays } from './yearlyDay';

const NO_SPAN: PlanSpan = { from: null, lastYear: null };

/**
 * The due days of a part for a year, in order, each once. Fixed days are those written, whatever the year;
 * days without a year and recurring ones belong to the year asked for ("tháng 1 năm sau" of 2024 is
 * 31/01/2025). Days before the plan's first day or after its last year do not exist (SPEC §4); a day of
 * the year after belongs to its own year. Other kinds have none.
 */
export function dueDays(part: DeadlinePart, year: number, span: PlanSpan = NO_SPAN): readonly Day[] {
  if (part.kind === 'fixed') {
    const written = part.days.filter((day) => inSpan(day, partsOf(day).year, span));
    return sortedDays([...written, ...daysOf(part.yearly ?? [], year, span)]);
  }
  if (part.kind !== 'recurring') return [];
  const from = part.years?.from ?? year;
  const to = part.years?.to ?? year;
  return year < from || year > to ? [] : sortedDays(daysOf(part.yearly, year, span));
}

/**
 * What the column Các hạn holds for a year: the due days that belong to it. Where there is none but a day
 * is written, the earliest later one alone, else the latest earlier one.
 */
export function trackedDueDays(deadline: Deadline, year: number, span: PlanSpan = NO_SPAN): readonly Day[] {
  const own = dueDaysOfYear(deadline, year, span);
  if (own.length > 0) return own;
  const written = sortedDays(
    deadline.parts.flatMap((part) => (part.kind === 'fixed' ? dueDays(part, year, span) : [])),
  );
  const later = written.find((day) => partsOf(day).year > year);
  return later === undefined ? written.slice(-1) : [later];
}

/** The due days of all parts that belong to a year, in order: an obligation of that year each. */
export function dueDaysOfYear(deadline: Deadline, year: number, span: PlanSpan = NO_SPAN): readonly Day[] {
  return sortedDays(
    deadline.parts.flatMap((part) => {
      const days = dueDays(part, year, span);
      return part.kind === 'fixed' ? days.filter((day) => partsOf(day).year === year) : days;
    }),
  );
}

/**
 * What Loại hạn says. A dated part wins over the others, and one that comes back over one that does not;
 * `continuous` only where every part is; an event only where no part is dated.
 */
export function deadlineKind(deadline: Deadline): DeadlineKind {
  const kinds = new Set(deadline.parts.map((part) => part.kind));
  if (kinds.has('recurring')) return 'recurring';
  if (kinds.has('fixed')) return 'once';
  if (kinds.has('continuous') && kinds.size === 1) return 'continuous';
  return kinds.has('after-event') || kinds.has('on-event') ? 'event' : 'unknown';
}

/** The count of days from the event of the first after-event part, or null. */
export function offsetOf(deadline: Deadline): Offset | null {
  for (const part of deadline.parts) if (part.kind === 'after-event') return part.offset;
  return null;
}

/** The due day of an event's day; null where working days would leave the calendar's years. */
export function dueAfterEvent(offset: Offset, event: Day, calendar: Calendar): Day | null {
  return offset.unit === 'day' ? event + offset.count : addWorkingDays(calendar, event, offset.count);
}

function daysOf(yearly: readonly YearlyDay[], year: number, span: PlanSpan): readonly Day[] {
  return yearly
    .map((one) => dueInYear(one, year))
    .filter((day) => day !== null)
    .filter((day) => inSpan(day, year, span));
}

function inSpan(day: Day, ofYear: number, span: PlanSpan): boolean {
  if (span.from !== null && day < span.from) return false;
  return span.lastYear === null || ofYear <= span.lastYear;
}

/** Whether a plan sets anything in a year: from the year of its first day to its last year. */
export function yearInSpan(year: number, span: PlanSpan): boolean {
  const firstYear = span.from === null ? year : partsOf(span.from).year;
  return dayOf(year, 1, 1) !== null && year >= firstYear && (span.lastYear === null || year <= span.lastYear);
}
