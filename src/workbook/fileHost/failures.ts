import type { Failure, FailureCode, FailureData, Outcome, WorkbookState } from '../failure';
import { UnusableFile } from '../file/unusableFile';

const NOWHERE = { sheet: null, table: null, task: null } as const;

/** What went well. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** This host has no such action. */
export function notSupported(action: string): Outcome<never> {
  const rest = { place: NOWHERE, retryHelps: false, state: 'unchanged' } as const;
  return { ok: false, failure: { code: 'not-supported', data: { action }, ...rest } };
}

/** A newer product made the workbook. */
export function newerWorkbook(data: FailureData['workbook-newer']): Outcome<never> {
  const rest = { place: NOWHERE, retryHelps: false, state: 'unchanged' } as const;
  return { ok: false, failure: { code: 'workbook-newer', data, ...rest } };
}

/** One of our tables cannot grow. */
export function blockedTable(table: string): Outcome<never> {
  const rest = { place: { ...NOWHERE, table }, retryHelps: false, state: 'unchanged' } as const;
  return { ok: false, failure: { code: 'table-blocked', data: { table }, ...rest } };
}

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
