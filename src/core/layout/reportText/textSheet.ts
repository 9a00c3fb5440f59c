import { TEXT_HEADERS, TEXT_KEYS, TEXT_TABLE, type TextColumnKey } from '../../reportText/textColumns';
import { type ListColumn, listSheet } from '../listSheet';
import type { LayoutValue, SheetLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import type { ReportTextWord } from '../words';

/** Values of one line of `Nội dung báo cáo`. */
export type TextLine = Readonly<Partial<Record<TextColumnKey, LayoutValue>>>;

const number: Style = { ...STYLES.center, format: '0' };
const drafted: Style = { ...STYLES.calculatedText, horizontal: 'left', format: '@' };

const looks: Readonly<Record<TextColumnKey, readonly [number, Style, boolean]>> = {
  order: [5, number, false],
  title: [28, STYLES.text, false],
  text: [64, STYLES.input, false],
  draft: [64, drafted, false],
  draftAsOf: [11, STYLES.day, false],
  mark: [10, STYLES.hidden, true],
  id: [12, STYLES.hidden, true],
};

/** `Nội dung báo cáo` (SPEC §6): a row a section, the officer's words beside what the product drafted. */
export function textSheet(
  lines: readonly TextLine[],
  words: Readonly<Record<ReportTextWord, string>>,
): SheetLayout {
  return listSheet<TextColumnKey>({
    table: TEXT_TABLE,
    sheet: words.sheet,
    title: words.title,
    note: words.note,
    columns: TEXT_KEYS.map((key): ListColumn<TextColumnKey> => {
      const [width, style, hidden] = looks[key];
      return { key, header: TEXT_HEADERS[key], width, style, hidden };
    }),
    rows: lines,
    formats: () => [],
  });
}
