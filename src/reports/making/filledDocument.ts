import { zipSync } from 'fflate';
import type { ReportData } from '../../core/report/reportData';

/** A filled document and what it tells. */
export interface FilledDocument {
  /** Name of the unit it is for; null for all. */
  readonly unit: string | null;
  /** Name of its file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly data: ReportData;
}

/** The documents in one zip. */
export function zipOf(documents: readonly Pick<FilledDocument, 'name' | 'bytes'>[]): Uint8Array {
  return zipSync(Object.fromEntries(documents.map(({ name, bytes }) => [name, bytes])), { level: 0 });
}

/** A name that every system takes: without signs of paths, not too long. */
export function safeName(name: string): string {
  return (
    name
      .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, 100)
      .replace(/[. ]+$/, '') || '-'
  );
}

/** The name, with a number behind it where it is taken; it is taken from then on. */
export function freeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} (${count})`;
  taken.add(free.toLowerCase());
  return free;
}
