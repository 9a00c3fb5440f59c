import type { Period } from '../../core/period/period';
import { sayLine } from '../../messages/sayLine';
import { writtenPeriod } from '../../reports/making/writtenPeriod';
import { CommandFailure } from '../failure';

/** A period written on the command line: `quarter-1`, `quý I`, `6 tháng`, `year`, `thang-3`. */
export function periodArgument(written: string): Period {
  const period = writtenPeriod(written);
  if (period !== null) return period;
  throw new CommandFailure('argument-wrong', {
    argument: '--period',
    found: written,
    expected: sayLine('report-period-expected'),
  });
}
