import { foldSame } from '../vietnamese/fold';

const LONGEST_NAME = 60;

/** Why a template cannot have a name. */
export type NameProblem = 'blank' | 'long' | 'signs' | 'taken';

/** The name that a file's own name offers: without its folder and its ending, no longer than a name may be. */
export function nameOfFile(file: string): string {
  const own = file.split(/[/\\]/).at(-1) ?? '';
  return tidyName(own.replace(/\.(?:docx|xlsx)$/i, ''))
    .slice(0, LONGEST_NAME)
    .trim();
}

/** A name as it is kept. */
export function tidyName(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** Why a name cannot be given beside those that are taken; null where it can. One that could be a file's path cannot. */
export function nameProblem(name: string, taken: readonly string[]): NameProblem | null {
  const tidied = tidyName(name);
  if (tidied === '') return 'blank';
  if (tidied.length > LONGEST_NAME) return 'long';
  if (/\p{C}/u.test(tidied) || isPath(tidied)) return 'signs';
  return taken.some((each) => isSameName(each, tidied)) ? 'taken' : null;
}

/** Whether a text means a file rather than the name of a template. */
export function isPath(written: string): boolean {
  return /[/\\]|\.[a-z]{2,5}$/i.test(written.trim());
}

/** Whether two names mean the same template. */
export function isSameName(one: string, other: string): boolean {
  return foldSame(one) === foldSame(other);
}
