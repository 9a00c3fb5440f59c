import { columnLetters } from './address';
import { quoted, thisRow } from './formula';
import { FINDING_HEADERS, type FindingColumnKey } from './headers';
import { listColumns, type ListLook, listSheet } from './listSheet';
import type { LayoutValue, SheetLayout } from './sheet';
import { COLORS, STYLES } from './style';
import type { FindingSheetWord } from './words';

/** Name of the table of `Kiểm tra`. */
export const FINDING_TABLE = 'Kiem_tra';

/** Values of one line of `Kiểm tra`. */
export type FindingRow = Readonly<Partial<Record<FindingColumnKey, LayoutValue>>>;

const looks: readonly ListLook<FindingColumnKey>[] = [
  ['severity', 11, STYLES.center, false],
  ['code', 20, STYLES.text, false],
  ['message', 52, STYLES.text, false],
  ['place', 22, { ...STYLES.calculatedText, color: 'FF0563C1' }, false],
  ['found', 28, STYLES.text, false],
  ['expected', 28, STYLES.text, false],
  ['ignoredWhy', 24, STYLES.input, false],
  ['ignoredBy', 16, STYLES.input, false],
  ['id', 20, STYLES.hidden, true],
  ['address', 20, STYLES.hidden, true],
];

/** The link of Nơi, made of the hidden address, the same in every row. */
export const PLACE_FORMULA = ((): string => {
  const address = thisRow(FINDING_TABLE, FINDING_HEADERS.address);
  return `IF(LEN(${address})=0,"",HYPERLINK("#"&${address},${address}))`;
})();

/** `Kiểm tra` (SPEC §6): what the checks say, each with a link to its cell; colour and word say how grave. */
export function findingSheet(
  rows: readonly FindingRow[],
  words: Readonly<Record<FindingSheetWord, string>>,
): SheetLayout {
  const ignored = looks.findIndex(([key]) => key === 'ignoredWhy') + 1;
  return listSheet<FindingColumnKey>({
    table: FINDING_TABLE,
    sheet: words.sheet,
    title: words.title,
    note: words.note,
    columns: listColumns(looks, FINDING_HEADERS).map((column) =>
      column.key === 'place' ? { ...column, formula: PLACE_FORMULA } : column,
    ),
    rows: rows.map((row) => ({ ...row, place: row.address ?? '' })),
    formats: (data) => {
      const is = (word: string): string => `$A${data.row}=${quoted(word)}`;
      const severity = { ...data, lastColumn: 1 };
      const coloured = (word: string, fill: string, color: string) =>
        ({ kind: 'formula', range: severity, formula: is(word), look: { fill, color, bold: true } }) as const;
      return [
        {
          kind: 'formula',
          range: data,
          formula: `LEN($${columnLetters(ignored)}${data.row})>0`,
          look: { color: COLORS.quiet, italic: true },
        },
        coloured(words.error, COLORS.overdueFill, COLORS.overdueText),
        coloured(words.warning, COLORS.soonFill, COLORS.soonText),
        coloured(words.remark, COLORS.header, COLORS.quiet),
      ];
    },
  });
}
