import { fractionsOf, type Counts, type RateRule } from '../../completion/counts';
import type { UnitProgress } from '../../completion/units';
import type { LayoutValue } from '../sheet';
import { UNIT_ROLES } from './unitFrame';

/** The figures of one line by role. */
export type RoleFigures = Pick<UnitProgress, (typeof UNIT_ROLES)[number] | 'all'>;

/** Figures of a role that a line does not have. */
export function emptyLike(counts: Counts): Counts {
  const nothing = { assigned: 0, notApplicable: 0, done: 0 };
  return {
    ...counts,
    assigned: 0,
    notApplicable: 0,
    done: 0,
    overdue: 0,
    doneOnTime: 0,
    doneLate: 0,
    doneUndated: 0,
    split: { dated: nothing, continuous: nothing, event: nothing },
    rate: null,
    dueRate: null,
    onTimeRate: null,
  };
}

/** Values of a line's hidden cells by key, from the core. */
export function fieldValues(figures: RoleFigures, rule: RateRule): ReadonlyMap<string, LayoutValue> {
  const values = new Map<string, LayoutValue>();
  for (const role of [...UNIT_ROLES, 'all'] as const) {
    const counts = figures[role];
    const { continuous } = counts.split;
    values.set(`${role}.assigned`, counts.assigned);
    values.set(`${role}.notApplicable`, counts.notApplicable);
    values.set(`${role}.done`, counts.done);
    values.set(`${role}.overdue`, counts.overdue);
    values.set(`${role}.doneOnTime`, counts.doneOnTime);
    values.set(`${role}.doneWithDue`, counts.doneOnTime + counts.doneLate + counts.doneUndated);
    values.set(`${role}.cont.due`, continuous.assigned - continuous.notApplicable);
    values.set(`${role}.cont.done`, continuous.done);
    values.set(`${role}.rate`, counts.rate ?? '');
  }
  const { all } = figures;
  const { rate, dueRate } = fractionsOf(all, rule);
  values.set('all.rate.num', rate.num);
  values.set('all.rate.den', rate.den);
  values.set('all.dueRate.den', dueRate.den);
  values.set('all.dueRate', all.dueRate ?? '');
  values.set('all.onTimeRate', all.onTimeRate ?? '');
  return values;
}
