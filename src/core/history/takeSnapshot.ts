import { dayFromIso } from '../calendar/day';
import { countsContinuous, type RateRule } from '../completion/counts';
import type { Progress } from '../completion/progress';
import { HISTORY_VERSION, type KeptPeriod, type Snapshot } from './snapshot';

/** The figures as they are counted now, to be kept for a period; `writtenAt` is day and time of the clock. */
export function takeSnapshot(
  progress: Progress,
  period: KeptPeriod,
  rule: Pick<RateRule, 'continuousInRate' | 'isYearPeriod'>,
  writtenAt: number,
): Snapshot {
  return {
    period,
    asOf: dayFromIso(progress.asOf) ?? Math.floor(writtenAt),
    writtenAt,
    version: HISTORY_VERSION,
    countsContinuous: countsContinuous(rule),
    progress,
  };
}
