import type { CellValue } from '../completion/cells';
import { cellText } from '../layout/cellText';
import { textHash } from '../textHash';
import { figuresOf } from './figures';
import { DAY_KEYS, HISTORY_KEYS, type HistoryColumnKey } from './historyColumns';
import { type Snapshot, snapshotKey } from './snapshot';
import { type Level, LEVEL_WORD, PERIOD_WORD, ROLE_WORD, UNIT_ROLES, WHY_WORD, YES_NO } from './words';

/** A value that `Lịch sử` holds: plain, never a formula. */
export type HistoryValue = string | number | null;

/** One row of `Lịch sử` by column key; a blank cell has none. */
export type HistoryRow = Readonly<Partial<Record<HistoryColumnKey, HistoryValue>>>;

/** What a row says besides what all rows of its snapshot say. */
type Own = Omit<HistoryRow, 'level'> & { readonly level: Level };

/**
 * A snapshot as rows of `Lịch sử`: overall, each index with its areas, each unit by role, each row that no figure
 * counts. `dayShift` is what a workbook that counts from 1904 holds its days less by. None has an id that is `taken`.
 */
export function snapshotRows(
  snapshot: Snapshot,
  dayShift = 0,
  taken: ReadonlySet<string> = new Set(),
): readonly HistoryRow[] {
  const own = [...holderRows(snapshot), ...uncountedRows(snapshot)];
  const { period, asOf, writtenAt, version, countsContinuous } = snapshot;
  const shared = {
    year: period.year,
    kind: PERIOD_WORD[period.kind],
    number: period.number,
    asOf: asOf - dayShift,
    writtenAt: writtenAt - dayShift,
    counts: countsContinuous ? YES_NO.yes : YES_NO.no,
    version,
    total: own.length,
  };
  const idOf = (at: number, writing: number): string =>
    `${snapshotKey(snapshot)}#${at + 1}${writing === 1 ? '' : `/${writing}`}`;
  let writing = 1;
  while (own.some((_, at) => taken.has(idOf(at, writing)))) writing += 1;
  return own.map(({ level, ...rest }, at) => {
    const id = idOf(at, writing);
    const row = held({ ...shared, level: LEVEL_WORD[level], ...rest, place: at + 1, id });
    return { ...row, mark: rowMark((key) => row[key] ?? null, dayShift) };
  });
}

/**
 * The same for the same values in all columns but its own and the moment, which a workbook that counts from 1904 does not
 * hold to the last digit: by it a row edited by hand is known.
 */
export function rowMark(cell: (key: HistoryColumnKey) => CellValue, dayShift = 0): string {
  const texts = HISTORY_KEYS.filter((key) => key !== 'mark' && key !== 'writtenAt').map((key) => {
    const value = cell(key);
    if (value === null || value === '') return '';
    if (typeof value === 'object') return value.error;
    return typeof value === 'number' && DAY_KEYS.has(key) ? String(value + dayShift) : String(value);
  });
  return textHash(texts.join('\u0001')).toString(36);
}

function holderRows({ progress }: Snapshot): readonly Own[] {
  const { overall, indexes, units } = progress;
  return [
    { level: 'overall', ...figuresOf(overall) },
    ...indexes.flatMap(({ index, appendix, areas, ...counts }): readonly Own[] => [
      { level: 'index', index, appendix, ...figuresOf(counts) },
      ...areas.map(({ code, content, name, ...area }): Own => ({
        level: 'area',
        index,
        appendix,
        code,
        content,
        name,
        ...figuresOf(area),
      })),
    ]),
    ...units.flatMap(({ unit, name, ...roles }) =>
      UNIT_ROLES.map((role): Own => ({
        level: 'unit',
        unit,
        name,
        role: ROLE_WORD[role],
        ...figuresOf(roles[role]),
      })),
    ),
  ];
}

function uncountedRows({ progress }: Snapshot): readonly Own[] {
  return progress.uncounted.map(({ sheet, row, why }): Own => ({
    level: 'uncounted',
    name: sheet,
    code: String(row),
    role: WHY_WORD[why],
  }));
}

/** What of a row its cells hold: a text as a cell can, nothing where it is blank. */
function held(values: HistoryRow): HistoryRow {
  const said = Object.entries(values).flatMap(([key, value]): [string, HistoryValue][] => {
    const kept = typeof value === 'string' ? cellText(value) : value;
    return kept === null || kept === '' ? [] : [[key, kept]];
  });
  return Object.fromEntries(said);
}
