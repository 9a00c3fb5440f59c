import type { RatedProgress } from '../workbook/tracking/readRating';
import type { WorkbookProgress } from '../workbook/tracking/workbookProgress';

/** A counted workbook with its ratings. */
export interface RatedFile extends RatedProgress {
  readonly progress: WorkbookProgress;
}
