import {
  HISTORY_HEADERS,
  HISTORY_KEYS,
  HISTORY_TABLE,
  type HistoryColumnKey,
  RATE_HEADERS,
} from '../../history/historyColumns';
import type { HistoryRow } from '../../history/snapshotRows';
import { type ListColumn, listSheet } from '../listSheet';
import type { SheetLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import type { HistoryWord } from '../words';

const number: Style = { ...STYLES.center, format: '0' };
const moment: Style = { ...STYLES.day, format: 'dd/mm/yyyy hh:mm' };

/** Columns that are neither figures nor rates: width, look, whether hidden. */
const looks: Readonly<Partial<Record<HistoryColumnKey, readonly [number, Style, boolean]>>> = {
  year: [7, number, false],
  kind: [9, STYLES.center, false],
  number: [7, number, false],
  asOf: [11, STYLES.day, false],
  level: [14, STYLES.text, false],
  index: [11, STYLES.text, false],
  code: [9, STYLES.center, false],
  name: [34, STYLES.text, false],
  role: [16, STYLES.text, false],
  writtenAt: [16, moment, false],
  appendix: [8, STYLES.hidden, true],
  content: [12, STYLES.hidden, true],
  unit: [16, STYLES.hidden, true],
  counts: [8, STYLES.hidden, true],
  version: [8, STYLES.hiddenNumber, true],
  place: [8, STYLES.hiddenNumber, true],
  total: [8, STYLES.hiddenNumber, true],
  mark: [9, STYLES.hidden, true],
  id: [18, STYLES.hidden, true],
};

/** `Lịch sử` (SPEC §6): the figures of past periods as plain values, one row a period and figure-holder. */
export function historySheet(
  rows: readonly HistoryRow[],
  words: Readonly<Record<HistoryWord, string>>,
): SheetLayout {
  return listSheet<HistoryColumnKey>({
    table: HISTORY_TABLE,
    sheet: words.sheet,
    title: words.title,
    note: words.note,
    columns: HISTORY_KEYS.map((key): ListColumn<HistoryColumnKey> => {
      const [width, style, hidden] = looks[key] ?? [9, key in RATE_HEADERS ? STYLES.rate : number, false];
      return { key, header: HISTORY_HEADERS[key], width, style, hidden };
    }),
    rows,
    formats: () => [],
  });
}
