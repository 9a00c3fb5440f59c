import { finding } from '../finding';
import { tasksOf } from '../plan/plan';
import { foldSame } from '../vietnamese/fold';
import { mentionsOf } from './mentionsOf';
import type { PlanCheck } from './planCheck';
import { taskList } from './taskList';

/** Longer than the name of any unit: a sentence. */
const LONGEST_NAME = 200;

interface Spelled {
  readonly name: string;
  readonly appendix: string;
  readonly column: string;
  /** The first way it was written, by its folded form. */
  readonly forms: Map<string, string>;
  readonly tasks: Set<string>;
}

/** One unit that a plan writes in several ways, which a register accepts as the same (SPEC §3). */
export const unitSpellings: PlanCheck = ({ plan }) => {
  const units = new Map<string, Spelled>();
  const met = new Map<string, Set<string>>();
  for (const appendix of plan.appendices) {
    for (const task of tasksOf(appendix)) {
      for (const { column, mention } of mentionsOf(task)) {
        const { unit, written } = mention;
        if (unit === null || written.length > LONGEST_NAME || isMet(met, unit.id, written)) continue;
        const known = units.get(unit.id) ?? {
          name: unit.name,
          appendix: appendix.code,
          column,
          forms: new Map<string, string>(),
          tasks: new Set<string>(),
        };
        units.set(unit.id, known);
        const form = formOf(written);
        if (known.forms.has(form)) continue;
        known.forms.set(form, written);
        known.tasks.add(task.id);
      }
    }
  }
  return [...units.values()]
    .filter(({ forms }) => forms.size > 1)
    .map(({ name, appendix, column, forms, tasks }) => {
      const [task = null] = tasks;
      return finding('unit-spellings', 'note', {
        place: { appendix, task, column },
        found: [...forms.values()].join('; '),
        expected: name,
        data: { unit: name, ...taskList(tasks) },
      });
    });
};

/** Whether these very letters were met for the unit before; matrices say the same thing over and over. */
function isMet(met: Map<string, Set<string>>, unit: string, written: string): boolean {
  const known = met.get(unit);
  if (known === undefined) met.set(unit, new Set([written]));
  else if (known.has(written)) return true;
  else known.add(written);
  return false;
}

function formOf(written: string): string {
  return foldSame(written.replace(/\s*\([^()]*\)\s*$/, '').replace(/[.,;:\s]+$/, ''));
}
