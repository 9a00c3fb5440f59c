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
  if (above === null || !(mayBeDitto(row.lead) || mayBeDitto(row.support) || mayBeDitto(row.deadline)))
    return row;
  const marked = COLUMNS.filter((column) => isDitto(row[column]) && above[column] !== '');
  if (marked.length === 0) return row;
  const filled: Draft = { ...row, dittos: marked.map((column) => ({ column, found: row[column] })) };
  for (const column of marked) filled[column] = above[column];
  return filled;
}

/** Whether a cell begins as a mark does: a digit or a letter that is no n tells at once that it is none. */
function mayBeDitto(cell: string): boolean {
  const { length } = cell;
  if (length === 0 || length > 20) return false;
  const code = cell.charCodeAt(0);
  const small = code | 32;
  if (code < 128 && ((small >= 97 && small <= 122 && small !== 110) || (code >= 48 && code <= 57)))
    return false;
  return MAY_BE_DITTO.test(cell);
}

/** Whether a cell only says "as above". */
function isDitto(cell: string): boolean {
  if (!mayBeDitto(cell)) return false;
  const text = cell.trim();
  if (/^(?:["“”″〃]{1,2}|''|’’)$/.test(text)) return true;
  const words = bare(text).replace(/^[\s\-–.("“”']+|[\s\-–.)"“”']+$/g, '');
  return /^(?:nt|n\.\s?t|nhu tren|nhu muc tren|nhu dong tren)$/.test(words);
}
