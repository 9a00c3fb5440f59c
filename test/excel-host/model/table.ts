import type { Area } from './area';
import type { Sheet } from './sheet';

/** A column of a table; its header's text stands in the sheet too. */
export interface TableColumn {
  readonly id: number;
  name: string;
  /** Values shown by its filter; null for no filter. */
  filter: Readonly<Record<string, unknown>> | null;
}

/** An Excel table; `place` holds header and total row where they are shown. */
export class Table {
  style = 'TableStyleMedium2';
  showHeaders = true;
  showTotals = false;
  showBandedRows = true;
  showBandedColumns = false;
  showFilterButton = true;
  highlightFirstColumn = false;
  highlightLastColumn = false;

  constructor(
    readonly id: string,
    public name: string,
    readonly sheet: Sheet,
    public place: Area,
    public columns: readonly TableColumn[],
  ) {}

  /** The rows between header and totals. */
  get body(): Area {
    const above = this.showHeaders ? 1 : 0;
    const below = this.showTotals ? 1 : 0;
    return { ...this.place, row: this.place.row + above, rows: this.place.rows - above - below };
  }

  get header(): Area {
    return { ...this.place, rows: 1 };
  }

  get totals(): Area {
    return { ...this.place, row: this.place.row + this.place.rows - 1, rows: 1 };
  }
}
