import type { AreaLine } from '../../completion/cells';
import type { Appendix } from '../../plan/plan';
import type { MatrixColumn } from './matrixHeaders';
import type { MatrixRow } from './matrixRows';

export const TITLE_ROW = 1;
export const FIRST_DATA_ROW = 7;
export const HEADER_ROW = FIRST_DATA_ROW - 1;
export const GROUP_ROW = HEADER_ROW - 1;
export const AS_OF_ROW = GROUP_ROW - 1;

/** One appendix on its way to a sheet: its rows, its columns and where they stand. */
export interface MatrixPlan {
  readonly appendix: Appendix;
  readonly table: string;
  readonly sheet: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly areas: readonly AreaLine[];
}

/** Title of the sheet of an appendix: `PL I PAR INDEX`. */
export function matrixTitle({ code, index }: Appendix): string {
  const title = `PL ${code} ${index ?? ''}`.replace(/[[\]*?:/\\]/g, ' ').trim();
  return title.slice(0, 31).trim();
}
