import type { Finding, Severity } from '../../core/finding';
import { type CheckItem, type ItemCell, SEVERITIES } from './checkItem';

/** What the list is narrowed to; null is all. */
export interface CheckFilter {
  readonly severity: Severity | null;
  /** Key of an area. */
  readonly area: string | null;
  /** Key of a unit that leads. */
  readonly unit: string | null;
  /** Only what keeps rows out of the figures. */
  readonly onlyUncounted: boolean;
  /** What a person ignores is shown, and nothing else. */
  readonly ignored: boolean;
}

/** Everything that nobody ignores. */
export const ALL: CheckFilter = {
  severity: null,
  area: null,
  unit: null,
  onlyUncounted: false,
  ignored: false,
};

/** Codes of what keeps a row out of every figure. */
const UNCOUNTED: ReadonlySet<string> = new Set([
  'status-unread',
  'row-area-unknown',
  'row-without-text',
  'row-below-table',
]);

/** How many items each value of a filter would leave, the other filters as they are. */
export interface FilterCounts {
  readonly severities: Readonly<Record<Severity, number>>;
  readonly areas: ReadonlyMap<string, number>;
  readonly units: ReadonlyMap<string, number>;
  readonly uncounted: number;
  readonly ignored: number;
}

/** The items that a filter leaves, each with the cells that it leaves. */
export function filtered(items: readonly CheckItem[], filter: CheckFilter): readonly CheckItem[] {
  return items.flatMap((item): readonly CheckItem[] => {
    if ((item.ignoredWhy !== null) !== filter.ignored) return [];
    if (filter.severity !== null && item.severity !== filter.severity) return [];
    if (filter.onlyUncounted && !UNCOUNTED.has(item.code)) return [];
    const cells = item.cells.filter((cell) => fits(cell, filter));
    if (cells.length === 0) return [];
    return [cells.length === item.cells.length ? item : { ...item, cells, findings: left(item, cells) }];
  });
}

/** The counts beside the filters: items, not cells. */
export function filterCounts(items: readonly CheckItem[], filter: CheckFilter): FilterCounts {
  const bySeverity = filtered(items, { ...filter, severity: null });
  const [error = 0, warning = 0, note = 0] = SEVERITIES.map(
    (severity) => bySeverity.filter((item) => item.severity === severity).length,
  );
  return {
    severities: { error, warning, note },
    areas: tally(filtered(items, { ...filter, area: null }), ({ area }) => (area === null ? [] : [area])),
    units: tally(filtered(items, { ...filter, unit: null }), ({ units }) => units),
    uncounted: filtered(items, { ...filter, onlyUncounted: true }).length,
    ignored: items.filter(({ ignoredWhy }) => ignoredWhy !== null).length,
  };
}

/** Whether a filter leaves anything out. */
export function isNarrowed({ severity, area, unit, onlyUncounted }: CheckFilter): boolean {
  return severity !== null || area !== null || unit !== null || onlyUncounted;
}

/** How many cells the items stand in. */
export function cellCount(items: readonly CheckItem[]): number {
  return items.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** The findings of an item but those of which no cell is left. */
function left({ cells: all, findings }: CheckItem, cells: readonly ItemCell[]): readonly Finding[] {
  const shown = new Set(cells.map(({ finding }) => finding));
  const hidden = new Set(all.map(({ finding }) => finding));
  return findings.filter((finding) => shown.has(finding) || !hidden.has(finding));
}

function fits({ area, units }: ItemCell, filter: CheckFilter): boolean {
  if (filter.area !== null && area !== filter.area) return false;
  return filter.unit === null || units.includes(filter.unit);
}

function tally(
  items: readonly CheckItem[],
  keysOf: (cell: ItemCell) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { cells } of items) {
    for (const key of new Set(cells.flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
