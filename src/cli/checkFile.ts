import type { Day } from '../core/calendar/day';
import { checkPlan } from '../core/checks/checkPlan';
import type { Choice } from '../core/checks/choices';
import type { Finding } from '../core/finding';
import { planSpan } from '../core/plan/planSpan';
import { changeFinder } from '../core/unit/unitChanges';
import { buildUnitIndex } from '../core/unit/unitIndex';
import { readWorkbookFile, type WorkbookContent } from '../workbook/file/readWorkbookFile';
import { type IgnoredFinding, withoutIgnored } from '../workbook/edits/ignoredFindings';
import { UnusableFile } from '../workbook/file/unusableFile';
import { checkWorkbook, type CheckedWorkbook } from '../workbook/tracking/checkWorkbook';
import type { WorkbookKnowledge } from '../workbook/tracking/examination';
import { workbookChoices } from './checkChoices';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { readPlanFiles } from './readPlanFiles';
import { shippedAbbreviations } from './registers';
import { shippedTemplates } from './templates';
import { today } from './today';
import { shippedUnitChanges } from './unitChanges';

/** What a check is asked for. */
export interface CheckRequest {
  readonly file: string;
  readonly register: string | undefined;
  /** Index of the appendices of a plan that name none. */
  readonly index?: string | undefined;
  /** Null is today, and in a workbook its Ngày chốt số liệu. */
  readonly asOf: Day | null;
}

/** The findings of a file; `workbook` is null where it holds a plan and not one of our workbooks. */
export interface CheckedFile {
  /** Those that nobody ignored. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  readonly workbook: CheckedWorkbook | null;
  /** What only a person can decide; none where the file is no workbook. */
  readonly choices: readonly Choice[];
}

/** Files that are read as documents although they are zips like a workbook. */
const NO_WORKBOOK_OF_OURS: ReadonlySet<string> = new Set(['not-our-workbook', 'file-no-workbook']);

/** Checks a file: one of our workbooks by its rows, anything else as a plan. */
export async function checkFile(request: CheckRequest): Promise<CheckedFile> {
  const checked = await checkedWorkbook(request, await inputFile(request.file));
  if (checked !== null) return checked;
  return { findings: await planFindings(request), ignored: [], workbook: null, choices: [] };
}

async function planFindings({ file, register, index, asOf }: CheckRequest): Promise<readonly Finding[]> {
  const { value: plan, findings, register: chosen } = await readPlanFiles([file], register, index);
  const abbreviations = await shippedAbbreviations();
  const context = {
    plan,
    units: buildUnitIndex(chosen, abbreviations),
    templates: await shippedTemplates(),
    span: planSpan(plan.head),
    today: asOf ?? today(),
    changeOf: changeFinder(await shippedUnitChanges(), abbreviations, plan.head.issuer),
  };
  return checkPlan(context, findings);
}

async function checkedWorkbook({ file, asOf }: CheckRequest, bytes: Uint8Array): Promise<CheckedFile | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const knowledge = await workbookKnowledge(asOf);
  try {
    return checkedContent(readWorkbookFile(bytes), knowledge);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    if (NO_WORKBOOK_OF_OURS.has(error.code)) return null;
    throw new CommandFailure(error.code, { ...error.data, file });
  }
}

/** Checks what a workbook holds; what was ignored is nobody's choice any more. */
export function checkedContent(content: WorkbookContent, knowledge: WorkbookKnowledge): CheckedFile {
  const workbook = checkWorkbook(content, knowledge);
  const { open, ignored } = withoutIgnored(content, workbook.findings);
  return { findings: open, ignored, workbook, choices: workbookChoices(workbook, open, content) };
}

/** What the product ships to check a workbook with. */
export async function workbookKnowledge(asOf: Day | null): Promise<WorkbookKnowledge> {
  return {
    templates: await shippedTemplates(),
    abbreviations: await shippedAbbreviations(),
    changes: await shippedUnitChanges(),
    today: today(),
    asOf,
  };
}
