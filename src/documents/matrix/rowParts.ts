import { plainLine } from '../head/plainLine';
import type { Draft } from './draft';
import type { MatrixHeader } from './header';
import { numeralOf } from './numeral';

const NO_CELLS: Readonly<Record<string, string>> = {};

/** Cells of columns without a meaning here and cells beyond the last column, by label. */
export function extraCells(
  header: MatrixHeader,
  cells: readonly string[],
  read: (cell: string) => string,
): Readonly<Record<string, string>> {
  if (header.others.length === 0 && header.at.note < 0 && cells.length <= header.width) return NO_CELLS;
  const extra: Record<string, string> = {};
  const put = (label: string, index: number): void => {
    const text = read(cells[index] ?? '');
    if (text !== '') extra[label in extra ? `${label} (${index + 1})` : label] = text;
  };
  if (header.at.note >= 0) put(header.noteLabel, header.at.note);
  for (const { index, label } of header.others) put(label, index);
  for (let index = header.width; index < cells.length; index += 1) put(`#${index + 1}`, index);
  return extra;
}

/** The only text of a row (a merged cell may repeat it), or null where it has several. */
export function singleText(cells: readonly string[], textOf: (cell: string) => string): string | null {
  const texts = new Set(cells.map(textOf).filter((text) => text !== ''));
  const [first] = texts;
  return texts.size === 1 ? (first ?? null) : null;
}

/** A line of one cell goes on with the last column of the row before it. */
export function rowOfLastCell(row: Draft, text: string, header: MatrixHeader): Draft {
  const empty = { ...row, number: '', text: '', lead: '', support: '', deadline: '', product: '', extra: {} };
  const last = header.width - 1;
  if (header.at.deadline === last) return { ...empty, deadline: text };
  if (header.at.product === last) return { ...empty, product: text };
  if (header.at.support === last) return { ...empty, support: text };
  if (header.at.lead === last) return { ...empty, lead: text };
  return { ...empty, text };
}

const TOTAL = /^(?:tong cong|tong so|tong|cong)\s*(?:[:(]|\d|nhiem vu|$)/;

/** Whether the texts of a row without number begin with one that sums up: "Tổng cộng: 12 nhiệm vụ". */
export function isTotal(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return first.length <= 80 && TOTAL.test(plainLine(first));
}

/**
 * A heading merged over columns stands in the first of them, whichever that is: its text is brought to the
 * column of texts. Rows with anything else stay as they are.
 */
export function liftedHeading(
  row: Draft,
  cells: readonly string[],
  header: MatrixHeader,
  hasChildren: boolean,
): Draft {
  if (row.text !== '' || cells.length < header.width) return row;
  const filled = cells.flatMap((cell, index) =>
    index === header.at.number || cell.trim() === '' ? [] : [cell],
  );
  const { style } = row.numeral;
  const [only] = filled;
  const empty = { ...row, lead: '', support: '', deadline: '', product: '', extra: {} };
  if (filled.length === 1 && (style === 'roman' || style === 'letter' || hasChildren) && only !== undefined)
    return { ...empty, text: row.lead || row.support || row.deadline || row.product || only.trim() };
  if (filled.length === 0 && style === 'other' && header.at.number >= 0)
    return { ...empty, text: row.number, number: '', numeral: numeralOf('') };
  return row;
}
