import { STANDING, type StandingCode } from '../completion/standing';
import type { ReportRow } from './reportInput';
import type { NamedPeriods } from './periodNames';
import { put, type ReportWords } from './reportWords';
import { type Scope, tasksOf } from './scope';
import { listed } from './shortcomings';
import { dueSentence } from './taskSentence';

/**
 * Nhiệm vụ trọng tâm kỳ tới: what is overdue, what falls due until the end of the next period, what goes on, and what
 * waits. `periodKind` of a year adds the yearly tasks of the year to come, while the plan still runs.
 */
export function nextTasks(
  scope: Scope,
  periods: NamedPeriods,
  plan: { readonly isYear: boolean; readonly goesOn: boolean },
  words: ReportWords,
): readonly string[] {
  const { sections } = words;
  const rows = tasksOf(scope).map(({ row }) => row);
  const inStanding = (...codes: readonly StandingCode[]): readonly ReportRow[] =>
    rows.filter(({ result }) => result.standing !== null && codes.includes(result.standing));
  const said = (wording: string, of: readonly ReportRow[]): readonly string[] =>
    of.length === 0 ? [] : [put(wording, { count: of.length, period: periods.next })];
  const due = inStanding(STANDING.dueSoon, STANDING.inTime, STANDING.longTerm)
    .filter(({ result }) => (result.dueUsed ?? Infinity) <= periods.nextEnd)
    .sort((one, other) => (one.result.dueUsed ?? 0) - (other.result.dueUsed ?? 0));
  const again = rows.filter(({ result }) => result.kind === 'recurring');
  const lines = [
    ...said(sections.nextOverdue, inStanding(STANDING.overdue)),
    ...listed(
      due.map((row) => dueSentence(row, words.task)),
      words,
      {
        none: null,
        one: (text) => put(sections.nextDueOne, { text, period: periods.next }),
        many: (count) => put(sections.nextDueMany, { count, period: periods.next }),
      },
    ),
    ...said(sections.nextContinuous, inStanding(STANDING.continuous)),
    ...(plan.isYear && plan.goesOn ? said(sections.nextRecurring, again) : []),
    ...said(sections.nextWaiting, inStanding(STANDING.waiting)),
    ...said(sections.nextUndetermined, inStanding(STANDING.undetermined)),
  ];
  return lines.length === 0 ? [sections.nextNone] : lines;
}
