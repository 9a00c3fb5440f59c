import { isSamePlan } from '../core/plan/samePlan';
import { ACCEPT_ALL, ACCEPT_NONE, withTracking } from '../core/tracker/withTracking';
import { isAsked, type PairAnswer, proposedAnswer } from '../core/update/answeredPairs';
import { headChanges } from '../core/update/headChanges';
import type { NewTask } from '../core/update/newTasks';
import type { TaskPair } from '../core/update/pairTasks';
import { matrixCode, type StandingTask } from '../core/update/standingTasks';
import { WITHOUT_MATRIX } from '../documents/noMatrix';
import { ownHead } from '../documents/ownWorkbook/ownHead';
import { sayLine } from '../messages/sayLine';
import { workbook as words } from '../messages/vi/workbook';
import { UnusableFile } from '../workbook/file/unusableFile';
import { blockFinder } from '../workbook/tracking/block';
import { draftUpdate, type UpdateDraft, type UpdateHindrance } from '../workbook/update/draftUpdate';
import { CommandFailure } from './failure';
import { readPlanFiles } from './readPlanFiles';
import { shippedAbbreviations } from './registers';
import { shippedTracker } from './templates';
import { today } from './today';
import { openFile, refusalLine, valueOf } from './workbookFile';

/** A new version of a plan, and the workbook that is to be brought up to it. */
export interface UpdateFilesRequest {
  readonly files: readonly string[];
  readonly register: string | undefined;
  readonly index?: string | undefined;
  readonly acceptStatuses?: boolean | undefined;
  /** The workbook; it is only read. */
  readonly workbook: string;
  readonly output: string;
  /** Whether pairs that nothing is said of go as proposed. */
  readonly acceptPairs: boolean;
  /** By the id of the old task. */
  readonly answers: ReadonlyMap<string, PairAnswer>;
}

type Asked = TaskPair<StandingTask, NewTask>;

/** An answer as it is typed: `I.12=same`, `I.12=other`. */
export function pairAnswer(typed: string): readonly [string, PairAnswer] {
  const [, task = '', answer = ''] = /^\s*(.+?)\s*=\s*(same|other)\s*$/i.exec(typed) ?? [];
  const said = answer.toLowerCase();
  if (task !== '' && (said === 'same' || said === 'other')) return [task, said];
  const expected = sayLine('build-choose-expected');
  throw new CommandFailure('argument-wrong', { argument: '--choose', found: typed, expected });
}

/**
 * Brings the workbook of a plan up to a new version and writes it to another file, whole or not at all; answers
 * lines that tell what was written. `tell` is given the pairs that still need an answer before the command fails.
 */
export async function updateWorkbook(
  request: UpdateFilesRequest,
  tell: (lines: readonly string[]) => void,
): Promise<readonly string[]> {
  const { files, workbook: file, output } = request;
  const read = await readPlanFiles(files, request.register, request.index);
  if (read.findings.some(({ code }) => WITHOUT_MATRIX.has(code)))
    throw new CommandFailure('no-matrix', { file: files.join(', ') }, 1);
  const accepts = request.acceptStatuses === true ? ACCEPT_ALL : ACCEPT_NONE;
  const plan = withTracking(read.value, await shippedTracker(), accepts);
  const { workbook, save } = await openFile(file, sayLine('by-update'));
  const content = workbook.content();
  const head = ownHead(blockFinder(content), content.date1904).value;
  const isOurs = content.tables.some(({ name }) => matrixCode(name) !== null);
  if (isOurs && !isSamePlan(head, plan.head)) throw new CommandFailure('update-another-plan', { file });
  const abbreviations = await shippedAbbreviations();
  const asked = { plan, abbreviations, today: today(), words: words.dropped };
  const draft = usable(() => draftUpdate(content, asked), file);
  const pairs = draft.pairing.pairs.filter(isAsked);
  refuseUnknown(pairs, request.answers);
  const open = request.acceptPairs ? [] : pairs.filter(({ old }) => !request.answers.has(old.id));
  if (open.length > 0) {
    tell([sayLine('build-pairs'), ...open.map(pairLine)]);
    throw new CommandFailure('update-asks', { count: open.length });
  }
  const { edits, counts } = draft.update(({ id }) => request.answers.get(id) ?? null);
  const { refused } = valueOf(await workbook.apply(edits, 'whole'), file);
  if (refused.length > 0) {
    tell(refused.map(refusalLine));
    throw new CommandFailure('update-refused', { count: refused.length });
  }
  await save(output);
  const parts = headChanges(head, plan.head).map((part) => sayLine(`head-${part}`));
  return [
    sayLine(edits.length === 0 ? 'build-update-same' : 'build-updated', { file: output, ...counts }),
    ...(draft.untouched.length > 0
      ? [sayLine('build-untouched', { appendices: draft.untouched.join(', ') })]
      : []),
    ...draft.unlisted.map((area) => sayLine('build-unlisted', { ...area })),
    ...(draft.unplaced.length > 0 ? [sayLine('build-unplaced', { columns: draft.unplaced.join(', ') })] : []),
    ...(parts.length > 0 ? [sayLine('build-head', { parts: parts.join(', ') })] : []),
  ];
}

function usable(make: () => UpdateDraft | UpdateHindrance, file: string): UpdateDraft {
  try {
    const draft = make();
    if (!('kind' in draft)) return draft;
    if (draft.kind === 'lacking') {
      throw new CommandFailure('update-lacking', { file, appendices: draft.appendices.join(', ') });
    }
    throw new CommandFailure(draft.kind === 'ids' ? 'update-ids' : 'update-newer', { file });
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { file, ...error.data });
    throw error;
  }
}

function refuseUnknown(pairs: readonly Asked[], answers: ReadonlyMap<string, PairAnswer>): void {
  const known = new Set(pairs.map(({ old }) => old.id));
  for (const found of answers.keys())
    if (!known.has(found)) throw new CommandFailure('pair-unknown', { found });
}

function pairLine(pair: Asked): string {
  const { old, new: fresh } = pair;
  const named = ({ appendix, number, text }: { appendix: string; number: string; text: string }): string =>
    `${[appendix, number].filter((part) => part !== '').join('.')} "${text.replace(/\s+/g, ' ')}"`;
  const proposed = sayLine(`pair-${proposedAnswer(pair)}`);
  return sayLine('build-pair', { id: old.id, old: named(old), new: named(fresh), proposed });
}
