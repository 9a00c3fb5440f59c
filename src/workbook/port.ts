import type { AppliedEdits, Edit } from '../core/edit';
import type { CellValue } from '../core/completion/cells';
import type { CellRange } from '../core/layout/address';
import type { WorkbookLayout } from '../core/layout/sheet';
import type { Outcome } from './failure';

/** A sheet as a person sees it; ours are known by their tables, never by this name. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  /** Names of our tables on it. */
  readonly tables: readonly string[];
}

/** A whole table of ours with its column keys; a column of a person's own has its header as key. */
export interface TableInfo {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
}

/** One row of a table: `cells` and `formulas` follow `TableInfo.columns`. */
export interface TableRow {
  readonly sheetRow: number;
  readonly cells: readonly CellValue[];
  /** Whether the cell is calculated. */
  readonly formulas: readonly boolean[];
}

/** A place to show to the user. */
export interface CellRef {
  readonly table: string;
  readonly task: string;
  readonly column: string | null;
}

/** Cells of a sheet that were edited where they stand. */
export interface EditedCells {
  readonly sheet: string;
  readonly range: CellRange;
}

/** What changed in the workbook by other hands than ours. */
export interface WorkbookChange {
  /** Our tables that hold the change; empty where it is elsewhere. */
  readonly tables: readonly string[];
  /** The edited cells where nothing else has happened; absent where cells moved, or the host cannot tell. */
  readonly edited?: readonly EditedCells[];
  /** Whether someone who has the workbook open elsewhere had a part in it. */
  readonly isRemote?: boolean;
}

/** A step between two versions of the layout that was made. */
export interface Upgraded {
  readonly from: number;
  readonly to: number;
  /** The sheet that it added to. */
  readonly sheet: string;
}

/** A file to hand to the user. */
export interface DeliveredFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /**
   * Whether its sheets may stand in the workbook that is open, where Excel opens no new one. A plan's may not: its
   * tables and names are those of one workbook.
   */
  readonly mayJoin: boolean;
}

/** Where a file went. */
export type Delivered =
  /** Excel opened it as a new workbook, which has no name yet. */
  | { readonly way: 'new-workbook' }
  /** Its sheets stand in the workbook that is open, under these titles; none where Excel did not tell them. */
  | { readonly way: 'sheets'; readonly titles: readonly string[] }
  /** A download, or a file that was written; the name that it has there. */
  | { readonly way: 'file'; readonly name: string };

/**
 * The one way to a workbook, wherever it is (SPEC §7): inside Excel, a file in a browser, a file on the
 * command line. Every implementation passes one contract test. Calls run one after another in the order
 * they were made; none throws what a `Failure` can say.
 */
export interface Workbook {
  /** Sheets in the order of their tabs. */
  sheets(): Promise<Outcome<readonly SheetInfo[]>>;

  /** All our tables, whole, with column keys, but those that keep templates or reported periods; rows below a table are not among them. */
  tables(): Promise<Outcome<readonly TableInfo[]>>;

  /**
   * Draws sheets that core made as plain data, names included. A foreign sheet that has one of our titles
   * keeps it, ours gets " (2)". Answers the titles given, in the order of the layout.
   */
  draw(layout: WorkbookLayout): Promise<Outcome<readonly string[]>>;

  /**
   * Applies edits in order, each only where its cell still holds `before`; a refused edit does not stop
   * the others, unless the run is to be `whole`: then nothing is written where one is refused. On a failure
   * `state` says how much of the run stands.
   */
  apply(edits: readonly Edit[], whole?: 'whole'): Promise<Outcome<AppliedEdits>>;

  /**
   * Brings a workbook of an older layout up by one version, in place and wholly or not at all; null where it is not
   * older. It is a line of `Nhật ký` that `undo` passes over.
   */
  upgrade(): Promise<Outcome<Upgraded | null>>;

  /** Shows a cell to the user; false where it is not there any more, or the host shows nothing. */
  select(ref: CellRef): Promise<Outcome<boolean>>;

  /** Tells of changes that are not this port's own until the function it answers is called. */
  watch(changed: (change: WorkbookChange) => void): Promise<Outcome<() => void>>;

  /** Hands a file to the user the best way that the host has, and answers which that was. */
  deliver(file: DeliveredFile): Promise<Outcome<Delivered>>;
}
