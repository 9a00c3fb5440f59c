import { parseRange } from '../../core/layout/reference';
import { readEscapes } from './escapes';
import { scanElements } from './xml';

/** A table of a sheet; rows and columns of the sheet, from 1. */
export interface TableContent {
  readonly name: string;
  readonly sheet: string;
  /** Null where the table shows no header. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly totalsRow: number | null;
  readonly firstColumn: number;
  /** Names of the columns from left to right. */
  readonly columns: readonly string[];
  /** A filter or a hand hides some of its rows; told only where that matters to writing. */
  readonly hasHiddenRows?: boolean;
}

/** Reads a table's part, or null where it has no usable place. */
export function readTable(bytes: Uint8Array, sheet: string): TableContent | null {
  const columns: string[] = [];
  const tables: TableContent[] = [];
  scanElements(bytes, ({ name, attributes }) => {
    if (name === 'tableColumn') columns.push(readEscapes(attributes.get('name') ?? ''));
    if (name !== 'table') return;
    const range = parseRange(attributes.get('ref') ?? '');
    if (!range) return;
    const headers = attributes.get('headerRowCount') === '0' ? 0 : 1;
    const totals = Number(attributes.get('totalsRowCount') ?? 0) > 0 ? 1 : 0;
    tables.push({
      name: readEscapes(attributes.get('displayName') ?? attributes.get('name') ?? ''),
      sheet,
      headerRow: headers ? range.row : null,
      firstRow: range.row + headers,
      lastRow: range.lastRow - totals,
      totalsRow: totals ? range.lastRow : null,
      firstColumn: range.column,
      columns,
    });
  });
  return tables[0] ?? null;
}
