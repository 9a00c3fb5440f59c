import type { Command } from 'commander';
import { isoOf, vietnameseDate } from '../core/calendar/day';
import type { DeadlinePart, DeadlinePartKind } from '../core/deadline/deadline';
import { dueDays } from '../core/deadline/due';
import { parseDeadline } from '../core/deadline/parse';
import { type CliWord, sayLine } from '../messages/sayLine';
import { CommandFailure } from './failure';

interface Options {
  readonly year?: string;
  readonly json?: true;
}

const KIND_WORDS: Readonly<Record<DeadlinePartKind, CliWord>> = {
  fixed: 'deadline-fixed',
  recurring: 'deadline-recurring',
  continuous: 'deadline-continuous',
  'after-event': 'deadline-after-event',
  'on-event': 'deadline-on-event',
  'set-elsewhere': 'deadline-set-elsewhere',
  unreadable: 'deadline-unreadable',
};

/** `deadline TEXT --year Y [--json]`: what a deadline cell says and the days due in a year (SPEC §8). */
export function addDeadline(program: Command): void {
  program
    .command('deadline')
    .description(sayLine('deadline-about'))
    .argument('<text>', sayLine('deadline-text'))
    .option('--year <year>', sayLine('deadline-year'))
    .option('--json', sayLine('deadline-json'))
    .action((text: string, options: Options) => {
      const year = yearOf(options.year);
      const lines = options.json === true ? json(text, year) : summary(text, year);
      process.stdout.write(`${lines}\n`);
    });
}

function yearOf(written: string | undefined): number {
  const year = /^\d{4}$/.test(written ?? '') ? Number(written) : NaN;
  if (year >= 1901 && year < 9999) return year;
  const data = { argument: '--year', found: written ?? '', expected: sayLine('deadline-year-expected') };
  throw new CommandFailure('argument-wrong', data);
}

function json(text: string, year: number): string {
  const parts = parseDeadline(text).parts.map((part) => ({
    kind: part.kind,
    due: dueDays(part, year).map(isoOf),
    offset: part.kind === 'after-event' ? part.offset : null,
  }));
  return JSON.stringify({ text, parts }, null, 2);
}

function summary(text: string, year: number): string {
  const deadline = parseDeadline(text);
  const parts = deadline.parts.map((part) => partLine(part, year));
  return [
    sayLine('deadline-title', { text, year }),
    ...(parts.length === 0 ? [sayLine('deadline-blank')] : parts),
    ...deadline.slips.map(({ found, expected }) => sayLine('deadline-slip', { found, expected })),
  ].join('\n');
}

function partLine(part: DeadlinePart, year: number): string {
  if (part.kind === 'after-event') {
    const unit = sayLine(part.offset.unit === 'day' ? 'deadline-unit-day' : 'deadline-unit-working-day');
    return sayLine('deadline-after-event', { count: part.offset.count, unit });
  }
  const due = dueDays(part, year).map(vietnameseDate).join(', ');
  return sayLine(KIND_WORDS[part.kind], { due: due === '' ? sayLine('deadline-none', { year }) : due });
}
