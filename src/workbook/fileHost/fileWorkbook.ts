import type { AppliedEdits, Edit, RefusedEdit } from '../../core/edit';
import type { WorkbookLayout } from '../../core/layout/sheet';
import { LAYOUT_VERSION } from '../../core/layout/version';
import { writeWorkbook } from '../build/writeWorkbook';
import { sheetInfos, tableInfos } from '../edits/contentInfos';
import { type CellPlace, placeOf } from '../edits/cellPlace';
import { newerVersion } from '../edits/newerVersion';
import { inverseOfRun } from '../edits/runLog';
import type { Outcome } from '../failure';
import { drawSheets } from '../file/edit/drawSheets';
import { EditablePackage } from '../file/edit/editablePackage';
import { openPackage } from '../file/openPackage';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockedTable, done, newerWorkbook, notSupported } from '../outcome';
import type {
  Delivered,
  DeliveredFile,
  SheetInfo,
  TableInfo,
  Upgraded,
  Workbook,
  WorkbookChange,
  CellRef,
} from '../port';
import { thrown } from './failures';
import { canDraw } from './canDraw';
import { FileCells } from './fileCells';
import { GridFile } from './gridFile';
import type { FileHostOptions } from './hostOptions';
import { upgradeFile } from './upgradeFile';
import { refreshResults, writeEdits } from './writeEdits';

/** What came of taking a run back; `run` is the run that was meant. */
export interface Undone extends AppliedEdits {
  readonly run: number;
}

/** The bytes of a workbook as the port. Edits are made in place (SPEC §7); `bytes` is the file as it stands. */
export class FileWorkbook extends GridFile implements Workbook {
  private show: ((place: CellPlace) => void) | null = null;
  /** Whether it was drawn here and was never in a file. */
  readonly isFresh: boolean;

  /** Use `openFileWorkbook`; without a package the workbook is still to be drawn. */
  constructor(pack: EditablePackage | null, options: FileHostOptions, read: WorkbookContent | null = null) {
    super(new FileCells(pack, read), options);
    this.isFresh = pack === null;
  }

  sheets(): Promise<Outcome<readonly SheetInfo[]>> {
    return this.answer(() => sheetInfos(this.content()));
  }

  tables(): Promise<Outcome<readonly TableInfo[]>> {
    return this.answer(() => tableInfos(this.content()));
  }

  /** Draws a fresh workbook, or behind the sheets that stand; one that holds such tables already is left alone. */
  async draw(layout: WorkbookLayout): Promise<Outcome<readonly string[]>> {
    const pack = this.cells.written(this.options);
    if (pack) return this.drawBehind(pack, layout);
    try {
      this.take(new EditablePackage(openPackage(await writeWorkbook(layout))));
      return done(layout.sheets.map(({ name }) => name));
    } catch (error) {
      return thrown(error, this.options.name);
    }
  }

  private drawBehind(pack: EditablePackage, layout: WorkbookLayout): Outcome<readonly string[]> {
    try {
      if (!canDraw(this.content(), layout)) return notSupported('draw');
      const next = new EditablePackage(pack);
      const titles = drawSheets(next, layout);
      refreshResults(next, this.options);
      this.take(next);
      return done(titles);
    } catch (error) {
      return thrown(error, this.options.name);
    }
  }

  apply(edits: readonly Edit[], whole?: 'whole'): Promise<Outcome<AppliedEdits>> {
    return Promise.resolve(this.run(edits, null, whole !== undefined));
  }

  /** Takes back a run of `Nhật ký`, the last one that stands without a number; null where there is none. */
  undo(run: number | null): Promise<Outcome<Undone | null>> {
    try {
      const inverse = inverseOfRun(this.content(), run);
      if (!inverse) return Promise.resolve(done(null));
      const outcome = this.run(inverse.edits, inverse.run);
      return Promise.resolve(outcome.ok ? done({ run: inverse.run, ...outcome.value }) : outcome);
    } catch (error) {
      return Promise.resolve(thrown(error, this.options.name));
    }
  }

  /** Changes parts of the file by a function that answers whether it did; nothing stands where it throws. */
  rewrite(change: (pack: EditablePackage, content: WorkbookContent) => boolean): Outcome<boolean> {
    try {
      const pack = this.cells.written(this.options);
      if (!pack) return done(false);
      const next = new EditablePackage(pack);
      const changed = change(next, this.content());
      if (changed) this.take(next);
      return done(changed);
    } catch (error) {
      return thrown(error, this.options.name);
    }
  }

  /** Hands over what shows cells to the user; without it the host shows nothing. */
  showsCells(show: (place: CellPlace) => void): void {
    this.show = show;
  }

  upgrade(): Promise<Outcome<Upgraded | null>> {
    return Promise.resolve(upgradeFile((change) => this.rewrite(change), this.options));
  }

  select(ref: CellRef): Promise<Outcome<boolean>> {
    try {
      return Promise.resolve(this.showCell(placeOf(this.present(), ref)));
    } catch (error) {
      return Promise.resolve(thrown(error, this.options.name));
    }
  }

  /** Shows a cell by its place; false where there is none. */
  showCell(place: CellPlace | null): Outcome<boolean> {
    if (this.show === null) return notSupported('select');
    if (place !== null) this.show(place);
    return done(place !== null);
  }

  /** Tells of what was typed; what the product writes itself is not told. */
  watch(changed: (change: WorkbookChange) => void): Promise<Outcome<() => void>> {
    return Promise.resolve(done(this.followers.watch(changed)));
  }

  async deliver(file: DeliveredFile): Promise<Outcome<Delivered>> {
    try {
      return done({ way: 'file', name: await this.options.deliver(file) });
    } catch (error) {
      return thrown(error, file.name);
    }
  }

  private run(edits: readonly Edit[], undoes: number | null, isWhole = false): Outcome<AppliedEdits> {
    try {
      const newer = newerVersion(this.content());
      if (newer !== null) return newerWorkbook({ found: newer, expected: LAYOUT_VERSION });
      const pack = this.cells.written(this.options);
      if (!pack) return done({ applied: [], refused: edits.map(withoutWorkbook) });
      const written = writeEdits(pack, this.content(), edits, { ...this.options, undoes, isWhole });
      if (!written.ok) return blockedTable(written.blocked);
      if (written.pack) this.take(written.pack);
      return done({ applied: written.applied, refused: written.refused });
    } catch (error) {
      return thrown(error, this.options.name);
    }
  }

  private take(pack: EditablePackage): void {
    this.cells.take(pack);
    this.followers.written();
  }

  private answer<T>(make: () => T): Promise<Outcome<T>> {
    try {
      return Promise.resolve(done(make()));
    } catch (error) {
      return Promise.resolve(thrown(error, this.options.name));
    }
  }
}

function withoutWorkbook(edit: Edit): RefusedEdit {
  return { edit, reason: 'table-not-found', present: null };
}
