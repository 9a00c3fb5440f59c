import type { CellValue } from './completion/cells';
import type { SheetLayout } from './layout/sheet';
import type { SheetMark } from './layout/sheetMark';

/** A cell of a task gets another value; it applies only while the cell still holds `before`. */
export interface CellEdit {
  readonly kind: 'cell';
  /** Name of the table, `PL_I`. */
  readonly table: string;
  /** Stable id of the task or, in other tables, of the line: `II.23b`, `van-phong-so`. */
  readonly task: string;
  /** Key of the column, found by its hidden name wherever people moved it. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A row is added to a table, or taken out again: the two undo each other. */
export interface RowEdit {
  readonly kind: 'add-row' | 'remove-row';
  readonly table: string;
  readonly task: string;
  /** Id of the row under which it stands; null puts it last. */
  readonly under: string | null;
  /**
   * Values by column key; the row's own formulas follow from the table. A row is taken out only while it
   * still holds these and nothing else is typed in it.
   */
  readonly values: Readonly<Record<string, CellValue>>;
}

/**
 * A task row whose id is missing, or stands in other rows too, gets one of its own. Since no id tells the row,
 * what it says does; it applies only while the row still holds `before`. Undo is an edit of the cell.
 */
export interface RowIdEdit {
  readonly kind: 'row-id';
  readonly table: string;
  /** The new id, which no row of the table has yet. */
  readonly task: string;
  /** The id that stands there now, or null. */
  readonly before: string | null;
  /** What the row says in the column Nhiệm vụ. */
  readonly text: CellValue;
  /** Where the row stood: it decides only between rows that have the same id and text. */
  readonly sheetRow: number;
}

/** A sheet of ours is added. */
export interface SheetAddition {
  readonly kind: 'add-sheet';
  readonly sheet: SheetLayout;
}

/** A sheet of ours is taken out again, only while nothing in it has changed and nothing else refers to it. */
export interface SheetRemoval {
  readonly kind: 'remove-sheet';
  readonly sheet: SheetMark;
}

export type SheetEdit = SheetAddition | SheetRemoval;

/** One change that the product makes to a workbook (SPEC §7). Undo is the inverse edits, newest first. */
export type Edit = CellEdit | RowEdit | RowIdEdit | SheetEdit;

/** Why an edit was not applied. The rest of its run may have been. */
export type RefusalReason =
  /** The cell no longer holds `before`. */
  | 'changed'
  /** No row has the id. */
  | 'task-not-found'
  /** More than one row of the table has the id, so that none of them is surely meant. */
  | 'task-repeated'
  | 'column-not-found'
  | 'table-not-found'
  /** A row or sheet of that id or name already stands there. */
  | 'already-there'
  /** Something stands right below the table, where the row would go. */
  | 'no-room'
  /** A newer product wrote the workbook, or its sheet is protected. */
  | 'read-only';

/** An edit that was not applied, with what the cell holds now. */
export interface RefusedEdit {
  readonly edit: Edit;
  readonly reason: RefusalReason;
  /** The present value of the cell; null where there is no such cell or the edit is not of a cell. */
  readonly present: CellValue;
}

/** What became of a run of edits: every edit given is in exactly one list, in its order. */
export interface AppliedEdits {
  readonly applied: readonly Edit[];
  readonly refused: readonly RefusedEdit[];
}
