import type { UnusableFileCode } from './file/unusableFile';

/** What each failure says besides its code; its wording is in `src/messages` under the code. */
export interface FailureData extends Readonly<Record<UnusableFileCode, FileData>> {
  readonly 'file-missing': FileData;
  readonly 'file-unreadable': FileData;
  readonly 'file-unwritable': FileData;
  /** The file was saved by someone else since it was read. */
  readonly 'file-changed': FileData;
  /** Another program holds the file. */
  readonly 'file-locked': FileData;
  /** Excel is busy: a cell is being edited, or a dialog is open. */
  readonly 'workbook-busy': Readonly<Record<never, never>>;
  readonly 'workbook-protected': { readonly sheet: string };
  /** A cell is to be shown, and its sheet is hidden. */
  readonly 'sheet-hidden': { readonly sheet: string };
  /** The workbook's structure is protected, so that no sheet can be added. */
  readonly 'structure-protected': Readonly<Record<never, never>>;
  /** A newer product made the workbook. */
  readonly 'workbook-newer': { readonly found: number; readonly expected: number };
  /** One of our tables is gone. */
  readonly 'table-gone': { readonly table: string };
  /** Something stands right below one of our tables, so that it cannot grow. */
  readonly 'table-blocked': { readonly table: string };
  /** What a newer layout adds has no place: a name is taken, or the cell of the version was moved. */
  readonly 'upgrade-blocked': { readonly sheet: string; readonly blocked: string };
  /** This host has no such action, such as showing a cell of a file. */
  readonly 'not-supported': { readonly action: string };
  /** This Excel lacks something that the action needs. */
  readonly 'host-too-old': { readonly needs: string };
  /** The workbook may only be read, or a sheet was protected while it was being written. */
  readonly 'workbook-read-only': Readonly<Record<never, never>>;
  /** What was written before is neither finished nor taken back. */
  readonly 'unfinished-writing': Readonly<Record<never, never>>;
  /** Writing failed (`because`: the code of that failure) and taking it back did too. */
  readonly 'not-taken-back': { readonly left: readonly LeftPlace[]; readonly because: string };
  /** The connection to the host broke in the middle of an action. */
  readonly 'host-lost': Readonly<Record<never, never>>;
  /** The library of Office did not load. */
  readonly 'office-not-loaded': { readonly from: string };
  /** The library of Office loaded, and Office has not answered it yet. */
  readonly 'office-silent': { readonly from: string };
  /** A part of the pane that is loaded when it is needed did not load. */
  readonly 'part-not-loaded': Readonly<Record<never, never>>;
  /** A place of the pane could not be shown. */
  readonly 'place-broken': { readonly found: string };
  readonly unexpected: { readonly found: string };
}

/** What stands changed in the workbook: a cell, a row where `column` is null, a sheet where `task` is null too. */
export interface LeftPlace {
  readonly sheet: string;
  readonly task: string | null;
  /** The column's header. */
  readonly column: string | null;
}

export interface FileData {
  readonly file: string;
  readonly part?: string;
  readonly limit?: number;
}

export type FailureCode = keyof FailureData;

/** Where it failed; null where it is not known or the whole workbook is meant. */
export interface FailurePlace {
  readonly sheet: string | null;
  readonly table: string | null;
  readonly task: string | null;
}

/** What may be assumed of the workbook afterwards. */
export type WorkbookState =
  /** Nothing was written. */
  | 'unchanged'
  /** Some of what was asked stands in it; read it again before going on. */
  | 'partly-changed'
  /** It cannot be told; read it again before going on. */
  | 'unknown';

/** Why the port could not do what was asked: one closed union that every host translates into (SPEC §7). */
export type Failure = {
  readonly [Code in FailureCode]: {
    readonly code: Code;
    readonly data: FailureData[Code];
    readonly place: FailurePlace;
    /** Whether the same call may succeed when it is made again, with nothing else changed by the user. */
    readonly retryHelps: boolean;
    readonly state: WorkbookState;
  };
}[FailureCode];

/** What a call of the port comes back with; it never throws what a `Failure` can say. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };
