import { vietnameseDate } from '../../calendar/day';
import { PERIOD_WORD } from '../../history/words';
import type { KeptParts } from '../../keptParts/keptParts';
import { PARTS_HEADERS, type PartsColumnKey } from '../../keptParts/partsColumns';
import type { PartsOf } from '../../keptParts/partsRecords';
import { partsRows } from '../../keptParts/partsRows';
import { listColumns, type ListLook, listSheet } from '../listSheet';
import type { SheetLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import { type KeptPartsWord, worded } from '../words';

const number: Style = { ...STYLES.center, format: '0' };

const looks: readonly ListLook<PartsColumnKey>[] = [
  ['part', 9, number, false],
  ['item', 9, number, false],
  ['version', 11, number, false],
  ['total', 11, number, false],
  ['mark', 40, STYLES.text, false],
  ['content', 12, STYLES.hidden, true],
];

/**
 * The hidden sheet that keeps what the reports of a period are made of. Each period has a sheet and a table of its own: writing
 * it and taking it out are then edits that leave no task of it in `Nhật ký`, and a damaged one spoils no other.
 */
export function partsSheet(
  table: string,
  of: PartsOf,
  parts: KeptParts,
  words: Readonly<Record<KeptPartsWord, string>>,
): SheetLayout {
  const { kind, number: place, year } = of.period;
  const name = kind === 'month' || kind === 'quarter' ? `${PERIOD_WORD[kind]} ${place}` : PERIOD_WORD[kind];
  const day = vietnameseDate(of.asOf);
  const data = { period: `${name}-${year}`, day, days: day.replaceAll('/', '-') };
  const sheet = listSheet<PartsColumnKey>({
    table,
    sheet: worded(words.sheet, data),
    title: worded(words.title, data),
    note: words.note,
    columns: listColumns(looks, PARTS_HEADERS),
    rows: partsRows(of, parts),
    formats: () => [],
  });
  return { ...sheet, isHidden: true };
}
