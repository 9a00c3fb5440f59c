import type { Day } from '../../core/calendar/day';
import { planWorkbook, type PlanWorkbook } from '../../core/layout/planWorkbook';
import { goalsOf } from '../../core/targets/goalsOf';
import { accepting } from '../../core/tracker/withTracking';
import { workbook as words } from '../../messages/vi/workbook';
import { shippedCalendar } from '../shipped/calendar';
import { shippedTargets } from '../shipped/targets';
import { today } from '../start/clock';
import type { ReadPlan } from './readPlan';

/** What a person chose for the workbook of a plan. */
export interface WorkbookChoices {
  readonly year: number;
  /** Null leaves the cut-off blank: figures are then those of the day on which the workbook is opened. */
  readonly cutOff: Day | null;
  /** Statuses of the office's own tracker, as written, that are taken over. */
  readonly accepted: readonly string[];
}

/** The workbook of a plan as plain data, ready to be drawn. */
export async function draftWorkbook(
  read: ReadPlan,
  { year, cutOff, accepted }: WorkbookChoices,
): Promise<PlanWorkbook> {
  const { register, tracker } = read;
  const [calendar, shipped] = await Promise.all([shippedCalendar(), shippedTargets()]);
  const goals = goalsOf(read.value.head, shipped)?.targets ?? [];
  const accepts = accepting(accepted);
  const request = { read, register, tracker, accepts, goals, calendar, year, cutOff, today: today() };
  return planWorkbook(request, words);
}
