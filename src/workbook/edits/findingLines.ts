import { isBlank } from '../../core/completion/narrowText';
import type { Finding, Severity } from '../../core/finding';
import type { FindingRow } from '../../core/layout/findingSheet';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { findingPlaces } from './findingPlace';
import { ourTables } from './ourTables';

/** A finding as `Kiểm tra` knows it. */
export interface FindingLine {
  readonly finding: Finding;
  /** Made of what is said and of what, so that the finding is known again in a later check. */
  readonly id: string;
  /** `'Sheet'!A1` of what it is about, or null. */
  readonly address: string | null;
  /** The line by which a person ignored it; null where it is to be mended. */
  readonly ignored: FindingRow | null;
}

/** Longest piece of a value found that tells one finding from another. */
const LONGEST_FOUND = 200;

/** What weighs most stands first. */
const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings about several tasks at once: they are known by these, in whatever order the rows are sorted. */
const OF_SEVERAL_TASKS: ReadonlySet<string> = new Set(['task-near-duplicate']);

/**
 * Findings in the order of their lines: errors, warnings, notes, each from the whole plan through the
 * appendices to their last cell. A finding is known by its code, table, task, column and the value found; one
 * that is about no task also by how many of the like stand before it, so that ignoring one hides no other.
 * `before` are the lines that stand there; `gone` are those of them that were ignored and are met no more.
 */
export function findingLines(
  content: WorkbookContent,
  findings: readonly Finding[],
  before: readonly FindingRow[],
): { readonly lines: readonly FindingLine[]; readonly gone: readonly FindingRow[] } {
  const ignored = before.filter(isIgnored);
  const byId = new Map(ignored.map((row) => [String(row.id), row]));
  const byKey = new Map(ignored.map((row) => [keyOf(row), row]));
  const met = new Set<string>();
  const counts = new Map<string, number>();
  const lines = inOrder(content, findings).map(({ finding, address }): FindingLine => {
    const key = findingKey(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const id = count === 1 ? key : `${key}|#${count}`;
    const isOfTask = finding.place.task !== null;
    met.add(isOfTask ? keyMark(key) : id);
    return { finding, id, address, ignored: (isOfTask ? byKey.get(key) : byId.get(id)) ?? null };
  });
  const gone = ignored.filter((row) => !met.has(String(row.id)) && !met.has(keyMark(keyOf(row))));
  return { lines, gone };
}

function inOrder(
  content: WorkbookContent,
  findings: readonly Finding[],
): readonly Pick<FindingLine, 'finding' | 'address'>[] {
  const placeOf = findingPlaces(ourTables(content));
  return findings
    .map((finding) => ({ finding, weight: WEIGHTS[finding.severity], place: placeOf(finding) }))
    .sort(
      ({ weight, place }, other) =>
        weight - other.weight ||
        place.table - other.place.table ||
        place.row - other.place.row ||
        place.column - other.place.column,
    )
    .map(({ finding, place }) => ({ finding, address: place.address }));
}

function findingKey({ code, place, found, data }: Finding): string {
  const { tasks } = data;
  if (OF_SEVERAL_TASKS.has(code) && typeof tasks === 'string') {
    return [code, '', tasks.split('; ').sort().join('+'), place.column ?? '', ''].join('|');
  }
  const table = place.appendix === null ? (place.sheet ?? '') : `PL_${place.appendix}`;
  const said = (found ?? '').slice(0, LONGEST_FOUND);
  return [code, table, place.task ?? '', place.column ?? '', said].join('|').trim();
}

/** The key of a line without the number that tells equal ones apart. */
function keyOf({ id }: FindingRow): string {
  return String(id ?? '').replace(/\|#\d+$/, '');
}

/** Tells the key of several equal lines from the id of one. */
function keyMark(key: string): string {
  return `\n${key}`;
}

function isIgnored({ ignoredWhy }: FindingRow): boolean {
  return ignoredWhy !== undefined && !isBlank(ignoredWhy);
}
