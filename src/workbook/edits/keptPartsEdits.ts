import type { Edit } from '../../core/edit';
import type { KeptParts } from '../../core/keptParts/keptParts';
import { freePartsTable, partsTables } from '../../core/keptParts/partsColumns';
import type { PartsOf } from '../../core/keptParts/partsRecords';
import { partsSheet } from '../../core/layout/keptParts/partsSheet';
import type { WorkbookWords } from '../../core/layout/words';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { sheetOfTableGoes } from './wholeSheet';

/**
 * The edits that keep what the reports of a period are made of: a hidden sheet of its own, in place of those that stand there of
 * the same period and as-of day, whole or damaged. What these held `Nhật ký` does not keep, so that undo does not bring it back.
 */
export function keptPartsEdits(
  content: WorkbookContent,
  of: PartsOf,
  parts: KeptParts,
  words: WorkbookWords,
): readonly Edit[] {
  const names = content.tables.map(({ name }) => name);
  const gone = partsTables(names, of).flatMap((name) => sheetOfTableGoes(content, name) ?? []);
  const sheet = partsSheet(freePartsTable(names, of), of, parts, words.keptParts);
  return [...gone, { kind: 'add-sheet', sheet }];
}
