import { type Counts, fractionsOf, type RateRule, type SplitCounts } from './counts';
import { rateValue } from './rate';

/** The figures of holders that share no task, together. */
export function addedCounts(all: readonly Counts[], rule: RateRule): Counts {
  const sum = (of: (counts: Counts) => number): number => all.reduce((total, each) => total + of(each), 0);
  const part = (of: (counts: Counts) => SplitCounts): SplitCounts => ({
    assigned: sum((counts) => of(counts).assigned),
    notApplicable: sum((counts) => of(counts).notApplicable),
    done: sum((counts) => of(counts).done),
  });
  const figures = {
    assigned: sum(({ assigned }) => assigned),
    notApplicable: sum(({ notApplicable }) => notApplicable),
    done: sum(({ done }) => done),
    doneOnTime: sum(({ doneOnTime }) => doneOnTime),
    doneLate: sum(({ doneLate }) => doneLate),
    doneUndated: sum(({ doneUndated }) => doneUndated),
    doneWithoutDue: sum(({ doneWithoutDue }) => doneWithoutDue),
    overdue: sum(({ overdue }) => overdue),
    dueSoon: sum(({ dueSoon }) => dueSoon),
    inTime: sum(({ inTime }) => inTime),
    continuous: sum(({ continuous }) => continuous),
    waiting: sum(({ waiting }) => waiting),
    undetermined: sum(({ undetermined }) => undetermined),
    longTerm: sum(({ longTerm }) => longTerm),
    notYetDue: sum(({ notYetDue }) => notYetDue),
    split: {
      dated: part(({ split }) => split.dated),
      continuous: part(({ split }) => split.continuous),
      event: part(({ split }) => split.event),
    },
  };
  const { rate, dueRate, onTimeRate } = fractionsOf(figures, rule);
  return {
    ...figures,
    rate: rateValue(rate, rule.thresholds),
    dueRate: rateValue(dueRate, rule.thresholds),
    onTimeRate: rateValue(onTimeRate, rule.thresholds),
  };
}
