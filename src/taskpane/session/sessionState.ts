import type { Failure } from '../../workbook/failure';
import type { ReadWorkbook } from './readWorkbook';

/** How what is shown stands to the workbook. */
export type SessionStatus =
  /** Not read yet, or its first reading was ended by the user. */
  | 'unread'
  /** Being read and checked; `read` is what was known before. */
  | 'reading'
  /** `read` is what the workbook holds. */
  | 'current'
  /** The workbook has changed since `read`. */
  | 'stale'
  /** The workbook has no table of ours. */
  | 'foreign'
  /** It could not be read; `read` is what was known before. */
  | 'failed';

/** Why a workbook was read again: who changed it, and how many rows that was; null rows where it may be any. */
export interface Followed {
  readonly by: 'pane' | 'person' | 'others';
  readonly rows: number | null;
}

/** What the pane knows of its workbook. */
export interface SessionState {
  readonly status: SessionStatus;
  /** The last reading that came to its end; it stays while the workbook is read again. */
  readonly read: ReadWorkbook | null;
  /** Why the workbook could not be read; null unless `failed`. */
  readonly failure: Failure | null;
  /** What the last reading followed; absent where it was asked for. */
  readonly followed?: Followed;
}

/** A workbook that was not looked at yet. */
export const UNREAD: SessionState = { status: 'unread', read: null, failure: null };
