import type { Membership, UnitLine } from '../../completion/cells';
import type { RateRule } from '../../completion/counts';
import type { ProgressResult } from '../../completion/progress';
import type { FigureTable } from '../figureFormulas';

/** Columns of the register and of the membership table, as formulas name them. */
export interface RegisterColumns {
  readonly name: string;
  readonly complete: string;
  readonly members: { readonly group: string; readonly unit: string };
}

export interface UnitSheetInput {
  readonly tables: readonly FigureTable[];
  readonly result: ProgressResult;
  readonly rule: RateRule;
  readonly asOf: number;
  /** Lines of the register in its order; a blank one holds nobody. */
  readonly units: readonly (UnitLine | undefined)[];
  /** Lines that the sheet has for units, spare ones included, where it stands already. */
  readonly lines?: number;
  readonly memberships: readonly Membership[];
  /** Names of groups whose members are known to be all. */
  readonly completeGroups: ReadonlySet<string>;
  readonly register: RegisterColumns;
}
