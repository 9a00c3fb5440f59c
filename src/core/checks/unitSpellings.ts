import { finding } from '../finding';
import type { UnitMention } from '../unit/mention';
import type { Unit } from '../unit/register';
import { foldSame } from '../vietnamese/fold';
import { eachUnitCell, type UnitPlace } from './eachUnit';
import { overPlan } from './planCheck';
import { taskList } from './taskList';

/** Longer than the name of any unit: a sentence. */
const LONGEST_NAME = 200;

interface Spelled {
  readonly name: string;
  readonly place: UnitPlace;
  /** The first way it was written, by its folded form. */
  readonly forms: Map<string, string>;
  /** Every way it was written, to the letter. */
  readonly met: Set<string>;
  readonly tasks: Set<string>;
}

/** One unit that a plan writes in several ways, which a register accepts as the same (SPEC §3). */
export const unitSpellings = overPlan('units', ({ plan }) => {
  const units = new Map<string, Spelled>();
  const met = new Set<readonly UnitMention[]>();
  eachUnitCell(
    plan,
    (cell) => [cell],
    (cell, place) => {
      if (met.has(cell)) return;
      met.add(cell);
      for (const { unit, written } of cell) if (unit !== null) take(unit, written, place);
    },
  );
  return [...units.values()]
    .filter(({ forms }) => forms.size > 1)
    .map(({ name, place, forms, tasks }) =>
      finding('unit-spellings', 'note', {
        place,
        found: [...forms.values()].join('; '),
        expected: name,
        data: { unit: name, ...taskList(tasks) },
      }),
    );

  function take({ id, name }: Unit, written: string, place: UnitPlace): void {
    if (written.length > LONGEST_NAME) return;
    const known = units.get(id) ?? {
      name,
      place,
      forms: new Map<string, string>(),
      met: new Set<string>(),
      tasks: new Set<string>(),
    };
    units.set(id, known);
    if (known.met.has(written)) return;
    known.met.add(written);
    const form = formOf(written);
    if (known.forms.has(form)) return;
    known.forms.set(form, written);
    known.tasks.add(place.task);
  }
});

function formOf(written: string): string {
  return foldSame(written.replace(/\s*\([^()]*\)\s*$/, '').replace(/[.,;:\s]+$/, ''));
}
