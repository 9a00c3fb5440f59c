import type { Ditto } from './ditto';
import type { Numeral } from './numeral';

/** A task whose cells may still go on in the next row. */
export interface Draft {
  readonly numeral: Numeral;
  readonly number: string;
  text: string;
  lead: string;
  support: string;
  deadline: string;
  product: string;
  extra: Readonly<Record<string, string>>;
  readonly line: number;
  /** The row had cells too few or too many. */
  readonly wrong: boolean;
  /** The id it was given once, null where none is known. */
  readonly id: string | null;
  /** Marks that stood for the cell above, already filled in. */
  readonly dittos: readonly Ditto[];
}

/** Puts what a row without number says under the cells of the task before it. */
export function continueDraft(draft: Draft, row: Draft): void {
  draft.text = under(draft.text, row.text);
  draft.lead = under(draft.lead, row.lead);
  draft.support = under(draft.support, row.support);
  draft.deadline = under(draft.deadline, row.deadline);
  draft.product = under(draft.product, row.product);
  const further = Object.entries(row.extra);
  if (further.length === 0) return;
  const extra: Record<string, string> = { ...draft.extra };
  for (const [label, cell] of further) extra[label] = under(extra[label] ?? '', cell);
  draft.extra = extra;
}

function under(above: string, below: string): string {
  if (below === '') return above;
  return above === '' ? below : `${above}\n${below}`;
}
