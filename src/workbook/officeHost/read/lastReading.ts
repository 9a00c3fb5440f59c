import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { EditedCells } from '../../port';
import type { ChangedContent } from '../../tracking/rereadTracking';
import type { Turn } from '../excelRun';
import { type ReadWorkbook, readWorkbook } from './readContent';
import { rereadWorkbook } from './rereadContent';

/** The last reading of all our sheets, which is brought up to date by what was edited. */
export class LastReading {
  private last: ReadWorkbook | null = null;

  /** Null before the first one. */
  get read(): ReadWorkbook | null {
    return this.last;
  }

  /** Reads all. */
  async whole(turn: Turn): Promise<WorkbookContent> {
    this.last = await readWorkbook(turn, 'sheets');
    return this.last.content;
  }

  /** Reads the rows that were edited since `before` was read; null where more has changed, or something else was read last. */
  async after(
    turn: Turn,
    before: WorkbookContent,
    edited: readonly EditedCells[],
  ): Promise<ChangedContent | null> {
    const again = this.last?.content === before ? await rereadWorkbook(turn, this.last, edited) : null;
    if (again === null) return null;
    this.last = again.read;
    return { content: again.read.content, touched: again.touched };
  }
}
