import { LOG_HEADERS, type LogColumnKey } from './headers';
import { listColumns, type ListLook, listSheet } from './listSheet';
import type { LayoutValue, SheetLayout } from './sheet';
import { type Style, STYLES } from './style';
import type { LogWord } from './words';

/** Name of the table of `Nhật ký`. */
export const LOG_TABLE = 'Nhat_ky';

/** Values of one line of `Nhật ký`. */
export type LogRow = Readonly<Partial<Record<LogColumnKey, LayoutValue>>>;

const number: Style = { ...STYLES.center, format: '0' };
const moment: Style = { ...STYLES.day, format: 'dd/mm/yyyy hh:mm' };
/** A value as it stood: a number stays a number, so nothing is said of its look. */
const value: Style = { size: 11, vertical: 'top', wrap: true, border: 'all' };

const looks: readonly ListLook<LogColumnKey>[] = [
  ['run', 6, number, false],
  ['at', 16, moment, false],
  ['by', 16, STYLES.text, false],
  ['table', 12, STYLES.text, false],
  ['task', 12, STYLES.text, false],
  ['column', 18, STYLES.text, false],
  ['before', 36, value, false],
  ['after', 36, value, false],
  ['id', 10, STYLES.hidden, true],
  ['kind', 12, STYLES.hidden, true],
  ['columnKey', 14, STYLES.hidden, true],
  ['undoes', 10, STYLES.hiddenNumber, true],
];

/** `Nhật ký` (SPEC §7): every edit that the product made, a line each. */
export function logSheet(rows: readonly LogRow[], words: Readonly<Record<LogWord, string>>): SheetLayout {
  return listSheet<LogColumnKey>({
    table: LOG_TABLE,
    sheet: words.sheet,
    title: words.title,
    note: words.note,
    columns: listColumns(looks, LOG_HEADERS),
    rows,
    formats: () => [],
  });
}
