import type { Day } from '../../core/calendar/day';
import type { WorkbookWords } from '../../core/layout/words';
import { EditablePackage } from '../file/edit/editablePackage';
import type { InParts } from '../file/inParts';
import { mapWorkbook } from '../file/edit/workbookMap';
import { readWorkbookPackage, type WorkbookContent } from '../file/readWorkbookFile';
import type { EditedCells } from '../port';
import { type Counted, countedAfter, countedBook } from './countedBook';
import { countedCells, type IsCounted } from './countedCells';
import { staleAfter, staleIn } from './keptResults';
import { NOTHING_PENDING, type PendingCells, withCells, withPending } from './pendingCells';
import { editedCell, type TypedCell, typedChanges, type TypedCells } from './typedCells';
import { typedRows } from './typedRows';
import { protectionIn } from './writeEdits';
import { writeCells } from './writeRun';

const EMPTY: WorkbookContent = { sheets: [], tables: [], names: [], date1904: false };

/** What the results of our formulas are worked out with. */
export interface ResultOptions {
  readonly today: Day;
  readonly words: WorkbookWords;
}

function* whole(counted: Counted | null, words: WorkbookWords): Generator<PendingCells> {
  if (counted !== null) yield staleIn(counted, words);
}

/**
 * The parts of a workbook file and the cells read from them. What is typed stands over the cells at once; the results
 * that follow are worked out when the content is asked for, and the parts written when they are.
 */
export class FileCells {
  private shown: WorkbookContent | null = null;
  /** What was typed since the parts were read, with the results that follow. */
  private over: PendingCells = NOTHING_PENDING;
  /** What of it the parts lack. */
  private pending: PendingCells = NOTHING_PENDING;
  /** Cells that were typed into since the results were worked out. */
  private unsettled: readonly EditedCells[] = [];
  /** What a person typed that the parts lack, in its order. */
  private typed: readonly TypedCell[] = [];
  private isProtected: ((sheet: string) => boolean) | null = null;
  /** The workbook as it was counted when results were worked out last; null where that was not done yet. */
  private counted: Counted | null = null;
  /** Results that were stale when it was counted; they are put with the first typing. */
  private late: PendingCells = NOTHING_PENDING;
  private isCounted: IsCounted | null = null;
  /** Goes up with everything that is typed or written. */
  version = 0;

  /** Without a package the workbook is still to be drawn; `read` is what its parts hold, where they were read already. */
  constructor(
    private pack: EditablePackage | null,
    private read: WorkbookContent | null,
  ) {}

  /** The cells as they stand; results of our formulas may still be those from before the last typing. */
  present(): WorkbookContent {
    this.read ??= this.pack ? readWorkbookPackage(this.pack) : EMPTY;
    this.shown ??= withCells(this.read, this.over);
    return this.shown;
  }

  /** The cells with the results that follow from them. */
  content(options: ResultOptions): WorkbookContent {
    for (const _ of this.settling(options));
    return this.present();
  }

  /**
   * Works out the results that follow from what was typed, part by part; after the last they stand in the cells. What is
   * typed between two parts is a beginning anew.
   */
  *settling({ today, words }: ResultOptions): InParts<void> {
    while (this.unsettled.length > 0) {
      const typed = this.unsettled;
      const content = this.present();
      const rows = typedRows(content, typed);
      const after = this.counted && rows && countedAfter(this.counted, content, rows);
      const counted = after ?? countedBook(content, today);
      const parts = after && rows ? staleAfter(after, rows, words) : whole(counted, words);
      let stale = NOTHING_PENDING;
      for (const part of parts) {
        stale = withPending(stale, part);
        yield null;
        if (this.unsettled !== typed) break;
      }
      if (this.unsettled !== typed) continue;
      this.counted = counted;
      this.unsettled = [];
      if (stale.size > 0) this.put(stale);
    }
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
      this.putLate();
      this.put(changes);
      this.unsettled = [...this.unsettled, ...typed.map(editedCell)];
      this.typed = [...this.typed, ...typed];
      this.version += 1;
    }
    return { typed, refused };
  }

  /**
   * Tells the formulas whose results the core works out. The workbook is counted on the way, so that typing need not; what
   * is typed between two parts is a beginning anew.
   */
  *countedCells(options: ResultOptions): InParts<IsCounted> {
    const { today, words } = options;
    for (;;) {
      yield* this.settling(options);
      if (this.counted === null) {
        const { version } = this;
        const counted = countedBook(this.present(), today);
        yield null;
        const late = counted === null ? NOTHING_PENDING : staleIn(counted, words);
        yield null;
        if (this.version !== version) continue;
        this.counted = counted;
        this.late = late;
      }
      this.isCounted ??= countedCells(this.counted, words);
      return this.isCounted;
    }
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
    this.unsettled = [];
    this.isProtected = null;
    this.counted = null;
    this.late = NOTHING_PENDING;
    this.isCounted = null;
    this.version += 1;
  }

  private putLate(): void {
    if (this.late.size > 0) this.put(this.late);
    this.late = NOTHING_PENDING;
  }

  private put(changes: PendingCells): void {
    this.over = withPending(this.over, changes);
    this.pending = withPending(this.pending, changes);
    this.shown = null;
  }
}
