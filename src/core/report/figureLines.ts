import { type Counts, fractionsOf, type RateRule } from '../completion/counts';
import { rateWithFraction } from './countFields';
import { type FigureWord, put, type ReportWords } from './reportWords';

type Words = ReportWords['figures'];
type Field = Exclude<keyof Counts, 'split' | 'rate' | 'dueRate' | 'onTimeRate'>;

const DONE: readonly (Field & FigureWord)[] = ['doneOnTime', 'doneLate', 'doneUndated', 'doneWithoutDue'];
const NOT_DONE: readonly (Field & FigureWord)[] = [
  'overdue',
  'dueSoon',
  'inTime',
  'continuous',
  'waiting',
  'undetermined',
];

/**
 * The figures of a holder as one paragraph that reads well with none, one or many: what was assigned, what is done and
 * how, what is not and why, and the rates with their fractions.
 */
export function figureParagraph(
  counts: Counts,
  rule: RateRule & { readonly year: number },
  words: Words,
): string {
  const { rate, dueRate, onTimeRate } = fractionsOf(counts, rule);
  const applicable = counts.assigned - counts.notApplicable;
  const sentences = [assignedSentence(counts, rule.year, words)];
  if (applicable > 0) {
    sentences.push(doneSentence(counts, applicable, words));
    const open = parts(counts, NOT_DONE, words);
    if (open !== '') sentences.push(`${put(words.notDone, { count: applicable - counts.done })}: ${open}`);
    if (rate.den > 0) sentences.push(put(words.rate, { rate: rateWithFraction(rate, rule) }));
    const notYetDue = counts.notYetDue > 0 ? put(words.notYetDue, { count: counts.notYetDue }) : '';
    if (dueRate.den > 0) {
      const due = rateWithFraction(dueRate, rule);
      const onTime = rateWithFraction(onTimeRate, rule);
      sentences.push(put(words.dueRates, { due, onTime }) + notYetDue);
    } else if (notYetDue !== '') sentences.push(words.dueNothing + notYetDue);
  }
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

function doneSentence(counts: Counts, applicable: number, words: Words): string {
  if (counts.done === 0) return words.noneDone;
  const said = put(counts.done === applicable ? words.allDone : words.someDone, { count: counts.done });
  return `${said}: ${parts(counts, DONE, words)}`;
}

/** `đúng hạn 30, quá hạn 3`: only what there is. */
function parts(counts: Counts, fields: readonly (Field & FigureWord)[], words: Words): string {
  return fields
    .filter((field) => counts[field] > 0)
    .map((field) => put(words[field], { count: counts[field] }))
    .join(', ');
}
