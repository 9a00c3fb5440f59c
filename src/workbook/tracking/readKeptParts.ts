import type { KeptPartsRead } from '../../core/keptParts/keptParts';
import { PARTS_HEADERS, PARTS_KEYS, partsTables } from '../../core/keptParts/partsColumns';
import type { PartsOf } from '../../core/keptParts/partsRecords';
import { readPartsRows } from '../../core/keptParts/partsRows';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { tableNamed } from './block';
import { tableLines } from './tableLines';

/** Under a tenth of a second: a workbook that counts from 1904 does not hold a moment to the last digit. */
const SAME_MOMENT = 1e-6;

/**
 * Reads what a workbook keeps beside the figures of a period, found by the names of its tables. Parts that were written with
 * other figures of the period are none of these. Never throws.
 */
export function readKeptParts(content: WorkbookContent, of: PartsOf): KeptPartsRead {
  const names = partsTables(
    content.tables.map(({ name }) => name),
    of,
  );
  let isDamaged = false;
  for (const name of names) {
    const table = tableNamed(content, name);
    const read = table && readPartsRows(tableLines(content, table, PARTS_KEYS, PARTS_HEADERS));
    if (read === null) isDamaged = true;
    else if (Math.abs(read.writtenAt - of.writtenAt) < SAME_MOMENT)
      return { kind: 'whole', parts: read.parts };
  }
  return { kind: isDamaged ? 'damaged' : 'none' };
}
