import type { Day } from '../core/calendar/day';
import { type Answer, plannedEdits } from '../core/checks/plannedEdits';
import type { Edit } from '../core/edit';
import { sayFinding } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import { workbook as words } from '../messages/vi/workbook';
import type { WorkbookContent } from '../workbook/file/readWorkbookFile';
import { writeFindings } from '../workbook/fileHost/writeFindings';
import type { CheckedWorkbook } from '../workbook/tracking/checkWorkbook';
import { fixContext, wrongAnswer } from './checkChoices';
import { checkedContent, type CheckedFile, workbookKnowledge } from './checkFile';
import { CommandFailure } from './failure';
import { openFile, refusalLine, valueOf } from './workbookFile';

/** What is to be written after a check. */
export interface CheckEdits {
  readonly fix?: string;
  readonly answers: readonly Answer[];
  readonly write?: boolean;
  readonly output?: string;
  readonly asOf: Day | null;
}

/** What a check leaves after it mended, and lines that tell what was written. */
export interface EditedCheck {
  readonly left: CheckedFile;
  readonly lines: readonly string[];
}

/**
 * Mends what was chosen and what is safe to mend and writes `Kiểm tra`, as asked; rows without an id of their
 * own get one whatever is written. One run of `Nhật ký`. The file is written once, at the end.
 */
export async function editChecked(
  file: string,
  checked: CheckedFile,
  { fix, answers, write, output, asOf }: CheckEdits,
): Promise<EditedCheck> {
  const mends = fix !== undefined || answers.length > 0;
  if (!mends && write !== true) return { left: checked, lines: [] };
  if (fix !== undefined && fix !== 'safe') {
    const expected = sayLine('check-fix-expected');
    throw new CommandFailure('argument-wrong', { argument: '--fix', found: fix, expected });
  }
  if (mends && output === undefined) throw new CommandFailure('option-missing', { found: '-o' });
  if (!checked.workbook) throw new CommandFailure('not-our-workbook', { file });
  const target = output ?? file;
  const by = sayLine(answers.length > 0 ? 'by-choose' : mends ? 'by-fix' : 'by-write');
  const { workbook, save } = await openFile(file, by);
  const lines: string[] = [];
  let left = checked;
  const edits = editsOf(checked, checked.workbook, workbook.content(), answers, fix !== undefined);
  if (mends || (edits.length > 0 && !checked.workbook.tracking.readOnly)) {
    const { applied, refused } = valueOf(await workbook.apply(edits), file);
    const ids = applied.filter(({ kind }) => kind === 'row-id').length;
    if (mends || applied.length > 0) lines.push(sayLine('fix-done', { count: applied.length, file: target }));
    if (ids > 0) lines.push(sayLine('ids-given', { count: ids }));
    lines.push(...refused.map(refusalLine));
    left = checkedContent(workbook.content(), await workbookKnowledge(asOf));
  }
  if (write === true) {
    const all = left.workbook?.findings ?? [];
    valueOf(writeFindings(workbook, all, { words, say: (finding) => sayFinding(finding) }), file);
    lines.push(sayLine('write-done', { count: all.length, file: target }));
  }
  await save(target);
  return { left, lines };
}

function editsOf(
  { findings }: CheckedFile,
  checked: CheckedWorkbook,
  content: WorkbookContent,
  answers: readonly Answer[],
  safe: boolean,
): readonly Edit[] {
  const planned = plannedEdits(findings, answers, safe, fixContext(checked, content));
  if (!planned.ok) throw wrongAnswer(planned.wrong, planned.choice);
  return planned.edits;
}
