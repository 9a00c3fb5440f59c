import { firstYear } from '../../core/plan/planJson';
import type { Plan } from '../../core/plan/plan';

/** Years before and after the only one that is known. */
const AROUND = [-1, 0, 1, 2];

/** The years that a plan's workbook can open, and the one that is meant where nobody chooses. */
export interface YearChoices {
  readonly years: readonly number[];
  readonly usual: number;
}

/** The years that the plan covers; where it names none, those around its own or around `thisYear`. */
export function yearChoices(plan: Plan, thisYear: number): YearChoices {
  const usual = firstYear(plan) ?? thisYear;
  const span = plan.head.years;
  if (span === null) return { usual, years: AROUND.map((more) => usual + more) };
  const [first, last] = span;
  return { usual, years: Array.from({ length: Math.max(1, last - first + 1) }, (_, at) => first + at) };
}
