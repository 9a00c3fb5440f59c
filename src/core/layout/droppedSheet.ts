import { DROPPED_HEADERS, type DroppedColumnKey } from './headers';
import { listColumns, type ListLook, listSheet } from './listSheet';
import type { LayoutValue, SheetLayout } from './sheet';
import { STYLES } from './style';
import type { DroppedWord } from './words';

/** Name of the table of `Nhiệm vụ đã bỏ`. */
export const DROPPED_TABLE = 'Da_bo';

/** Values of one line of `Nhiệm vụ đã bỏ`. */
export type DroppedRow = Readonly<Partial<Record<DroppedColumnKey, LayoutValue>>>;

const looks: readonly ListLook<DroppedColumnKey>[] = [
  ['droppedOn', 11, STYLES.day, false],
  ['why', 18, STYLES.text, false],
  ['appendix', 8, STYLES.center, false],
  ['number', 6, STYLES.center, false],
  ['text', 42, STYLES.text, false],
  ['lead', 18, STYLES.text, false],
  ['support', 18, STYLES.text, false],
  ['deadline', 13, STYLES.center, false],
  ['product', 16, STYLES.text, false],
  ['area', 8, STYLES.center, false],
  ['due', 11, STYLES.day, false],
  ['period', 7, STYLES.center, false],
  ['eventDay', 11, STYLES.day, false],
  ['adjustedDue', 11, STYLES.day, false],
  ['adjustedBasis', 18, STYLES.text, false],
  ['status', 13, STYLES.status, false],
  ['percent', 9, STYLES.percent, false],
  ['doneDay', 11, STYLES.day, false],
  ['result', 22, STYLES.text, false],
  ['evidence', 18, STYLES.text, false],
  ['difficulty', 20, STYLES.text, false],
  ['note', 16, STYLES.text, false],
  ['others', 24, STYLES.text, false],
  ['year', 8, STYLES.hiddenNumber, true],
  ['task', 9, STYLES.hidden, true],
  ['id', 9, STYLES.hidden, true],
];

/** `Nhiệm vụ đã bỏ`: tasks that a new version of the plan has no more, with all that was typed of them. */
export function droppedSheet(
  rows: readonly DroppedRow[],
  words: Readonly<Record<DroppedWord, string>>,
): SheetLayout {
  return listSheet<DroppedColumnKey>({
    table: DROPPED_TABLE,
    sheet: words.sheet,
    title: words.title,
    note: words.note,
    columns: listColumns(looks, DROPPED_HEADERS),
    rows,
    formats: () => [],
  });
}
