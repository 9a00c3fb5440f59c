import type { Day } from '../calendar/day';
import type { NameProblem } from './templateName';

/** A person's own report template as a workbook keeps it. */
export interface OwnTemplate {
  /** As the list of templates and the command line know it. */
  readonly name: string;
  readonly kind: 'word' | 'sheet';
  /** Name of the file that it was. */
  readonly file: string;
  /** The day it was put into the workbook; null where that cell was changed since. */
  readonly addedOn: Day | null;
  /** Of the file, in bytes. */
  readonly size: number;
  /** The whole file in base64. */
  readonly text: string;
}

const MB = 1024 * 1024;

/** The largest file that a workbook takes as a template, in bytes. */
export const MOST_BYTES = MB;

/** The most that all templates of a workbook may have together, in bytes: it is sent by mail, too. */
const MOST_BYTES_IN_ALL = 4 * MB;

/** A file that is too large by itself, or with those that the workbook keeps already. Sizes in bytes. */
export interface RoomProblem {
  readonly why: 'size' | 'room';
  readonly size: number;
  readonly limit: number;
}

/** Why a file cannot become a template of a workbook. */
export type TemplateRefusal = { readonly why: 'name'; readonly problem: NameProblem } | RoomProblem;

/** Why a file of a size finds no room beside files of these sizes; null where it does. */
export function roomProblem(size: number, kept: readonly number[]): RoomProblem | null {
  if (size > MOST_BYTES) return { why: 'size', size, limit: MOST_BYTES };
  const inAll = kept.reduce((sum, each) => sum + each, size);
  return inAll > MOST_BYTES_IN_ALL ? { why: 'room', size: inAll, limit: MOST_BYTES_IN_ALL } : null;
}

/** What a file's name ends with by the kind of its template. */
export const EXTENSION = { word: '.docx', sheet: '.xlsx' } as const;

/** The kind of a template by the end of its file's name; null where it is neither. */
export function kindOfFile(file: string): OwnTemplate['kind'] | null {
  const name = file.trim().toLowerCase();
  if (name.endsWith(EXTENSION.word)) return 'word';
  return name.endsWith(EXTENSION.sheet) ? 'sheet' : null;
}
