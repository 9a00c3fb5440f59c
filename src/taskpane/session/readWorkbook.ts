import type { Day } from '../../core/calendar/day';
import { type Choice, choicesOf, fixAnswered } from '../../core/checks/choices';
import type { Fix } from '../../core/checks/fix';
import type { FixContext } from '../../core/checks/fixes/fixContext';
import { fixesOf } from '../../core/checks/fixesOf';
import type { Finding } from '../../core/finding';
import { workbook as words } from '../../messages/vi/workbook';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { type FindingLine, findingLines } from '../../workbook/edits/findingLines';
import { readFindingRows } from '../../workbook/edits/findingRows';
import { inverseOfRun } from '../../workbook/edits/runLog';
import { fixContextOf } from '../../workbook/edits/fixContextOf';
import { type CheckedWorkbook, checkWorkbook } from '../../workbook/tracking/checkWorkbook';
import type { WorkbookKnowledge } from '../../workbook/tracking/examination';
import { shippedAbbreviations } from '../shipped/registers';
import { shippedTemplates } from '../shipped/templates';
import { shippedUnitChanges } from '../shipped/unitChanges';

/** A workbook as it was read once: its cells, what was found and counted, and what could be mended. */
export interface ReadWorkbook {
  readonly content: WorkbookContent;
  /** Findings, rows, and in `progress` the figures with the rows that they leave out. */
  readonly checked: CheckedWorkbook;
  /** What fixes are made from. */
  readonly context: FixContext;
  /** What only a person can decide; none in a workbook that only a newer product may edit. */
  readonly choices: readonly Choice[];
  /** What an answer to a choice would change: the number of an option, its word, or any unit of the register. */
  readonly answered: (choice: Choice, answer: string) => Fix | null;
  /** Findings that can be mended without changing what a person means, each with how. */
  readonly safeFixes: ReadonlyMap<Finding, Fix>;
  /** How `Kiểm tra` knows each finding, and whether a person ignored it there. */
  readonly lines: ReadonlyMap<Finding, FindingLine>;
  /** The run of `Nhật ký` that would be taken back next; null where none stands. */
  readonly lastRun: number | null;
}

/** What ships to check workbooks with, but for the day. */
export type ShippedKnowledge = Omit<WorkbookKnowledge, 'today' | 'asOf'>;

/** Loads what ships to check workbooks with. */
export async function shippedKnowledge(): Promise<ShippedKnowledge> {
  const [templates, abbreviations, changes] = await Promise.all([
    shippedTemplates(),
    shippedAbbreviations(),
    shippedUnitChanges(),
  ]);
  return { templates, abbreviations, changes };
}

/** Checks and counts what a workbook holds. Throws `UnusableFile` with `not-our-workbook` where it is not ours. */
export function readWorkbook(
  content: WorkbookContent,
  knowledge: ShippedKnowledge,
  today: Day,
): ReadWorkbook {
  const checked = checkWorkbook(content, { ...knowledge, today, asOf: null });
  const context = fixContextOf(checked, content, words.register.body);
  const isReadOnly = checked.tracking.readOnly;
  return {
    content,
    checked,
    context,
    choices: isReadOnly ? [] : choicesOf(checked.findings, context),
    answered: (choice, answer) => fixAnswered(choice, answer, context),
    safeFixes: isReadOnly ? new Map() : safeFixesOf(checked.findings, context),
    lines: new Map(
      findingLines(content, checked.findings, readFindingRows(content)).lines.map((line) => [
        line.finding,
        line,
      ]),
    ),
    lastRun: isReadOnly ? null : (inverseOfRun(content, null)?.run ?? null),
  };
}

function safeFixesOf(findings: readonly Finding[], context: FixContext): ReadonlyMap<Finding, Fix> {
  return new Map(
    findings.flatMap((finding): readonly (readonly [Finding, Fix])[] => {
      const fix = fixesOf(finding, context).find(({ kind }) => kind === 'safe');
      return fix === undefined ? [] : [[finding, fix]];
    }),
  );
}
