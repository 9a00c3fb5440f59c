import { vietnameseDate } from '../core/calendar/day';
import { fractionText, rateText as percentText } from '../core/completion/rate';
import type { FloorVerdict, RateRating, UnitRating } from '../core/rating/rating';
import { type CliWord, sayLine } from '../messages/sayLine';
import type { RatedFile } from './ratedFile';
import { textTable } from './textTable';

const VERDICTS: Readonly<Record<FloorVerdict, CliWord>> = {
  below: 'rate-below',
  reached: 'rate-reached',
  'no-grounds': 'rate-no-grounds',
  'no-rule': 'rate-no-rule',
};

/** The ratings of a workbook for a person to read in a terminal. */
export function rateText({ progress, isDefault, ratings }: RatedFile): string {
  const { year, thresholds } = progress.tracking.parameters;
  const { units, parIndex, isProvisional } = ratings;
  const column = (rate: RateRating): readonly string[] => [rateCell(rate, thresholds), scoreText(rate)];
  const unsure = units.filter(({ unconfirmed }) => unconfirmed.tasks.length > 0);
  return [
    sayLine('progress-head', { day: vietnameseDate(progress.asOf), year }),
    ...(isProvisional ? [sayLine('rate-provisional', { day: `31/12/${year}` })] : []),
    ...(isDefault ? [sayLine('rate-default-rules')] : []),
    '',
    textTable([
      [
        sayLine('rate-unit'),
        sayLine('rate-overall'),
        sayLine('rate-points'),
        sayLine('rate-due'),
        sayLine('rate-points'),
        sayLine('rate-verdict'),
      ],
      ...units.map((unit) => [
        unit.name,
        ...column(unit.overall),
        ...column(unit.due),
        sayLine(VERDICTS[unit.floor]),
      ]),
    ]),
    '',
    ...units.flatMap(missedLine),
    ...unsure.map(({ name, unconfirmed: { groups, tasks } }) =>
      sayLine('rate-unconfirmed', { unit: name, groups: groups.join('; '), tasks: tasks.join(', ') }),
    ),
    parIndex === null
      ? sayLine('rate-no-index')
      : sayLine('rate-index', {
          fraction: fractionText(parIndex.fraction),
          points: parIndex.points === null ? sayLine('rate-no-grounds') : pointText(parIndex.points),
          most: pointText(parIndex.most),
        }),
  ].join('\n');
}

function rateCell({ fraction }: RateRating, thresholds: readonly number[]): string {
  if (fraction.den === 0) return sayLine('rate-no-grounds');
  const [exact, percent] = [fractionText(fraction), percentText(fraction, thresholds)];
  return exact === percent ? exact : `${exact} (${percent})`;
}

function scoreText({ score }: RateRating): string {
  return score === null ? '-' : `${pointText(score.points)}/${pointText(score.most)}`;
}

/** The tasks that keep a unit below the least rate. */
function missedLine({ name, floor, overall }: UnitRating): readonly string[] {
  if (floor !== 'below') return [];
  return [sayLine('rate-missed', { unit: name, tasks: overall.tasks.notDone.join(', ') })];
}

function pointText(points: number): string {
  return String(points).replace('.', ',');
}
