import type { Day } from '../../core/calendar/day';
import type { WorkbookWords } from '../../core/layout/words';
import { EditablePackage } from '../file/edit/editablePackage';
import { mapWorkbook } from '../file/edit/workbookMap';
import { readWorkbookPackage, type WorkbookContent } from '../file/readWorkbookFile';
import { countedCells, staleResults } from './keptResults';
import { NOTHING_PENDING, type PendingCells, withCells, withPending } from './pendingCells';
import { type TypedCell, typedChanges, type TypedCells } from './typedCells';
import { protectionIn } from './writeEdits';
import { writeCells } from './writeRun';

const EMPTY: WorkbookContent = { sheets: [], tables: [], names: [], date1904: false };

/** What the results of our formulas are worked out with. */
export interface ResultOptions {
  readonly today: Day;
  readonly words: WorkbookWords;
}

/**
 * The parts of a workbook file and the cells read from them. What is typed stands over the cells at once; the results
 * that follow are worked out when the content is asked for, and the parts written when they are.
 */
export class FileCells {
  private read: WorkbookContent | null = null;
  private shown: WorkbookContent | null = null;
  /** What was typed since the parts were read, with the results that follow. */
  private over: PendingCells = NOTHING_PENDING;
  /** What of it the parts lack. */
  private pending: PendingCells = NOTHING_PENDING;
  private isSettled = true;
  /** What a person typed that the parts lack, in its order. */
  private typed: readonly TypedCell[] = [];
  private isProtected: ((sheet: string) => boolean) | null = null;
  private counted: ReadonlySet<string> | null = null;
  /** Goes up with everything that is typed or written. */
  version = 0;

  /** Without a package the workbook is still to be drawn. */
  constructor(private pack: EditablePackage | null) {}

  /** The cells as they stand; results of our formulas may still be those from before the last typing. */
  present(): WorkbookContent {
    this.read ??= this.pack ? readWorkbookPackage(this.pack) : EMPTY;
    this.shown ??= withCells(this.read, this.over);
    return this.shown;
  }

  /** The cells with the results that follow from them. */
  content({ today, words }: ResultOptions): WorkbookContent {
    if (!this.isSettled) {
      this.isSettled = true;
      const stale = staleResults(this.present(), today, words);
      if (stale.size > 0) this.put(stale);
    }
    return this.present();
  }

  /** The parts with all that was typed; a package that was handed out before stays as it was. */
  written(options: ResultOptions): EditablePackage | null {
    this.content(options);
    if (this.pack === null || this.pending.size === 0) return this.pack;
    const next = new EditablePackage(this.pack);
    writeCells(next, mapWorkbook(next), this.pending);
    this.pack = next;
    this.pending = NOTHING_PENDING;
    this.typed = [];
    return next;
  }

  /** The parts of the file as they were read or last written. */
  parts(): ReadonlyMap<string, Uint8Array> | null {
    return this.pack?.parts ?? null;
  }

  /** What a person typed that `parts` lacks, in its order. */
  unwritten(): readonly TypedCell[] {
    return this.typed;
  }

  /** Puts what a person typed over the cells. */
  type(cells: readonly TypedCell[]): TypedCells {
    const { typed, refused, changes } = typedChanges(this.present(), cells, (sheet) => this.protects(sheet));
    if (typed.length > 0) {
      this.put(changes);
      this.isSettled = false;
      this.typed = [...this.typed, ...typed];
      this.version += 1;
    }
    return { typed, refused };
  }

  /** The formulas whose results the core works out, as `cellKey` names them. */
  countedCells({ today, words }: ResultOptions): ReadonlySet<string> {
    this.counted ??= countedCells(this.present(), today, words);
    return this.counted;
  }

  /** Whether a sheet is protected. */
  protects(sheet: string): boolean {
    if (this.pack === null) return false;
    this.isProtected ??= protectionIn(this.pack);
    return this.isProtected(sheet);
  }

  /** Puts other parts in place of those that stand. */
  take(pack: EditablePackage): void {
    this.pack = pack;
    this.read = null;
    this.shown = null;
    this.over = NOTHING_PENDING;
    this.pending = NOTHING_PENDING;
    this.typed = [];
    this.isSettled = true;
    this.isProtected = null;
    this.counted = null;
    this.version += 1;
  }

  private put(changes: PendingCells): void {
    this.over = withPending(this.over, changes);
    this.pending = withPending(this.pending, changes);
    this.shown = null;
  }
}
