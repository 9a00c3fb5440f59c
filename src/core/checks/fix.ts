import type { Edit } from '../edit';

/** What a fix does; its wording is by this code. */
export type FixLabel =
  | 'fix-id'
  | 'fix-tidy'
  | 'fix-slip'
  | 'fix-status'
  | 'fix-day'
  | 'fix-percent'
  | 'fix-unit-spelling'
  | 'fix-unit-suggestion'
  | 'fix-unit-accept'
  | 'fix-unit-new'
  | 'fix-successor'
  | 'fix-due-days';

/**
 * A way to mend what a finding says (SPEC §5): a safe one changes nothing that a person means and may be
 * applied with others, a choice is offered one by one.
 */
export interface Fix {
  readonly kind: 'safe' | 'choice';
  readonly label: FixLabel;
  /** What the cell will say, for the label. */
  readonly after: string;
  readonly edits: readonly Edit[];
}
