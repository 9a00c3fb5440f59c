import { foldSame } from '../../core/vietnamese/fold';
import type { SourceRow } from '../block';
import { hasMarkup, htmlText } from '../html';
import type { MatrixHeader } from './header';
import { numeralOf } from './numeral';
import { headingText } from './rowCells';

/** The header and rows of an appendix. */
export interface HeadedRows {
  readonly header: MatrixHeader;
  readonly rows: readonly SourceRow[];
}

const LONGEST_NAME = 300;

/**
 * Headings made of a column that names the area of each row ("Lĩnh vực", merged over its tasks or repeated). It stays
 * a column like others where the rows have headings of their own, or where the rows of an area stand apart.
 */
export function withColumnAreas({ header, rows }: HeadedRows): HeadedRows {
  const column = header.at.area;
  if (column < 0 || rows.some((row) => row.known !== undefined || isHeading(row, header)))
    return { header, rows };
  const textOf = ({ cells }: SourceRow): string => {
    const cell = cells[column] ?? '';
    return (hasMarkup(cell) ? htmlText(cell) : cell).replace(/\s+/g, ' ').trim();
  };
  const numbered = rows.every((row) => textOf(row) === '' || headingText(textOf(row)) !== null);
  const names = new Set<string>();
  const headed: SourceRow[] = [];
  let current = '';
  for (const row of rows) {
    const name = textOf(row);
    const key = foldSame(name);
    if (name.length > LONGEST_NAME) return { header, rows };
    if (name !== '' && key !== current) {
      if (names.has(key)) return { header, rows };
      names.add(key);
      current = key;
      headed.push(headingRow(name, numbered, row.line, header));
    }
    headed.push({ ...row, cells: row.cells.map((cell, at) => (at === column ? '' : cell)) });
  }
  if (names.size === 0) return { header, rows };
  return {
    header: { ...header, others: header.others.filter(({ index }) => index !== column) },
    rows: headed,
  };
}

function headingRow(name: string, numbered: boolean, line: number, { at, width }: MatrixHeader): SourceRow {
  const split = numbered && at.number >= 0 ? headingText(name) : null;
  const cells = Array<string>(width).fill('');
  if (at.number >= 0) cells[at.number] = split?.numeral ?? '';
  cells[at.text] = split?.name ?? name;
  return { line, cells, known: { kind: 'area', id: null } };
}

/** Whether a row is a heading itself: a Roman numeral or a letter, or nothing but one text in capitals. */
function isHeading({ cells }: SourceRow, { at }: MatrixHeader): boolean {
  const { style } = numeralOf(cells[at.number] ?? '');
  if (style === 'roman' || style === 'letter') return true;
  const filled = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
  const [only = ''] = filled;
  return filled.size === 1 && /\p{L}/u.test(only) && only === only.toUpperCase();
}
