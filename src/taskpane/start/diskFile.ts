import type { Failure, FailureCode } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PICKED = { id: 'phan-cong', types: [{ accept: { [XLSX]: ['.xlsx'] } }] } as const;

/** A file on the disk that may be written back, and what it held when it was read or written last. */
export interface DiskFile {
  readonly handle: FileSystemFileHandle;
  /** SHA-256 of its bytes; null where it was only chosen and is still to be written. */
  readonly hash: string | null;
}

/** A file that was chosen, with what it holds. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Null where the browser cannot write it back. */
  readonly disk: DiskFile | null;
}

/** What came of writing to a file. */
export type Written =
  | { readonly kind: 'written'; readonly disk: DiskFile }
  /** Nothing was written: someone else has saved the file since it was read. */
  | { readonly kind: 'changed' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Whether this browser can write to files that a person chooses. */
export function canWriteFiles(): boolean {
  return window.showSaveFilePicker !== undefined;
}

/** Lets a person choose a workbook to open; null where nothing was chosen or the browser has no such dialog. */
export async function chooseFile(): Promise<ChosenFile | null> {
  const handles = await chosen(() => window.showOpenFilePicker?.(PICKED));
  const [handle] = handles ?? [];
  return handle === undefined ? null : readHandle(handle);
}

/** What a file holds now. Rejects where it cannot be read. */
export async function readHandle(handle: FileSystemFileHandle): Promise<ChosenFile> {
  const file = await handle.getFile();
  const bytes = new Uint8Array(await file.arrayBuffer());
  return { name: file.name, bytes, disk: { handle, hash: await hashOf(bytes) } };
}

/** Lets a person choose where a workbook is saved; null where nothing was chosen. */
export async function chooseTarget(suggestedName: string): Promise<DiskFile | null> {
  const handle = await chosen(() => window.showSaveFilePicker?.({ ...PICKED, suggestedName }));
  return handle ? { handle, hash: null } : null;
}

/**
 * Writes a file in one piece, unless someone has saved it meanwhile; `force` writes it all the same. The bytes are made
 * once the person has allowed it, since a browser asks only right after a click.
 */
export async function writeFile(
  disk: DiskFile,
  make: () => Promise<Uint8Array>,
  force: boolean,
): Promise<Written> {
  const { handle, hash } = disk;
  try {
    const allowed = (await handle.requestPermission?.({ mode: 'readwrite' })) ?? 'granted';
    if (allowed !== 'granted') return failed('file-unwritable', handle.name);
    const bytes = await make();
    if (hash !== null && !force && (await hashNow(handle)) !== hash) return { kind: 'changed' };
    const writable = await handle.createWritable();
    await writable.write(bytes.slice());
    await writable.close();
    return { kind: 'written', disk: { handle, hash: await hashOf(bytes) } };
  } catch (error) {
    return failed(codeOf(error), handle.name);
  }
}

/** The hash of what the file holds now; null where it is gone, so that it is not taken for the one that was read. */
async function hashNow(handle: FileSystemFileHandle): Promise<string | null> {
  try {
    const file = await handle.getFile();
    return await hashOf(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a dialog answers; null where the person closed it. */
async function chosen<T>(ask: () => Promise<T> | undefined): Promise<T | null> {
  try {
    return (await ask()) ?? null;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

type WritingFailure = Extract<FailureCode, 'file-locked' | 'file-missing' | 'file-unwritable'>;

function codeOf(error: unknown): WritingFailure {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NoModificationAllowedError' || name === 'InvalidStateError') return 'file-locked';
  return name === 'NotFoundError' ? 'file-missing' : 'file-unwritable';
}

function failed(code: WritingFailure, file: string): Written {
  const failure: Failure = {
    code,
    data: { file },
    place: NOWHERE,
    retryHelps: code !== 'file-missing',
    state: 'unchanged',
  };
  return { kind: 'failed', failure };
}
