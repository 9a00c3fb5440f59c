import { type Day, LAST_DAY } from '../calendar/day';
import type { CellValue } from '../completion/cells';
import type { Counts } from '../completion/counts';
import { isBlank, normalise, textOf } from '../completion/narrowText';
import type { UncountedRow } from '../completion/progress';
import { readFigures } from './figures';
import { HISTORY_KEYS, type HistoryColumnKey } from './historyColumns';
import { type KeptPeriod, type Snapshot, snapshotKey } from './snapshot';
import { rowMark } from './snapshotRows';
import { LEVEL_WORD, PERIOD_WORD, ROLE_WORD, type UnitRole, WHY_WORD, YES_NO } from './words';

/** The cells of a row by column key; days are calendar days whatever the workbook counts from. */
export type HistoryCells = (key: HistoryColumnKey) => CellValue;

/** Whose figures a row holds, and which. */
export type Holder =
  | { readonly level: 'overall'; readonly counts: Counts }
  | {
      readonly level: 'index';
      readonly index: string | null;
      readonly appendix: string;
      readonly counts: Counts;
    }
  | {
      readonly level: 'area';
      readonly appendix: string;
      readonly code: string;
      readonly content: string | null;
      readonly name: string;
      readonly counts: Counts;
    }
  | {
      readonly level: 'unit';
      readonly unit: string | null;
      readonly name: string;
      readonly role: UnitRole;
      readonly counts: Counts;
    }
  | { readonly level: 'uncounted'; readonly uncounted: UncountedRow };

/** A row that could be read. */
export interface ReadRow extends Omit<Snapshot, 'progress'> {
  readonly kind: 'row';
  /** `snapshotKey` of its snapshot. */
  readonly key: string;
  readonly place: number;
  readonly total: number;
  readonly holder: Holder;
  /** It does not say what the product wrote. */
  readonly isEdited: boolean;
}

/** What became of a row: `unread` names the column, and the snapshot where that could be told. */
export type HistoryRowRead =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'unread';
      readonly key: string | null;
      readonly column: HistoryColumnKey;
      readonly found: string;
    }
  | ReadRow;

/** Reads a row by the narrow rule: words as they were written, numbers as numbers. */
export function readHistoryRow(cell: HistoryCells): HistoryRowRead {
  if (HISTORY_KEYS.every((key) => isBlank(cell(key)))) return { kind: 'blank' };
  const unread = (column: HistoryColumnKey, key: string | null): HistoryRowRead => {
    return { kind: 'unread', key, column, found: textOf(cell(column)) };
  };
  const [year, number, asOf] = [whole(cell('year')), whole(cell('number')), whole(cell('asOf'))];
  const kind = wordOf(PERIOD_WORD, cell('kind'));
  if (year === null) return unread('year', null);
  if (kind === null) return unread('kind', null);
  if (number === null) return unread('number', null);
  if (asOf === null || asOf > LAST_DAY) return unread('asOf', null);
  const period: KeptPeriod = { kind, number, year };
  const key = snapshotKey({ period, asOf });
  const [place, total, version] = [whole(cell('place')), whole(cell('total')), whole(cell('version'))];
  const counts = wordOf(YES_NO, cell('counts'));
  const writtenAt = cell('writtenAt');
  if (place === null) return unread('place', key);
  if (total === null) return unread('total', key);
  if (version === null) return unread('version', key);
  if (counts === null) return unread('counts', key);
  if (typeof writtenAt !== 'number') return unread('writtenAt', key);
  const holder = readHolder(cell);
  if (typeof holder === 'string') return unread(holder, key);
  const isEdited = textOf(cell('mark')) !== rowMark(cell);
  const countsContinuous = counts === 'yes';
  return {
    kind: 'row',
    key,
    period,
    asOf,
    place,
    total,
    version,
    countsContinuous,
    writtenAt,
    holder,
    isEdited,
  };
}

/** The first day and number kept by a row, or the column that says neither. */
function readHolder(cell: HistoryCells): Holder | HistoryColumnKey {
  const level = wordOf(LEVEL_WORD, cell('level'));
  if (level === null) return 'level';
  const text = (key: HistoryColumnKey): string => textOf(cell(key));
  const textOrNull = (key: HistoryColumnKey): string | null => text(key) || null;
  if (level === 'uncounted') {
    const why = wordOf(WHY_WORD, cell('role'));
    if (why === null) return 'role';
    if (!/^[1-9]\d{0,6}$/.test(text('code'))) return 'code';
    return { level, uncounted: { sheet: text('name'), row: Number(text('code')), why } };
  }
  const figures = readFigures(cell);
  if (!figures.ok) return figures.column;
  const { counts } = figures;
  if (level === 'overall') return { level, counts };
  if (level === 'index') return { level, index: textOrNull('index'), appendix: text('appendix'), counts };
  if (level === 'area') {
    const content = textOrNull('content');
    return { level, appendix: text('appendix'), code: text('code'), content, name: text('name'), counts };
  }
  const role = wordOf(ROLE_WORD, cell('role'));
  if (role === null) return 'role';
  return { level, unit: textOrNull('unit'), name: text('name'), role, counts };
}

function whole(value: CellValue): Day | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 ? value : null;
}

/** The key of a word of `Lịch sử`, or null where the cell says none of them. */
function wordOf<K extends string>(words: Readonly<Record<K, string>>, value: CellValue): K | null {
  const said = normalise(textOf(value));
  const isKey = (key: string): key is K => Object.hasOwn(words, key);
  for (const key of Object.keys(words)) if (isKey(key) && normalise(words[key]) === said) return key;
  return null;
}
