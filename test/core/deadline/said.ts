import { vietnameseDate } from '../../../src/core/calendar/day';
import type { DeadlinePart } from '../../../src/core/deadline/deadline';
import { dueDays } from '../../../src/core/deadline/due';
import { parseDeadline } from '../../../src/core/deadline/parse';

/** A deadline on one line: each part's kind, its due days for the year, its count. */
export function said(text: string, year = 2024): string {
  return parseDeadline(text)
    .parts.map((part) => partSaid(part, year))
    .join(' | ');
}

function partSaid(part: DeadlinePart, year: number): string {
  if (part.kind === 'after-event') return `after-event ${part.offset.count} ${part.offset.unit}`;
  return [part.kind, ...dueDays(part, year).map(vietnameseDate)].join(' ');
}

export function every(dayOfMonth: (month: number) => string): string {
  return Array.from({ length: 12 }, (_, index) => dayOfMonth(index + 1)).join(' ');
}
