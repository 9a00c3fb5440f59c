import type { Failure, FailureCode, Outcome, WorkbookState } from '../failure';
import { UnusableFile } from '../file/unusableFile';
import { NOWHERE } from '../outcome';

/** What was thrown, as a failure that leaves the workbook as it was. */
export function thrown(error: unknown, file: string, state: WorkbookState = 'unchanged'): Outcome<never> {
  const rest = { place: NOWHERE, retryHelps: false, state };
  if (error instanceof UnusableFile) {
    return { ok: false, failure: { code: error.code, data: { ...error.data, file }, ...rest } };
  }
  const found = error instanceof Error ? error.message : String(error);
  return { ok: false, failure: { code: 'unexpected', data: { found }, ...rest } };
}

/** Code and data of a failure, as wordings take them. */
export function worded(failure: Failure): {
  readonly code: FailureCode;
  readonly data: Readonly<Record<string, string | number>>;
} {
  const data: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(failure.data)) {
    if (typeof value === 'string' || typeof value === 'number') data[name] = value;
  }
  return { code: failure.code, data };
}
