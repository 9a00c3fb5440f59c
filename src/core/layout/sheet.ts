import type { CellRange } from './address';
import type { Style } from './style';

/** A value as a workbook holds it; days are Excel's numbers. */
export type LayoutValue = string | number | boolean | null;

/** One cell. A formula (English, commas, no leading `=`) carries the result the core worked out. */
export interface CellLayout {
  readonly row: number;
  readonly column: number;
  readonly value: LayoutValue;
  readonly formula?: string;
  readonly style?: Style;
}

export interface ColumnLayout {
  /** Width in characters of the default font, as Excel counts it. */
  readonly width: number;
  readonly hidden?: boolean;
  /** Folded under an outline button. */
  readonly folded?: boolean;
}

export interface TableColumnLayout {
  readonly key: string;
  /** The header cell's text; unique in the table, without new lines. */
  readonly header: string;
  /** The formula that new rows inherit. */
  readonly formula?: string;
}

/** An Excel table; its header row is the first row of `range`. */
export interface TableLayout {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly TableColumnLayout[];
}

/** A check on typed values. Lists only offer: they never refuse a value. */
export type ValidationLayout = {
  readonly range: CellRange;
  readonly prompt?: { readonly title: string; readonly text: string };
} & (
  | { readonly kind: 'list'; readonly source: string }
  | { readonly kind: 'day'; readonly error: { readonly title: string; readonly text: string } }
  | {
      readonly kind: 'decimal';
      readonly from: number;
      readonly to: number;
      readonly error: { readonly title: string; readonly text: string };
    }
);

/** A conditional format; `formula` is written for the first cell of `range`. */
export type ConditionalFormatLayout =
  | {
      readonly kind: 'formula';
      readonly range: CellRange;
      readonly formula: string;
      readonly look: {
        readonly fill?: string;
        readonly color?: string;
        readonly bold?: boolean;
        readonly italic?: boolean;
      };
    }
  | { readonly kind: 'bar'; readonly range: CellRange; readonly color: string };

export interface PageLayout {
  readonly landscape: boolean;
  /** Pages wide and tall; 0 lets Excel choose. */
  readonly wide: number;
  readonly tall: number;
  readonly area: CellRange;
  /** Rows repeated on each page. */
  readonly titleRows?: readonly [number, number];
}

/** A chart of columns beside the cells; a host that cannot draw one leaves it out. */
export interface ChartLayout {
  readonly title: string;
  /** The cells under the columns, from top to bottom. */
  readonly categories: CellRange;
  /** Neighbouring columns of figures over the same rows, each with its name. */
  readonly figures: CellRange;
  readonly names: readonly string[];
  /** Its left edge is that of a column; all else is points, from the top of the sheet. */
  readonly place: {
    readonly column: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
}

export interface SheetLayout {
  readonly name: string;
  readonly tabColor?: string;
  readonly columns: readonly ColumnLayout[];
  /** Heights in points by row; Excel may grow them when text is typed. */
  readonly heights: ReadonlyMap<number, number>;
  readonly cells: readonly CellLayout[];
  readonly merges: readonly CellRange[];
  readonly tables: readonly TableLayout[];
  readonly validations: readonly ValidationLayout[];
  readonly formats: readonly ConditionalFormatLayout[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageLayout;
  readonly charts?: readonly ChartLayout[];
  /** Not among the tabs until a person shows it. */
  readonly isHidden?: true;
}

/** A defined name; `refersTo` without `=`. */
export interface NameLayout {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** A workbook as plain data: a host only has to draw it. */
export interface WorkbookLayout {
  /** The layout's version, written as `pc_version`. */
  readonly version: number;
  readonly sheets: readonly SheetLayout[];
  readonly names: readonly NameLayout[];
}
