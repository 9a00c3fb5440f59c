import type { Day } from '../core/calendar/day';
import type { Choice } from '../core/checks/choices';
import { type Answer, plannedEdits } from '../core/checks/plannedEdits';
import type { Edit } from '../core/edit';
import type { Finding } from '../core/finding';
import { sayFinding, sayLine } from '../messages/say';
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

/** The findings and choices that are left, and lines that tell what was written. */
export interface EditedCheck {
  readonly findings: readonly Finding[];
  readonly choices: readonly Choice[];
  readonly lines: readonly string[];
}

/**
 * Mends what was chosen and what is safe to mend and writes `Kiểm tra`, as asked: one run of `Nhật ký`. The
 * file is written once, at the end.
 */
export async function editChecked(
  file: string,
  { workbook: checked, findings, choices }: CheckedFile,
  { fix, answers, write, output, asOf }: CheckEdits,
): Promise<EditedCheck> {
  const mends = fix !== undefined || answers.length > 0;
  if (!mends && write !== true) return { findings, choices, lines: [] };
  if (fix !== undefined && fix !== 'safe') {
    const expected = sayLine('check-fix-expected');
    throw new CommandFailure('argument-wrong', { argument: '--fix', found: fix, expected });
  }
  if (mends && output === undefined) throw new CommandFailure('option-missing', { found: '-o' });
  if (!checked) throw new CommandFailure('not-our-workbook', { file });
  const target = output ?? file;
  const by = sayLine(answers.length > 0 ? 'by-choose' : 'by-fix');
  const { workbook, save } = await openFile(file, by);
  const lines: string[] = [];
  if (mends) {
    const edits = editsOf(checked, workbook.content(), answers, fix !== undefined);
    const { applied, refused } = valueOf(await workbook.apply(edits), file);
    lines.push(sayLine('fix-done', { count: applied.length, file: target }), ...refused.map(refusalLine));
  }
  const left = mends
    ? checkedContent(workbook.content(), await workbookKnowledge(asOf))
    : { findings, choices };
  if (write === true) {
    valueOf(writeFindings(workbook, left.findings, { words, say: (finding) => sayFinding(finding) }), file);
    lines.push(sayLine('write-done', { count: left.findings.length, file: target }));
  }
  await save(target);
  return { findings: left.findings, choices: left.choices, lines };
}

function editsOf(
  checked: CheckedWorkbook,
  content: WorkbookContent,
  answers: readonly Answer[],
  safe: boolean,
): readonly Edit[] {
  const planned = plannedEdits(checked.findings, answers, safe, fixContext(checked, content));
  if (!planned.ok) throw wrongAnswer(planned.wrong, planned.choice);
  return planned.edits;
}
