import { DONE_PARTS, OPEN_PARTS } from '../completion/countParts';
import { type Counts, fractionsOf, type RateRule } from '../completion/counts';
import { rateWithFraction } from './countFields';
import { put, type ReportWords } from './reportWords';

type Words = ReportWords['figures'];
type Part = (typeof DONE_PARTS)[number] | (typeof OPEN_PARTS)[number];
/** Below this denominator a rate is but its fraction (SPEC §6), which the counts beside it have said already. */
const SMALLEST = 5;

/**
 * The figures of a holder as one paragraph that reads well with none, one or many: what was assigned, what is done and
 * how, what is not and why, and the rates with their fractions where they say more than the counts.
 */
export function figureParagraph(
  counts: Counts,
  rule: RateRule & { readonly year: number },
  words: Words,
): string {
  const applicable = counts.assigned - counts.notApplicable;
  const sentences = [
    assignedSentence(counts, rule.year, words),
    ...(applicable > 0 ? standingSentences(counts, applicable, words) : []),
    ...(applicable > 0 ? rateSentences(counts, applicable, rule, words) : []),
  ];
  return sentences.map((sentence) => `${sentence}.`).join(' ');
}

function assignedSentence({ assigned, notApplicable, longTerm }: Counts, year: number, words: Words): string {
  const first =
    assigned === 0
      ? put(words.assignedNone, { year })
      : put(words.assigned, { count: assigned }) +
        (notApplicable > 0 ? put(words.assignedApplicable, { count: notApplicable }) : '');
  return first + (longTerm > 0 ? put(words.longTerm, { count: longTerm }) : '');
}

function standingSentences(counts: Counts, applicable: number, words: Words): readonly string[] {
  const { done } = counts;
  const open = applicable - done;
  if (done === 0 && applicable > 1) return [words.noneDone + parts(counts, OPEN_PARTS, open, words)];
  const isAll = open === 0 && applicable > 1;
  return [
    ...(done > 0
      ? [
          put(isAll ? words.allDone : words.someDone, { count: done }) +
            parts(counts, DONE_PARTS, done, words),
        ]
      : []),
    ...(open > 0 ? [put(words.notDone, { count: open }) + parts(counts, OPEN_PARTS, open, words)] : []),
  ];
}

function rateSentences(counts: Counts, applicable: number, rule: RateRule, words: Words): readonly string[] {
  const { rate, dueRate, onTimeRate } = fractionsOf(counts, rule);
  const isSaid = rate.den === 0 || (rate.den < SMALLEST && rate.den === applicable);
  const overall = isSaid ? [] : [put(words.rate, { rate: rateWithFraction(rate, rule) })];
  if (applicable === 1) return overall;
  const open = applicable - counts.done;
  const notYetDue = counts.notYetDue > 0 ? put(words.notYetDue, { count: counts.notYetDue }) : '';
  if (dueRate.den > 0) {
    const due = rateWithFraction(dueRate, rule);
    const onTime = rateWithFraction(onTimeRate, rule);
    return [...overall, put(words.dueRates, { due, onTime }) + notYetDue];
  }
  if (notYetDue === '') return overall;
  return [...overall, words.dueNothing + (counts.notYetDue === open ? '' : notYetDue)];
}

/** `: đúng hạn 30, quá hạn 3`, only what there is; ` (đúng hạn)` where one part is all of them. */
function parts(counts: Counts, fields: readonly Part[], total: number, words: Words): string {
  const whole = fields.find((field) => counts[field] === total);
  if (whole !== undefined) return put(words.wholePart, { name: words[whole] });
  const said = fields
    .filter((field) => counts[field] > 0)
    .map((field) => put(words.part, { name: words[field], count: counts[field] }));
  return said.length === 0 ? '' : `: ${said.join(', ')}`;
}
