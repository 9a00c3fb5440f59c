import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import { UnusableFile } from '../../workbook/file/unusableFile';

/** What reading a workbook ended with, as a failure; nothing was written by it. */
export function sessionFailure(error: unknown): Failure {
  const untouched = { place: NOWHERE, retryHelps: true, state: 'unchanged' } as const;
  if (error instanceof UnusableFile)
    return { code: error.code, data: { file: '', ...error.data }, ...untouched, retryHelps: false };
  if (error instanceof Error && error.name === 'ChunkLoadError')
    return { code: 'part-not-loaded', data: {}, ...untouched };
  const found = error instanceof Error ? error.name : typeof error;
  return { code: 'unexpected', data: { found }, ...untouched };
}

/** Whether an error only says that the workbook is none of ours. */
export function isForeign(error: unknown): boolean {
  return error instanceof UnusableFile && error.code === 'not-our-workbook';
}
