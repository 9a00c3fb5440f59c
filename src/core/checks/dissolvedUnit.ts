import { dayFromIso, lastDayOfMonth, vietnameseDate, type Day } from '../calendar/day';
import { finding, type Finding } from '../finding';
import type { PlanHead } from '../plan/plan';
import { unitOn, type UnitValidity } from '../unit/validity';
import type { Unit } from '../unit/register';
import { eachUnitCell, type UnitPlace } from './eachUnit';
import { overPlan, type PlanCheckContext } from './planCheck';
import { taskList } from './taskList';

/** A unit with a beginning or an end, and every task that names it. */
interface Named {
  readonly unit: Unit;
  readonly written: string;
  readonly place: UnitPlace;
  readonly tasks: Set<string>;
}

/**
 * Units that no longer exist, one finding a name (SPEC §3, 5): an error where the unit was gone on the
 * plan's date, else a warning for today with its successors and a note that it still stood on that date.
 */
export const dissolvedUnit = overPlan('units', (context) => {
  const date = dateOf(context.plan.head);
  const found: Finding[] = [];
  const unsure = new Set<string>();
  for (const named of namedUnits(context).values()) {
    const own = findingsOf(named, date, context);
    const isUnsure = context.changeOf(named.unit.name)?.confirmed === false;
    if (isUnsure && own.some(({ code }) => code !== 'unit-not-yet')) unsure.add(named.unit.name);
    found.push(...own);
  }
  return unsure.size === 0 ? found : [...found, toLookUp(unsure)];
});

/** One note for all units whose end or successors nobody has confirmed for the province of the plan. */
function toLookUp(units: ReadonlySet<string>): Finding {
  const found = [...units].join('; ');
  return finding('unit-ends-unconfirmed', 'note', { found, data: { count: units.size } });
}

/** The plan's date: the last day of its month where only that is known, null where neither is. */
export function dateOf({ date, month }: PlanHead): Day | null {
  if (date !== null) return date;
  const found = /^(\d{4})-(\d{2})$/.exec(month ?? '');
  return found === null ? null : lastDayOfMonth(Number(found[1]), Number(found[2]));
}

function findingsOf(named: Named, date: Day | null, context: PlanCheckContext): readonly Finding[] {
  const { unit, written, place, tasks } = named;
  const { register } = context.units;
  const base = { unit: unit.name, ...taskList(tasks) };
  const then = date === null ? null : unitOn(register, unit, date);
  if (then?.kind === 'not-yet') {
    const data = { ...base, from: vietnameseDate(then.from) };
    return [finding('unit-not-yet', 'warning', { place, found: written, data })];
  }
  if (then?.kind === 'dissolved') return [gone('unit-dissolved', then)];
  const now = unitOn(register, unit, context.today);
  if (now.kind !== 'dissolved') return [];
  const warning = gone('unit-dissolved-since', now);
  if (date === null) return [warning];
  const data = { ...base, date: vietnameseDate(date) };
  return [warning, finding('unit-stood-then', 'note', { place, found: written, data })];

  function gone(
    code: 'unit-dissolved' | 'unit-dissolved-since',
    validity: Extract<UnitValidity, { kind: 'dissolved' }>,
  ): Finding {
    return finding(code, code === 'unit-dissolved' ? 'error' : 'warning', {
      place,
      found: written,
      expected: validity.successors.join('; '),
      data: { ...base, to: vietnameseDate(validity.to), successors: validity.successors.join('; ') },
    });
  }
}

function namedUnits(context: PlanCheckContext): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>();
  const answers = new Map<string, Unit | null>();
  const endOf = (unit: Unit | null, written: string): Unit | null => {
    const key = unit === null ? `? ${written}` : unit.id;
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = withEnd(unit, written, context);
    answers.set(key, answer);
    return answer;
  };
  eachUnitCell(
    context.plan,
    (units) =>
      units.flatMap(({ unit: known, written }) => {
        const unit = endOf(known, written);
        return unit === null ? [] : [{ unit, written }];
      }),
    ({ unit, written }, place) => {
      const known = named.get(unit.id);
      if (known !== undefined) known.tasks.add(place.task);
      else named.set(unit.id, { unit, written, place, tasks: new Set([place.task]) });
    },
  );
  return named;
}

/** The unit where the register says when it began or ended, else what the changes of law say of its name. */
function withEnd(unit: Unit | null, written: string, { changeOf }: PlanCheckContext): Unit | null {
  if (unit === null) return changeOf(written);
  if (dayFromIso(unit.validFrom ?? '') !== null || dayFromIso(unit.validTo ?? '') !== null) return unit;
  const change = changeOf(unit.name);
  return change === null ? null : { ...unit, validTo: change.validTo, succeededBy: change.succeededBy };
}
