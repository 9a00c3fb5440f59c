import { finding } from '../finding';
import { isOpenWording } from '../unit/group';
import { overPlan } from './planCheck';
import { taskList } from './taskList';
import { eachUnitCell, type UnitPlace } from './eachUnit';

interface Open {
  readonly written: string;
  readonly place: UnitPlace;
  readonly tasks: Set<string>;
}

/** Groups that leave open which bodies they mean ("các sở ngành liên quan"), one finding a group (SPEC §3). */
export const openGroup = overPlan('units', ({ plan }) => {
  const groups = new Map<string, Open>();
  const answers = new Map<string, boolean>();
  const isOpen = (written: string): boolean => {
    const known = answers.get(written) ?? isOpenWording(written);
    answers.set(written, known);
    return known;
  };
  eachUnitCell(
    plan,
    (units) =>
      units.flatMap(({ unit, written }) =>
        unit?.kind === 'group' && (unit.open || isOpen(written)) ? [{ id: unit.id, written }] : [],
      ),
    ({ id, written }, place) => {
      const known = groups.get(id);
      if (known !== undefined) known.tasks.add(place.task);
      else groups.set(id, { written, place, tasks: new Set([place.task]) });
    },
  );
  return [...groups.values()].map(({ written, place, tasks }) =>
    finding('group-open', 'note', { place, found: written, data: taskList(tasks) }),
  );
});
