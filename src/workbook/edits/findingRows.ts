import { isBlank, textOf } from '../../core/completion/narrowText';
import type { Finding, Severity } from '../../core/finding';
import type { FindingRow } from '../../core/layout/findingSheet';
import type { WorkbookWords } from '../../core/layout/words';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { findingPlaces } from './findingPlace';
import { ourTables } from './ourTables';

/** Longest piece of a value found that tells one finding from another. */
const LONGEST_FOUND = 200;

/** What weighs most stands first. */
const WEIGHTS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** How findings become lines of `Kiểm tra`. */
export interface FindingWording {
  readonly words: WorkbookWords;
  /** The sentence of a finding. */
  readonly say: (finding: Finding) => string;
}

/**
 * Lines of `Kiểm tra` for findings: errors, warnings, notes, each from the whole plan through the appendices to
 * their last cell. `before` are the lines that stand there. What a person ignored stays
 * ignored: a finding is known by its code, table, task, column and the value found. An ignored finding that
 * is met no more stays at the end, so that its reason is there when it comes again.
 */
export function findingRows(
  content: WorkbookContent,
  findings: readonly Finding[],
  before: readonly FindingRow[],
  { words, say }: FindingWording,
): readonly FindingRow[] {
  const severity = {
    error: words.findingSheet.error,
    warning: words.findingSheet.warning,
    note: words.findingSheet.remark,
  };
  const ignored = new Map(before.filter(isIgnored).map((row) => [keyOf(row), row]));
  const placeOf = findingPlaces(ourTables(content));
  const sorted = findings
    .map((finding) => ({ finding, weight: WEIGHTS[finding.severity], place: placeOf(finding) }))
    .sort(
      ({ weight, place }, other) =>
        weight - other.weight ||
        place.table - other.place.table ||
        place.row - other.place.row ||
        place.column - other.place.column,
    );
  const counts = new Map<string, number>();
  const rows = sorted.map(({ finding, place }): FindingRow => {
    const key = findingKey(finding);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const old = ignored.get(key);
    return {
      severity: severity[finding.severity],
      code: finding.code,
      message: say(finding),
      found: finding.found,
      expected: finding.expected,
      ignoredWhy: old?.ignoredWhy ?? null,
      ignoredBy: old?.ignoredBy ?? null,
      id: count === 1 ? key : `${key}|#${count}`,
      address: place.address,
    };
  });
  const gone = [...ignored]
    .filter(([key]) => !counts.has(key))
    .map(([, row]) => ({ ...row, severity: words.findingSheet.gone }));
  return [...rows, ...gone];
}

function findingKey({ code, place, found }: Finding): string {
  const table = place.appendix === null ? (place.sheet ?? '') : `PL_${place.appendix}`;
  const said = (found ?? '').slice(0, LONGEST_FOUND);
  return [code, table, place.task ?? '', place.column ?? '', said].join('|').trim();
}

/** The key of a line without the number that tells equal ones apart. */
function keyOf({ id }: FindingRow): string {
  return String(id ?? '').replace(/\|#\d+$/, '');
}

function isIgnored({ ignoredWhy }: FindingRow): boolean {
  return ignoredWhy !== undefined && !isBlank(ignoredWhy);
}

/** The lines of `Kiểm tra` as they stand, blank ones left out. */
export function readFindingRows(content: WorkbookContent): readonly FindingRow[] {
  const table = ourTables(content).find(({ name }) => name.toLowerCase() === 'kiem_tra');
  if (!table) return [];
  const rows: FindingRow[] = [];
  for (let row = table.place.firstRow; row <= table.place.lastRow; row += 1) {
    const entries = table.keys.map((key, at) => {
      const value = table.sheet.cells.value(row, table.place.firstColumn + at);
      return [key, value === null ? null : textOf(value)] as const;
    });
    const line: FindingRow = Object.fromEntries(entries);
    if (!isBlank(line.id ?? null)) rows.push(line);
  }
  return rows;
}
