import type { Failure, FailurePlace, Outcome, WorkbookState } from '../failure';
import { NOWHERE } from '../outcome';

/** Codes of Excel (never its messages, which are translated) that mean one failure of the port. */
const BUSY = ['InvalidOperationInCellEditMode', 'RequestAborted', 'ActivityLimitReached', 'HostIsBusy'];
const PROTECTED = ['AccessDenied'];
const GONE = ['ItemNotFound', 'InvalidReference', 'InvalidBinding'];
const TOO_OLD = ['ApiNotFound', 'UnsupportedFeature', 'NotImplemented'];
const LOST = ['ConnectionFailure', 'InvalidRequestContext', 'InvalidObjectPath', 'InactiveWorkbook'];
/** What our readers throw where no table of ours is left. */
const NOT_OURS = 'not-our-workbook';

/** What an action was about, for the sentence about its failure. */
export interface Attempt {
  readonly table?: string;
  readonly sheet?: string;
  /** What may be assumed of the workbook; a broken connection says nothing. */
  readonly state: WorkbookState;
}

/** Translates what Excel threw, by its code. */
export function officeFailure(error: unknown, { table, sheet, state }: Attempt): Failure {
  const code = codeOf(error);
  const place: FailurePlace = { ...NOWHERE, table: table ?? null, sheet: sheet ?? null };
  const rest = { place, retryHelps: false, state };
  if (code === null) {
    const found = error instanceof Error ? error.message : String(error);
    return { code: 'unexpected', data: { found }, ...rest, retryHelps: true };
  }
  if (BUSY.includes(code)) return { code: 'workbook-busy', data: {}, ...rest, retryHelps: true };
  if (PROTECTED.includes(code)) {
    if (sheet !== undefined) return { code: 'workbook-protected', data: { sheet }, ...rest };
    return { code: 'workbook-read-only', data: {}, ...rest, retryHelps: true };
  }
  if (GONE.includes(code) || code === NOT_OURS)
    return { code: 'table-gone', data: { table: table ?? '' }, ...rest };
  if (TOO_OLD.includes(code)) return { code: 'host-too-old', data: { needs: needsOf(error) }, ...rest };
  if (LOST.includes(code)) {
    const left = state === 'unchanged' ? state : 'unknown';
    return { code: 'host-lost', data: {}, ...rest, retryHelps: true, state: left };
  }
  return { code: 'unexpected', data: { found: code }, ...rest, retryHelps: true };
}

/** A sheet of ours is protected, and nothing was written. */
export function protectedSheet(sheet: string): Outcome<never> {
  const place = { ...NOWHERE, sheet };
  return failed({
    code: 'workbook-protected',
    data: { sheet },
    place,
    retryHelps: true,
    state: 'unchanged',
  });
}

/** A table of ours is a table no more. */
export function goneTable(table: string): Outcome<never> {
  const place = { ...NOWHERE, table };
  return failed({ code: 'table-gone', data: { table }, place, retryHelps: true, state: 'unchanged' });
}

/** A cell of a hidden sheet cannot be shown. */
export function hiddenSheet(sheet: string): Outcome<never> {
  const place = { ...NOWHERE, sheet };
  return failed({ code: 'sheet-hidden', data: { sheet }, place, retryHelps: true, state: 'unchanged' });
}

/** Whether Excel would not go to a sheet, which somebody has hidden meanwhile. */
export function isOfHidden(error: unknown): boolean {
  return codeOf(error) === 'InvalidOperation';
}

/** A failure as the outcome of a call. */
export function failed(failure: Failure): Outcome<never> {
  return { ok: false, failure };
}

/** The code that Excel gave, or null where something else went wrong. */
export function codeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Whether a write may have failed only because its cells moved since they were read. */
export function mayHaveMoved(error: unknown): boolean {
  const code = codeOf(error);
  return code !== null && ['RequestAborted', 'InvalidArgument', ...GONE].includes(code);
}

/** What the missing member is called: `Range.getSpecialCells`. */
function needsOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return 'ExcelApi';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo))
    return 'ExcelApi';
  const { errorLocation } = debugInfo;
  return typeof errorLocation === 'string' && errorLocation !== '' ? errorLocation : 'ExcelApi';
}
