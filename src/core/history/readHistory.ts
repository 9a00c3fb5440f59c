import { isoOf } from '../calendar/day';
import { finding, type Finding, type Place } from '../finding';
import { HISTORY_HEADERS } from './historyColumns';
import { type HistoryCells, type ReadRow, readHistoryRow } from './historyRow';
import { progressOfRows } from './keptProgress';
import { HISTORY_VERSION, type KeptPeriod, type Snapshot } from './snapshot';
import { PERIOD_WORD } from './words';

/** A row of `Lịch sử` as it stands. */
export interface PlacedHistoryRow {
  readonly sheetRow: number;
  readonly cell: HistoryCells;
}

/** A snapshot as it was read back, and the ids of its rows. */
export interface KeptSnapshot extends Snapshot {
  /** A cell of it was changed by hand since it was written; its figures are as they stand. */
  readonly isEdited: boolean;
}

/** What `Lịch sử` holds. */
export interface History {
  /** In the order of their periods, then of their as-of days. */
  readonly snapshots: readonly KeptSnapshot[];
  readonly findings: readonly Finding[];
}

interface Group {
  readonly rows: (ReadRow & { readonly sheetRow: number })[];
  isBroken: boolean;
}

/**
 * Reads `Lịch sử` back by a strict rule: a snapshot counts only whole, with every row once and a number in every
 * figure. What was edited by hand, lost or copied is a finding; blank rows are nothing.
 */
export function readHistory(rows: readonly PlacedHistoryRow[], sheet: string): History {
  const findings: Finding[] = [];
  const groups = new Map<string, Group>();
  for (const { sheetRow, cell } of rows) {
    const place: Partial<Place> = { sheet, row: sheetRow };
    const read = readHistoryRow(cell);
    if (read.kind === 'blank') continue;
    if (read.kind === 'unread') {
      findings.push(unread(read.column, place, read.found));
      if (read.key !== null) groupOf(groups, read.key).isBroken = true;
      continue;
    }
    if (read.isEdited) findings.push(finding('history-row-edited', 'warning', { place }));
    groupOf(groups, read.key).rows.push({ ...read, sheetRow });
  }
  const snapshots: KeptSnapshot[] = [];
  for (const group of groups.values()) {
    const [first] = group.rows;
    if (first === undefined || group.isBroken) continue;
    if (first.version > HISTORY_VERSION) {
      findings.push(
        finding('history-newer', 'warning', {
          place: { sheet, row: first.sheetRow },
          found: String(first.version),
          expected: String(HISTORY_VERSION),
        }),
      );
      continue;
    }
    const progress = wholeProgress(group.rows, first);
    if (progress === null) findings.push(incomplete(first, group.rows.length, sheet));
    else {
      const { period, asOf, writtenAt, version, countsContinuous } = first;
      const isEdited = group.rows.some((row) => row.isEdited);
      snapshots.push({ period, asOf, writtenAt, version, countsContinuous, progress, isEdited });
    }
  }
  return { snapshots: snapshots.sort(inOrder), findings };
}

function groupOf(groups: Map<string, Group>, key: string): Group {
  const known = groups.get(key);
  if (known) return known;
  const group: Group = { rows: [], isBroken: false };
  groups.set(key, group);
  return group;
}

/** The figures of all rows in their order, or null where one is missing, there twice, or of another writing. */
function wholeProgress(rows: readonly ReadRow[], { total, writtenAt, period, asOf }: ReadRow) {
  const ordered = [...rows].sort((one, other) => one.place - other.place);
  const isWhole =
    rows.length === total &&
    ordered.every((row, at) => row.place === at + 1 && row.total === total && row.writtenAt === writtenAt);
  return isWhole
    ? progressOfRows(
        ordered.map(({ holder }) => holder),
        { asOf: isoOf(asOf), year: period.year },
      )
    : null;
}

function unread(column: keyof typeof HISTORY_HEADERS, place: Partial<Place>, found: string): Finding {
  return finding('history-row-unread', 'warning', {
    place: { ...place, column },
    found,
    data: { column: HISTORY_HEADERS[column] },
  });
}

function incomplete({ period, asOf, total }: ReadRow, found: number, sheet: string): Finding {
  const { kind, number, year } = period;
  return finding('history-incomplete', 'warning', {
    place: { sheet },
    found: String(found),
    expected: String(total),
    data: { period: `${PERIOD_WORD[kind]} ${number}/${year}`, asOf: isoOf(asOf) },
  });
}

function inOrder(one: KeptSnapshot, other: KeptSnapshot): number {
  return rank(one.period) - rank(other.period) || one.asOf - other.asOf;
}

const KINDS = Object.keys(PERIOD_WORD);

function rank({ year, kind, number }: KeptPeriod): number {
  return (year * KINDS.length + KINDS.indexOf(kind)) * 100 + number;
}
