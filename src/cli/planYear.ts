import { sayLine } from '../messages/sayLine';
import { CommandFailure } from './failure';

/** The year written on the command line, or undefined where none is. */
export function yearArgument(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  const year = /^\d{4}$/.test(written) ? Number(written) : Number.NaN;
  if (year >= 1901 && year < 9999) return year;
  const data = { argument: '--year', found: written, expected: sayLine('import-year-expected') };
  throw new CommandFailure('argument-wrong', data);
}
