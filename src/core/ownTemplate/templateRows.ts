import { type Day, dayFromVietnamese, vietnameseDate } from '../calendar/day';
import type { CellValue } from '../completion/cells';
import { textOf } from '../completion/narrowText';
import { textMark } from '../textHash';
import { EXTENSION, kindOfFile, MOST_BYTES, type OwnTemplate } from './ownTemplate';
import type { OwnTemplateColumnKey } from './templateColumns';
import { tidyName } from './templateName';

/** Values of one line of a table that keeps a template. */
export type OwnTemplateRow = Readonly<Partial<Record<OwnTemplateColumnKey, string | number>>>;

/** A line of such a table as it stands. */
export type OwnTemplateCells = (key: OwnTemplateColumnKey) => CellValue;

/** A cell of Excel holds 32,767 characters. */
const LONGEST_PIECE = 32_000;

/** The lines that keep a template: what it is in the first, its file cut into the cells of all. */
export function ownTemplateRows(template: OwnTemplate): readonly OwnTemplateRow[] {
  const { name, kind, file, addedOn, size, text } = template;
  const count = Math.max(1, Math.ceil(text.length / LONGEST_PIECE));
  return Array.from({ length: count }, (_, at): OwnTemplateRow => {
    const piece = { part: at + 1, content: text.slice(at * LONGEST_PIECE, (at + 1) * LONGEST_PIECE) };
    if (at > 0) return piece;
    const day = addedOn === null ? {} : { addedOn: vietnameseDate(addedOn) };
    return { ...piece, name, kind: EXTENSION[kind], file, ...day, size, mark: textMark(text) };
  });
}

/**
 * The template that lines keep, in whatever order they were sorted; null where a line is missing, stands twice or was
 * changed, so that the file would not be the one that was put in.
 */
export function readOwnTemplateRows(rows: readonly OwnTemplateCells[]): OwnTemplate | null {
  const parts = new Map<number, OwnTemplateCells>();
  for (const row of rows) {
    const part = row('part');
    if (typeof part !== 'number') {
      if (textOf(row('content')).trim() !== '') return null;
      continue;
    }
    if (parts.has(part)) return null;
    parts.set(part, row);
  }
  const ordered = [...parts].sort(([one], [other]) => one - other);
  const [first] = ordered;
  if (first === undefined || ordered.some(([part], at) => part !== at + 1)) return null;
  const text = ordered.map(([, row]) => textOf(row('content'))).join('');
  const cell = first[1];
  const size = cell('size');
  const kind = kindOfFile(textOf(cell('kind')));
  const name = tidyName(textOf(cell('name')));
  const isWhole =
    typeof size === 'number' &&
    size > 0 &&
    size <= MOST_BYTES &&
    size === bytesIn(text) &&
    textOf(cell('mark')) === textMark(text);
  if (!isWhole || kind === null || name === '') return null;
  return { name, kind, file: textOf(cell('file')), addedOn: dayOfCell(cell('addedOn')), size, text };
}

/** The name that lines say, though the template is not whole; '' where they say none. */
export function writtenTemplateName(rows: readonly OwnTemplateCells[]): string {
  return rows.map((cell) => tidyName(textOf(cell('name')))).find((name) => name !== '') ?? '';
}

function dayOfCell(value: CellValue): Day | null {
  return dayFromVietnamese(textOf(value));
}

/** Four letters of base64 are three bytes, less those that `=` stands for at the end. */
function bytesIn(text: string): number {
  return (text.length / 4) * 3 - (/=*$/.exec(text)?.[0].length ?? 0);
}
