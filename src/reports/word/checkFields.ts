import { fieldProblem, type FieldUse } from '../../core/report/fieldUse';
import { UnusableTemplate } from './unusableTemplate';

/**
 * Answers the names that a template uses; throws `UnusableTemplate` on the first field that is unknown, or that is used as
 * what it is not.
 */
export function checkFields(uses: Iterable<FieldUse>): readonly string[] {
  const used = new Set<string>();
  for (const use of uses) {
    const problem = fieldProblem(use);
    if (problem !== null) throw new UnusableTemplate(problem, { field: use.name, ...use.place() });
    used.add(use.name);
  }
  return [...used].sort((one, other) => one.localeCompare(other, 'vi'));
}
