import { tasksOf } from '../../core/plan/plan';
import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import type { ShippedPlan } from '../shipped/plans';
import type { StepLog } from '../steps/stepLog';
import type { ReadPlan } from './readPlan';

/** How far the reading of a plan has come. */
export type PlanReading =
  | { readonly kind: 'reading'; readonly plan: ShippedPlan }
  | { readonly kind: 'read'; readonly plan: ShippedPlan; readonly read: ReadPlan }
  | { readonly kind: 'failed'; readonly plan: ShippedPlan; readonly failure: Failure };

const NOT_LOADED: Failure = {
  code: 'part-not-loaded',
  data: {},
  place: NOWHERE,
  retryHelps: true,
  state: 'unchanged',
};

/** Loads the readers and reads a plan, telling how far it is; the readers come on the first call. */
export function startReading(plan: ShippedPlan, steps: StepLog, tell: (reading: PlanReading) => void): void {
  tell({ kind: 'reading', plan });
  readWith(plan).then(
    (read) => {
      const tasks = read.value.appendices.reduce((sum, appendix) => sum + tasksOf(appendix).length, 0);
      steps.did('plan-read', { tasks, findings: read.findings.length });
      tell({ kind: 'read', plan, read });
    },
    () => tell({ kind: 'failed', plan, failure: NOT_LOADED }),
  );
}

async function readWith(plan: ShippedPlan): Promise<ReadPlan> {
  const { readPlan } = await import(/* webpackChunkName: "readers" */ './readPlan');
  return readPlan([await plan.file()]);
}
