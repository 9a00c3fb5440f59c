import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { RefusedEdit } from '../core/edit';
import { workbook as words } from '../messages/vi/workbook';
import { sayFailure } from '../messages/say';
import { type CliWord, sayLine } from '../messages/sayLine';
import type { Outcome } from '../workbook/failure';
import { worded } from '../workbook/fileHost/failures';
import type { FileWorkbook } from '../workbook/fileHost/fileWorkbook';
import { openFileWorkbook } from '../workbook/fileHost/openFileWorkbook';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { outputFile } from './outputFile';
import { now, today } from './today';

/** What a file was when it was read. */
interface Stamp {
  readonly size: number;
  readonly modified: number;
  readonly hash: string;
}

/** A workbook file open for editing in place. */
export interface OpenFile {
  readonly workbook: FileWorkbook;
  /** Writes the workbook whole; refused where the file read has changed since, or another program holds the target. */
  readonly save: (output: string) => Promise<void>;
}

/**
 * Reads a workbook for editing; `by` is how `Nhật ký` names who edits. One of an older layout is brought up to date
 * first, which is said when it is saved; where that cannot be done it is edited as it is.
 */
export async function openFile(file: string, by: string): Promise<OpenFile> {
  const bytes = await inputFile(file);
  const stamp = await stampOf(file, bytes);
  const workbook = valueOf(
    openFileWorkbook(bytes, {
      name: file,
      words,
      today: today(),
      now,
      by,
      deliver: async ({ name, bytes: delivered }) => {
        await outputFile(name, delivered);
        return name;
      },
    }),
    file,
  );
  const told = await upgradeLine(workbook, file);
  return {
    workbook,
    save: async (output) => {
      await refuseLocked(output);
      await refuseChanged(file, stamp);
      await outputFile(output, workbook.bytes());
      if (told !== null) process.stderr.write(`${told}\n`);
    },
  };
}

/** A word on a workbook that was brought up to date, or could not be; null for one of the present layout. */
async function upgradeLine(workbook: FileWorkbook, file: string): Promise<string | null> {
  const outcome = await workbook.upgrade();
  if (!outcome.ok) return sayFailure(outcome.failure.code, { file, ...worded(outcome.failure).data });
  if (outcome.value === null) return null;
  const { from, to, sheet } = outcome.value;
  return sayLine('workbook-upgraded', { file, from, to, sheet });
}

/** The value of an outcome; a failure ends the command. */
export function valueOf<T>(outcome: Outcome<T>, file: string): T {
  if (outcome.ok) return outcome.value;
  const { code, data } = worded(outcome.failure);
  throw new CommandFailure(code, { file, ...data });
}

const REFUSALS: Readonly<Record<RefusedEdit['reason'], CliWord>> = {
  changed: 'refused-changed',
  'task-not-found': 'refused-task-not-found',
  'task-repeated': 'refused-task-repeated',
  'column-not-found': 'refused-column-not-found',
  'table-not-found': 'refused-table-not-found',
  'already-there': 'refused-already-there',
  'no-room': 'refused-no-room',
  'read-only': 'refused-read-only',
};

/** A line for an edit that was not applied. */
export function refusalLine({ edit, reason, present }: RefusedEdit): string {
  const where = 'sheet' in edit ? edit.sheet.name : `${edit.table} ${edit.task}`;
  const column = edit.kind === 'cell' ? edit.column : '';
  const shown = typeof present === 'object' ? (present?.error ?? '') : String(present);
  return sayLine(REFUSALS[reason], { where, column, present: shown });
}

async function stampOf(file: string, bytes: Uint8Array): Promise<Stamp> {
  const { size, mtimeMs } = await stat(file);
  return { size, modified: mtimeMs, hash: createHash('sha256').update(bytes).digest('hex') };
}

async function refuseChanged(file: string, read: Stamp): Promise<void> {
  try {
    const { size, modified, hash } = await stampOf(file, await inputFile(file));
    if (size === read.size && modified === read.modified && hash === read.hash) return;
  } catch {
    throw new CommandFailure('file-changed', { file });
  }
  throw new CommandFailure('file-changed', { file });
}

/** Excel and LibreOffice leave a file beside the one that they hold open. */
async function refuseLocked(output: string): Promise<void> {
  const path = resolve(output);
  const marks = [`~$${basename(path)}`, `.~lock.${basename(path)}#`];
  for (const mark of marks) {
    const isThere = await stat(join(dirname(path), mark)).then(
      () => true,
      () => false,
    );
    if (isThere) throw new CommandFailure('file-locked', { file: output });
  }
}
