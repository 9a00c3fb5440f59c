import type { UncountedRow } from '../completion/progress';
import type { FloorVerdict } from '../rating/rating';
import type { ReportInput, ReportRequest } from '../report/reportInput';

/**
 * What the reports of a period are made of, all units and all indexes: a workbook keeps it beside the figures of
 * `Lịch sử`, so that a second print has the lists of the first. Who sends, the head of the plan and the officer's words are not
 * among it: these are the letter around the figures, which people mend between two prints.
 */
export interface KeptParts extends Pick<
  ReportInput,
  'parameters' | 'tables' | 'rows' | 'goals' | 'comparison'
> {
  readonly uncounted: readonly UncountedRow[];
  readonly ratings: readonly KeptRating[];
  /** Errors of the check over just these rows, and why they were reported all the same. */
  readonly despite: ReportRequest['despite'];
}

/** What `tong-hop-don-vi` prints of a unit's rating. */
export interface KeptRating {
  readonly unit: string | null;
  readonly name: string;
  readonly floor: FloorVerdict;
  readonly points: number | null;
  readonly isProvisional: boolean;
  /** Tasks that were left out, through a group whose membership nobody has confirmed. */
  readonly unconfirmed: number;
}

/** What a workbook has of the parts of a period. */
export type KeptPartsRead =
  /** The period was kept by a product that kept its figures only, or not at all. */
  | { readonly kind: 'none' }
  /** A line was changed or is missing, or a newer product wrote them: they are not used. */
  | { readonly kind: 'damaged' }
  | { readonly kind: 'whole'; readonly parts: KeptParts };

/** How many tasks figures count in the rows of parts. */
export function countedTasks({ rows }: Pick<KeptParts, 'rows'>): number {
  return rows.reduce(
    (sum, table) => sum + table.filter(({ result }) => result.state === 'counted').length,
    0,
  );
}
