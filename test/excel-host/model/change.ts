import type { Area } from './area';
import type { CellValue } from './cell';
import type { Sheet } from './sheet';
import type { Table } from './table';

/** Whose change it was: of this Excel (its person or an add-in), or of another person in the same workbook. */
export type Source = 'Local' | 'Remote';

/** What happened in a workbook. */
export type BookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: Sheet;
      readonly place: Area;
      readonly change:
        | 'RangeEdited'
        | 'RowInserted'
        | 'RowDeleted'
        | 'ColumnInserted'
        | 'ColumnDeleted'
        | 'CellInserted'
        | 'CellDeleted';
      readonly table: Table | null;
      /** Only of a single cell. */
      readonly before?: CellValue;
      readonly after?: CellValue;
      readonly source: Source;
    }
  | {
      readonly kind: 'sheet-added' | 'sheet-deleted';
      readonly sheet: Sheet;
      readonly source: Source;
    }
  | {
      readonly kind: 'sheet-renamed';
      readonly sheet: Sheet;
      readonly before: string;
      readonly source: Source;
    }
  | {
      readonly kind: 'sheet-moved';
      readonly sheet: Sheet;
      readonly before: number;
      readonly source: Source;
    }
  | { readonly kind: 'sheet-activated'; readonly sheet: Sheet; readonly source: Source }
  | { readonly kind: 'table-added' | 'table-deleted'; readonly table: Table; readonly source: Source }
  | { readonly kind: 'selected'; readonly sheet: Sheet; readonly place: Area; readonly source: Source }
  | {
      readonly kind: 'sorted' | 'filtered';
      readonly sheet: Sheet;
      readonly place: Area;
      readonly table: Table | null;
      readonly source: Source;
    };
