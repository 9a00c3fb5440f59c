import { LAYOUT_VERSION } from '../../core/layout/version';
import { newerVersion } from '../edits/newerVersion';
import type { Outcome } from '../failure';
import { canPack, packedFile } from '../file/edit/packedFile';
import { withRoom } from '../file/inParts';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { done, newerWorkbook } from '../outcome';
import type { EditedCells } from '../port';
import type { ChangedContent } from '../tracking/rereadTracking';
import type { IsCounted } from './countedCells';
import { thrown } from './failures';
import type { FileCells } from './fileCells';
import { Followers } from './followers';
import type { FileHostOptions } from './hostOptions';
import type { TypedCell, TypedCells } from './typedCells';
import { typedRows } from './typedRows';

/** A workbook file as a grid reads it and people type into it. */
export class GridFile {
  protected readonly followers = new Followers();

  constructor(
    protected readonly cells: FileCells,
    protected readonly options: FileHostOptions,
  ) {}

  /** Goes up with everything that is typed or written. */
  get version(): number {
    return this.cells.version;
  }

  /** Calls a function after everything that is typed or written, until what it answers is called. */
  follow(changed: () => void): () => void {
    return this.followers.follow(changed);
  }

  /** The file's name. */
  get name(): string {
    return this.options.name;
  }

  /** The file's bytes as they stand; empty where nothing was drawn yet. */
  bytes(): Uint8Array {
    return this.cells.written(this.options)?.bytes() ?? new Uint8Array();
  }

  /** `bytes` without holding up the page for long: it answers between the parts of the work, and while they are packed. */
  async packed(room: () => Promise<void>): Promise<Uint8Array> {
    await room();
    await this.settle(room);
    const pack = this.cells.written(this.options);
    if (pack === null || !canPack()) return this.bytes();
    await room();
    return packedFile(pack);
  }

  /** The parts of the file without what `unwritten` answers; null where nothing was drawn yet. */
  parts(): ReadonlyMap<string, Uint8Array> | null {
    return this.cells.parts();
  }

  /** `parts` as a file, packed beside the page; null where the platform cannot, or nothing was drawn yet. */
  async packedParts(): Promise<Uint8Array | null> {
    const parts = this.cells.parts();
    return parts === null || !canPack() ? null : packedFile({ parts });
  }

  /** What a person typed that `parts` lacks, in its order. */
  unwritten(): readonly TypedCell[] {
    return this.cells.unwritten();
  }

  /** What the file holds now. Throws `UnusableFile` where it cannot be read. */
  content(): WorkbookContent {
    return this.cells.content(this.options);
  }

  /** Works out what `content` has to, with `room` between the parts, so that a page can answer; a signal ends it. */
  async settle(room: () => Promise<void>, signal?: AbortSignal): Promise<void> {
    for (const _ of this.cells.settling(this.options)) {
      await room();
      if (signal?.aborted === true) return;
    }
  }

  /**
   * What the file holds where only these cells were typed into since it was read, with the rows to be looked at
   * again; null where one of them stands in no row of a matrix, so that all is to be read.
   */
  contentAfter(edited: readonly EditedCells[]): ChangedContent | null {
    const content = this.content();
    const touched = typedRows(content, edited);
    return touched && { content, touched };
  }

  /** The cells as they stand, at once: results of our formulas may be those from before the last typing. */
  present(): WorkbookContent {
    return this.cells.present();
  }

  /** Puts what a person typed into cells, wherever they are; whoever watches is told. */
  type(cells: readonly TypedCell[]): Outcome<TypedCells> {
    try {
      const newer = newerVersion(this.present());
      if (newer !== null) return newerWorkbook({ found: newer, expected: LAYOUT_VERSION });
      const outcome = this.cells.type(cells);
      if (outcome.typed.length > 0) this.followers.typed(this.present(), outcome.typed);
      return done(outcome);
    } catch (error) {
      return thrown(error, this.options.name);
    }
  }

  /**
   * Tells the formulas whose results follow at once; those of others keep their last. Worked out with `room` between the
   * parts; what that rejects with ends it.
   */
  countedCells(room: () => Promise<void>): Promise<IsCounted> {
    return withRoom(this.cells.countedCells(this.options), room);
  }

  /** Whether a sheet is protected, so that nothing is typed into it. */
  protects(sheet: string): boolean {
    return this.cells.protects(sheet);
  }
}
