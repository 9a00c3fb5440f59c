import type { Unit } from './register';

export type MatchStrength = 'same' | 'near' | 'none';

/** One unit named in a cell. */
export interface UnitMention {
  /** As it stands in the cell, tags and bullets removed, condition in brackets included. */
  readonly written: string;
  /** The register's unit where the match is `same`; null for `near` and `none`. */
  readonly unit: Unit | null;
  readonly match: MatchStrength;
  /** Units that a `near` match offers, best first; never accepted on their own. */
  readonly suggestions: readonly Unit[];
}
