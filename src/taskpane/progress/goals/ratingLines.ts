import { fractionText, rateText } from '../../../core/completion/rate';
import type { FloorVerdict, MadeRate, RateRating, Ratings, UnitRating } from '../../../core/rating/rating';
import type { GoalWord } from '../../../messages/sayGoals';
import type { SayGoals } from './useGoalWords';

const VERDICTS: Readonly<Record<FloorVerdict, GoalWord>> = {
  below: 'rating-below',
  reached: 'rating-reached',
  'no-grounds': 'rating-floor-no-grounds',
  'no-rule': 'rating-no-rule',
};

/** What is told of a unit: what the least rate says, both rates with their points, and the tasks that made it so. */
export function ratingTexts(
  { floor, overall, due, unconfirmed }: UnitRating,
  thresholds: readonly number[],
  say: SayGoals,
): readonly string[] {
  const { done, notDone } = overall.tasks;
  const { groups, tasks } = unconfirmed;
  return [
    say(VERDICTS[floor]),
    say('rating-overall', { rate: scored(overall, thresholds, say) }),
    say('rating-due', { rate: scored(due, thresholds, say) }),
    ...(notDone.length === 0 ? [] : [say('rating-not-done', { tasks: notDone.join(', ') })]),
    ...(done.length === 0 ? [] : [say('rating-done', { tasks: done.join(', ') })]),
    ...(tasks.length === 0
      ? []
      : [say('rating-unconfirmed', { tasks: tasks.join(', '), groups: groups.join('; ') })]),
  ];
}

/** What PAR INDEX gives the plan; null where `Tham số` has no bands of it. */
export function indexText(
  { parIndex }: Ratings,
  thresholds: readonly number[],
  say: SayGoals,
): string | null {
  if (parIndex === null) return null;
  const { points, most } = parIndex;
  const score = points === null ? null : { points, most };
  return say('rating-index', { rate: withPoints(parIndex, score, thresholds, say) });
}

function scored(rate: RateRating, thresholds: readonly number[], say: SayGoals): string {
  return withPoints(rate, rate.score, thresholds, say);
}

/** `9/10 (90,00 %), 8/10 điểm`; nothing to go by is said in words, and is no 0. */
function withPoints(
  { fraction }: MadeRate,
  score: RateRating['score'],
  thresholds: readonly number[],
  say: SayGoals,
): string {
  if (fraction.den === 0) return say('rating-no-grounds');
  const [exact, percent] = [fractionText(fraction), rateText(fraction, thresholds)];
  const rate = exact === percent ? exact : say('rating-share', { fraction: exact, percent });
  if (score === null) return rate;
  return say('rating-points', { rate, points: pointText(score.points), most: pointText(score.most) });
}

function pointText(points: number): string {
  return String(points).replace('.', ',');
}
