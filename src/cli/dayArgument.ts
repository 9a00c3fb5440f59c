import { type Day, dayFromIso, dayFromVietnamese } from '../core/calendar/day';
import { sayLine } from '../messages/sayLine';
import { CommandFailure } from './failure';

/** A day written on the command line. */
export function dayArgument(argument: string, written: string): Day {
  const day = dayFromIso(written.trim()) ?? dayFromVietnamese(written);
  if (day !== null) return day;
  throw new CommandFailure('argument-wrong', {
    argument,
    found: written,
    expected: sayLine('day-expected'),
  });
}
