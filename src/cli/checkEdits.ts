import type { Day } from '../core/calendar/day';
import type { FixContext } from '../core/checks/fixes/fixContext';
import { fixesOf } from '../core/checks/fixesOf';
import type { Edit } from '../core/edit';
import type { Finding } from '../core/finding';
import { planSpan } from '../core/plan/planSpan';
import { sayFinding, sayLine } from '../messages/say';
import { workbook as words } from '../messages/vi/workbook';
import { writeFindings } from '../workbook/fileHost/writeFindings';
import { checkWorkbook, type CheckedWorkbook } from '../workbook/tracking/checkWorkbook';
import { type CheckedFile, workbookKnowledge } from './checkFile';
import { CommandFailure } from './failure';
import { openFile, refusalLine, valueOf } from './workbookFile';

/** What is to be written after a check. */
export interface CheckEdits {
  readonly fix?: string;
  readonly write?: boolean;
  readonly output?: string;
  readonly asOf: Day | null;
}

/** The findings that are left, and lines that tell what was written. */
export interface EditedCheck {
  readonly findings: readonly Finding[];
  readonly lines: readonly string[];
}

/** Mends what is safe to mend and writes `Kiểm tra`, as asked; the file is written once, at the end. */
export async function editChecked(
  file: string,
  { workbook: checked, findings }: CheckedFile,
  { fix, write, output, asOf }: CheckEdits,
): Promise<EditedCheck> {
  if (fix === undefined && write !== true) return { findings, lines: [] };
  if (fix !== undefined && fix !== 'safe') {
    const expected = sayLine('check-fix-expected');
    throw new CommandFailure('argument-wrong', { argument: '--fix', found: fix, expected });
  }
  if (fix !== undefined && output === undefined) throw new CommandFailure('option-missing', { found: '-o' });
  if (!checked) throw new CommandFailure('not-our-workbook', { file });
  const target = output ?? file;
  const { workbook, save } = await openFile(file, sayLine('by-fix'));
  const lines: string[] = [];
  if (fix !== undefined) {
    const { applied, refused } = valueOf(await workbook.apply(safeEdits(checked)), file);
    lines.push(sayLine('fix-done', { count: applied.length, file: target }), ...refused.map(refusalLine));
  }
  const left =
    fix === undefined ? findings : checkWorkbook(workbook.content(), await workbookKnowledge(asOf)).findings;
  if (write === true) {
    valueOf(writeFindings(workbook, left, { words, say: (finding) => sayFinding(finding) }), file);
    lines.push(sayLine('write-done', { count: left.length, file: target }));
  }
  await save(target);
  return { findings: left, lines };
}

/** The edits of all safe fixes, one a cell: where two would change the same cell the first does. */
function safeEdits({ findings, rows, units, plan, tracking }: CheckedWorkbook): readonly Edit[] {
  const { statuses, year } = tracking.parameters;
  const context: FixContext = { rows, units, statuses, year, span: planSpan(plan.head) };
  const taken = new Set<string>();
  return findings.flatMap((finding) => {
    const safe = fixesOf(finding, context).find(({ kind }) => kind === 'safe');
    return (safe?.edits ?? []).filter((edit) => {
      const cell = edit.kind === 'cell' ? `${edit.table}\n${edit.task}\n${edit.column}` : null;
      if (cell === null || taken.has(cell)) return cell === null;
      taken.add(cell);
      return true;
    });
  });
}
