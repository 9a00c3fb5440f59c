import { type Plan, tasksOf } from './plan';
import type { Register } from '../unit/register';

/**
 * The part of a register that a plan names. Where no register belongs to the plan's issuer and all that ship
 * were used together, the workbook must not carry bodies of another place: groups keep only the members
 * that the plan itself names.
 */
export function namedUnits(register: Register, plan: Plan): Register {
  const named = new Set(
    plan.appendices
      .flatMap(tasksOf)
      .flatMap(({ lead, support }) => [...lead, ...support])
      .flatMap(({ unit }) => (unit === null ? [] : [unit.id])),
  );
  const units = register.units
    .filter(({ id }) => named.has(id))
    .map((unit) => ({ ...unit, members: unit.members.filter((id) => named.has(id)) }));
  return { ...register, units };
}
