import type { OwnTemplate } from '../../ownTemplate/ownTemplate';
import { OWN_TEMPLATE_HEADERS, type OwnTemplateColumnKey } from '../../ownTemplate/templateColumns';
import { ownTemplateRows } from '../../ownTemplate/templateRows';
import { listColumns, type ListLook, listSheet } from '../listSheet';
import type { SheetLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import { type OwnTemplateWord, worded } from '../words';

const LONGEST_TITLE = 31;
const number: Style = { ...STYLES.center, format: '0' };

const looks: readonly ListLook<OwnTemplateColumnKey>[] = [
  ['part', 7, number, false],
  ['name', 34, STYLES.text, false],
  ['kind', 8, STYLES.center, false],
  ['file', 34, STYLES.text, false],
  ['addedOn', 12, STYLES.center, false],
  ['size', 14, number, false],
  ['mark', 18, STYLES.text, false],
  ['content', 12, STYLES.hidden, true],
];

/**
 * The hidden sheet that keeps one template of a person's. Each template has a sheet and a table of its own: putting it in and
 * taking it out are then edits that leave no byte of it in `Nhật ký`, and a damaged one spoils no other.
 */
export function ownTemplateSheet(
  table: string,
  template: OwnTemplate,
  words: Readonly<Record<OwnTemplateWord, string>>,
): SheetLayout {
  const sheet = listSheet<OwnTemplateColumnKey>({
    table,
    sheet: titleOf(template.name, words.sheet),
    title: words.title,
    note: words.note,
    columns: listColumns(looks, OWN_TEMPLATE_HEADERS),
    rows: ownTemplateRows(template),
    formats: () => [],
  });
  return { ...sheet, isHidden: true };
}

/** A sheet's title has 31 characters and none of some signs, nor an apostrophe at its ends. */
function titleOf(name: string, wording: string): string {
  const title = worded(wording, { name }).replace(/[[\]*?:/\\]/g, ' ');
  return [...title.replace(/\s+/g, ' ')]
    .reduce((kept, letter) => (kept.length + letter.length <= LONGEST_TITLE ? kept + letter : kept), '')
    .replace(/^[' ]+|[' ]+$/g, '');
}
