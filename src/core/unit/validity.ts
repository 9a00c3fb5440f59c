import { dayFromIso, type Day } from '../calendar/day';
import type { Register, Unit } from './register';

/** Whether a unit exists on a day, and who took over where it no longer does. */
export type UnitValidity =
  | { readonly kind: 'valid' }
  | { readonly kind: 'not-yet'; readonly from: Day }
  | { readonly kind: 'dissolved'; readonly to: Day; readonly successors: readonly string[] };

/** What a unit is on a day. Successors are names as the register spells them; several: the user chooses. */
export function unitOn(register: Register, unit: Unit, day: Day): UnitValidity {
  const from = unit.validFrom === null ? null : dayFromIso(unit.validFrom);
  if (from !== null && day < from) return { kind: 'not-yet', from };
  const to = unit.validTo === null ? null : dayFromIso(unit.validTo);
  if (to === null || day <= to) return { kind: 'valid' };
  const nameOf = (key: string): string => register.units.find((other) => other.id === key)?.name ?? key;
  return { kind: 'dissolved', to, successors: unit.succeededBy.map(nameOf) };
}
