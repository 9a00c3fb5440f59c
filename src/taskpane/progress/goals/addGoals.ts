import type { AppliedEdits } from '../../../core/edit';
import { targetSheet } from '../../../core/layout/targets/targetSheet';
import { goalsOf } from '../../../core/targets/goalsOf';
import { workbook as words } from '../../../messages/vi/workbook';
import type { Outcome } from '../../../workbook/failure';
import { done } from '../../../workbook/outcome';
import { planHead } from '../../../workbook/tracking/planOfTracking';
import type { TrackedTargets } from '../../../workbook/tracking/readTargets';
import type { ReadWorkbook } from '../../session/readWorkbook';
import { shippedTargets } from '../../shipped/targets';
import type { PaneHost } from '../../start/paneHost';

/** Adds the sheet `Chỉ tiêu` as `targets --write` does: filled where the plan's goals are known, else with blank lines. */
export async function addGoals(
  host: PaneHost,
  { content }: ReadWorkbook,
  { year, asOf }: TrackedTargets,
): Promise<Outcome<AppliedEdits>> {
  if (host.workbook === null) return done({ applied: [], refused: [] });
  const goals = goalsOf(planHead(content), await shippedTargets())?.targets ?? [];
  const sheet = targetSheet(goals, { year, asOf }, words.targetSheet);
  return host.workbook.apply([{ kind: 'add-sheet', sheet }]);
}
