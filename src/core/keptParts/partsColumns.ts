import type { Day } from '../calendar/day';
import { type Snapshot, snapshotKey } from '../history/snapshot';

/** Headers of a table that keeps the parts of a period, in their order; the last is hidden. */
export const PARTS_HEADERS = {
  part: 'Phần',
  item: 'Mục',
  version: 'Phiên bản',
  total: 'Số phần',
  mark: 'Dấu kiểm',
  content: 'Nội dung',
} as const;

export type PartsColumnKey = keyof typeof PARTS_HEADERS;

export const PARTS_KEYS: readonly PartsColumnKey[] = ['part', 'item', 'version', 'total', 'mark', 'content'];

const TABLE = 'So_lieu_ky_';
const TABLE_NAME = /^So_lieu_ky_\d+_\d*[TQN]\d+_(\d+)_\d+$/i;

/** Whether a table keeps the parts of a period: each has one of its own, on a sheet of its own. */
export function isPartsTable(name: string): boolean {
  return TABLE_NAME.test(name);
}

/** Those of some tables that keep parts of a period and as-of day. */
export function partsTables(
  names: readonly string[],
  of: Pick<Snapshot, 'period' | 'asOf'>,
): readonly string[] {
  const start = startOf(of).toLowerCase();
  return names.filter((name) => isPartsTable(name) && name.toLowerCase().startsWith(start));
}

/** Those of some tables that keep parts with figures of a day, whichever period they are of. */
export function partsTablesOn(names: readonly string[], asOf: Day): readonly string[] {
  return names.filter((name) => TABLE_NAME.exec(name)?.[1] === String(asOf));
}

/** The first name of a table for a period and as-of day, `So_lieu_ky_2024_6T1_45457_1`, that no table has yet. */
export function freePartsTable(names: readonly string[], of: Pick<Snapshot, 'period' | 'asOf'>): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${startOf(of)}${number}`.toLowerCase())) number += 1;
  return `${startOf(of)}${number}`;
}

function startOf(of: Pick<Snapshot, 'period' | 'asOf'>): string {
  return `${TABLE}${snapshotKey(of).replace(/[-@]/g, '_')}_`;
}
