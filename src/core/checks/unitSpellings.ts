import { finding } from '../finding';
import { tasksOf } from '../plan/plan';
import { foldSame } from '../vietnamese/fold';
import { mentionsOf } from './mentionsOf';
import type { PlanCheck } from './planCheck';
import { taskList } from './taskList';

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
  for (const appendix of plan.appendices) {
    for (const task of tasksOf(appendix)) {
      for (const { column, mention } of mentionsOf(task)) {
        const { unit, written } = mention;
        if (unit === null || written.length > 200) continue;
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

function formOf(written: string): string {
  return foldSame(written.replace(/\s*\([^()]*\)\s*$/, '').replace(/[.,;:\s]+$/, ''));
}
