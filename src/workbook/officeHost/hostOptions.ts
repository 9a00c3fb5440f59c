import type { WorkbookWords } from '../../core/layout/words';
import type { DeliveredFile } from '../port';

/** What the host knows beside the workbook. */
export interface OfficeHostOptions {
  readonly words: WorkbookWords;
  /** Day and time now as a workbook counts them. */
  readonly now: () => number;
  /** Who makes the edits, as `Nhật ký` names them. */
  readonly by: string;
  /** Hands a file to the user where Excel cannot; answers the name that it has there. */
  readonly download: (file: DeliveredFile) => Promise<string>;
  /** Told when Excel waits for the end of a cell's editing, and when it goes on. */
  readonly waiting?: (isWaiting: boolean) => void;
}
