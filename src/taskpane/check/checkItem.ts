import type { Choice } from '../../core/checks/choices';
import type { Finding, Severity } from '../../core/finding';

/** One cell, row or sheet in which a wrong value stands. */
export interface ItemCell {
  readonly finding: Finding;
  /** Name of its table, `PL_I`; null where it is about no table. */
  readonly table: string | null;
  /** Id of its task; without one the host cannot go there. */
  readonly task: string | null;
  /** Key of its column. */
  readonly column: string | null;
  readonly sheet: string | null;
  readonly row: number | null;
  /** Key of its area; null where it is in none. */
  readonly area: string | null;
  /** Keys of the units that lead its task. */
  readonly units: readonly string[];
}

/** One wrong value with all cells in which it stands. */
export interface CheckItem {
  /** The same as long as the value stands in the workbook. */
  readonly key: string;
  readonly code: string;
  /** The gravest of its findings. */
  readonly severity: Severity;
  /** Its sentence is said of this finding. */
  readonly finding: Finding;
  readonly findings: readonly Finding[];
  readonly found: string | null;
  readonly cells: readonly ItemCell[];
  /** What a person has to decide of it; null where nothing can be chosen. */
  readonly choice: Choice | null;
  /** The reason for which a person ignores it; null where it is not ignored. */
  readonly ignoredWhy: string | null;
}

/** What weighs most stands first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
