import { bare } from '../../core/vietnamese/fold';
import type { Draft } from './draft';

/** Columns in which a mark stands for the cell above. */
const COLUMNS = ['lead', 'support', 'deadline'] as const;

/** Marks alone, or a word with n: most cells are neither, and folding them costs more than reading them. */
const MAY_BE_DITTO = /^[^\p{L}\p{N}]*(?:n|$)/iu;

/** A mark such as "nt" and the column it stood in. */
export interface Ditto {
  readonly column: (typeof COLUMNS)[number];
  readonly found: string;
}

/** A row whose ditto marks ("nt", "như trên", ″) have become what the row above says. */
export function withoutDitto(row: Draft, above: Draft | null): Draft {
  if (above === null) return row;
  const marked = COLUMNS.filter((column) => isDitto(row[column]) && above[column] !== '');
  if (marked.length === 0) return row;
  const filled: Draft = { ...row, dittos: marked.map((column) => ({ column, found: row[column] })) };
  for (const column of marked) filled[column] = above[column];
  return filled;
}

/** Whether a cell only says "as above". */
function isDitto(cell: string): boolean {
  if (cell === '' || cell.length > 20 || !MAY_BE_DITTO.test(cell)) return false;
  const text = cell.trim();
  if (/^(?:["“”″〃]{1,2}|''|’’)$/.test(text)) return true;
  const words = bare(text).replace(/^[\s\-–.("“”']+|[\s\-–.)"“”']+$/g, '');
  return /^(?:nt|n\.\s?t|nhu tren|nhu muc tren|nhu dong tren)$/.test(words);
}
