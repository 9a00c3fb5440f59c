import type { FailureData, FailurePlace, Outcome } from './failure';

/** The whole workbook is meant, or the place is not known. */
export const NOWHERE: FailurePlace = { sheet: null, table: null, task: null };

const UNTOUCHED = { place: NOWHERE, retryHelps: false, state: 'unchanged' } as const;

/** What went well. */
export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** This host has no such action. */
export function notSupported(action: string): Outcome<never> {
  return { ok: false, failure: { code: 'not-supported', data: { action }, ...UNTOUCHED } };
}

/** What was written before is neither finished nor taken back. */
export function unfinishedWriting(): Outcome<never> {
  return { ok: false, failure: { code: 'unfinished-writing', data: {}, ...UNTOUCHED, retryHelps: true } };
}

/** A newer product made the workbook. */
export function newerWorkbook(data: FailureData['workbook-newer']): Outcome<never> {
  return { ok: false, failure: { code: 'workbook-newer', data, ...UNTOUCHED } };
}

/** One of our tables cannot grow. */
export function blockedTable(table: string): Outcome<never> {
  const place = { ...NOWHERE, table };
  return { ok: false, failure: { code: 'table-blocked', data: { table }, ...UNTOUCHED, place } };
}

/** A sheet of ours is protected. */
export function protectedWorkbook(sheet: string): Outcome<never> {
  const place = { ...NOWHERE, sheet };
  return {
    ok: false,
    failure: { code: 'workbook-protected', data: { sheet }, ...UNTOUCHED, place, retryHelps: true },
  };
}

/** A workbook of an older layout cannot be brought up to date. */
export function blockedUpgrade(data: FailureData['upgrade-blocked']): Outcome<never> {
  const place = { ...NOWHERE, sheet: data.sheet };
  return { ok: false, failure: { code: 'upgrade-blocked', data, ...UNTOUCHED, place } };
}
