import type { RefusedEdit } from '../../core/edit';
import { isSamePlan } from '../../core/plan/samePlan';
import { accepting, withTracking } from '../../core/tracker/withTracking';
import { isAsked, type PairAnswer } from '../../core/update/answeredPairs';
import { type HeadPart, headChanges } from '../../core/update/headChanges';
import type { NewTask } from '../../core/update/newTasks';
import type { TaskPair } from '../../core/update/pairTasks';
import type { UpdateCounts } from '../../core/update/planUpdate';
import { matrixCode, type StandingTask } from '../../core/update/standingTasks';
import { ownHead } from '../../documents/ownWorkbook/ownHead';
import { workbook as words } from '../../messages/vi/workbook';
import type { Failure, Outcome } from '../../workbook/failure';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { done } from '../../workbook/outcome';
import { blockFinder } from '../../workbook/tracking/block';
import { draftUpdate, type UpdateDraft, type UpdateHindrance } from '../../workbook/update/draftUpdate';
import { sourceOf } from '../session/sessionSource';
import { shippedAbbreviations } from '../shipped/registers';
import { today } from '../start/clock';
import type { PaneHost } from '../start/paneHost';
import type { ReadPlan } from './readPlan';

/** A task whose text, number or appendix the new version changes. */
export type AskedPair = TaskPair<StandingTask, NewTask>;

/** The workbook under the pane beside a new version of its plan. */
export type ComparedPlan =
  | { readonly kind: 'other-plan' }
  | { readonly kind: 'hindered'; readonly hindrance: UpdateHindrance }
  | {
      readonly kind: 'possible';
      readonly draft: UpdateDraft;
      readonly asked: readonly AskedPair[];
      /** What the new version says otherwise of the head, which an update leaves alone. */
      readonly head: readonly HeadPart[];
      /** The same where the same would be asked. */
      readonly key: string;
    };

/** What came of an update. */
export type UpdatedPlan =
  | { readonly kind: 'updated'; readonly counts: UpdateCounts }
  /** Nothing was written: other tasks stand in the workbook than those that the user was asked about. */
  | { readonly kind: 'moved'; readonly compared: ComparedPlan }
  /** Nothing was written: these places cannot be. */
  | { readonly kind: 'refused'; readonly refused: readonly RefusedEdit[] }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Compares the workbook under the pane with a plan that was read; `accepted` are statuses of its own tracker. */
export async function comparedPlan(
  host: PaneHost,
  read: ReadPlan,
  accepted: readonly string[],
): Promise<Outcome<ComparedPlan>> {
  const content = await sourceOf(host)?.content();
  if (content === undefined) return done({ kind: 'other-plan' });
  if (!content.ok) return content;
  const abbreviations = await shippedAbbreviations();
  const plan = withTracking(read.value, read.tracker, accepting(accepted));
  return done(comparedContent(content.value, { plan, abbreviations, today: today(), words: words.dropped }));
}

function comparedContent(content: WorkbookContent, asked: Parameters<typeof draftUpdate>[1]): ComparedPlan {
  if (!content.tables.some(({ name }) => matrixCode(name) !== null)) return { kind: 'other-plan' };
  const head = ownHead(blockFinder(content), content.date1904).value;
  if (!isSamePlan(head, asked.plan.head)) return { kind: 'other-plan' };
  const draft = draftUpdate(content, asked);
  if ('kind' in draft) return { kind: 'hindered', hindrance: draft };
  const pairs = draft.pairing.pairs.filter(isAsked);
  const key = JSON.stringify(
    pairs.map(({ old, new: fresh }) => [
      old.id,
      old.number,
      old.text,
      fresh.appendix,
      fresh.number,
      fresh.text,
    ]),
  );
  return { kind: 'possible', draft, asked: pairs, head: headChanges(head, asked.plan.head), key };
}

/** What is to be updated, and what the user was asked and said. */
export interface UpdateAnswers {
  readonly host: PaneHost;
  readonly read: ReadPlan;
  readonly accepted: readonly string[];
  /** Key of what was asked. */
  readonly key: string;
  /** By the id of the old task; a pair that nothing is said of goes as proposed. */
  readonly answers: ReadonlyMap<string, PairAnswer>;
}

/** Looks at the workbook once more and brings it up to the plan, whole or not at all. */
export async function updatePlan({
  host,
  read,
  accepted,
  key,
  answers,
}: UpdateAnswers): Promise<UpdatedPlan> {
  const compared = await comparedPlan(host, read, accepted);
  if (!compared.ok) return { kind: 'failed', failure: compared.failure };
  if (host.workbook === null || compared.value.kind !== 'possible' || compared.value.key !== key)
    return { kind: 'moved', compared: compared.value };
  const { edits, counts } = compared.value.draft.update(({ id }) => answers.get(id) ?? null);
  const applied = await host.workbook.apply(edits, 'whole');
  if (!applied.ok) return { kind: 'failed', failure: applied.failure };
  const { refused } = applied.value;
  return refused.length > 0 ? { kind: 'refused', refused } : { kind: 'updated', counts };
}
