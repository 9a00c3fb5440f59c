import type { MatrixColumnKey } from '../../layout/matrixColumns';
import { finding } from '../../finding';
import { tidyText } from '../../vietnamese/tidy';
import { placeIn, type RowCheck } from './rowCheck';

const COLUMNS = [
  'text',
  'lead',
  'support',
  'deadline',
  'result',
] as const satisfies readonly MatrixColumnKey[];

/** Spaces too many, invisible characters, decomposed letters: nothing that a reader sees (SPEC §5). */
export const textUntidy: RowCheck = (row) =>
  COLUMNS.flatMap((column) => {
    const value = row.cells[column];
    if (typeof value !== 'string' || value === '') return [];
    const expected = tidyText(value);
    if (expected === value) return [];
    return [finding('text-untidy', 'note', { place: placeIn(row, column), found: value, expected })];
  });
