import type { Day } from '../../core/calendar/day';
import type { WorkbookWords } from '../../core/layout/words';
import type { DeliveredFile } from '../port';

/** What a file host knows beside the file. */
export interface FileHostOptions {
  /** The file's name, for sentences about it. */
  readonly name: string;
  readonly words: WorkbookWords;
  readonly today: Day;
  /** Day and time now as a workbook counts them. */
  readonly now: () => number;
  /** Who makes the edits, as `Nhật ký` names them. */
  readonly by: string;
  /** Hands a file to the user; answers the name that it has there. */
  readonly deliver: (file: DeliveredFile) => Promise<string>;
}
