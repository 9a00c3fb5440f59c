import type { Day } from '../core/calendar/day';
import { checkPlan } from '../core/checks/checkPlan';
import type { Finding } from '../core/finding';
import { planSpan } from '../core/plan/planSpan';
import { changeFinder } from '../core/unit/unitChanges';
import { buildUnitIndex } from '../core/unit/unitIndex';
import { readWorkbookFile } from '../workbook/file/readWorkbookFile';
import { UnusableFile } from '../workbook/file/unusableFile';
import {
  checkWorkbook,
  type CheckedWorkbook,
  type WorkbookKnowledge,
} from '../workbook/tracking/checkWorkbook';
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
  /** Null is today, and in a workbook its Ngày chốt số liệu. */
  readonly asOf: Day | null;
}

/** The findings of a file; `workbook` is null where it holds a plan and not one of our workbooks. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly workbook: CheckedWorkbook | null;
}

/** Files that are read as documents although they are zips like a workbook. */
const NO_WORKBOOK_OF_OURS: ReadonlySet<string> = new Set(['not-our-workbook', 'file-no-workbook']);

/** Checks a file: one of our workbooks by its rows, anything else as a plan. */
export async function checkFile(request: CheckRequest): Promise<CheckedFile> {
  const workbook = await checkedWorkbook(request, await inputFile(request.file));
  if (workbook !== null) return { findings: workbook.findings, workbook };
  return { findings: await planFindings(request), workbook: null };
}

async function planFindings({ file, register, asOf }: CheckRequest): Promise<readonly Finding[]> {
  const { value: plan, findings, register: chosen } = await readPlanFiles([file], register);
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

async function checkedWorkbook(
  { file, asOf }: CheckRequest,
  bytes: Uint8Array,
): Promise<CheckedWorkbook | null> {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return null;
  const knowledge = await workbookKnowledge(asOf);
  try {
    return checkWorkbook(readWorkbookFile(bytes), knowledge);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    if (NO_WORKBOOK_OF_OURS.has(error.code)) return null;
    throw new CommandFailure(error.code, { ...error.data, file });
  }
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
