import type { PlanHead } from '../../core/plan/plan';
import { isSamePlan } from '../../core/plan/samePlan';
import type { PaneHost } from '../start/paneHost';

/** Where a plan's workbook will go. Nothing that stands is ever written over. */
export type Destination =
  /** New sheets behind those of the workbook that is open in Excel. */
  | 'open-workbook'
  /** A new workbook of Excel's: the one that is open holds another plan. */
  | 'beside-another-plan'
  /** A new workbook of Excel's: the one that is open holds this very plan. */
  | 'beside-same-plan'
  /** A workbook that the pane holds and that can be downloaded. */
  | 'new-file'
  /** The same, where the pane holds another workbook now. */
  | 'instead-of-file';

/** Where the workbook of a plan goes; `present` is the plan that the workbook under the pane holds, if any. */
export function destinationOf(kind: PaneHost['kind'], present: PlanHead | null, head: PlanHead): Destination {
  if (kind === 'browser') return present === null ? 'new-file' : 'instead-of-file';
  if (present === null) return 'open-workbook';
  return isSamePlan(present, head) ? 'beside-same-plan' : 'beside-another-plan';
}
