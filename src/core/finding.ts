/** How much a finding weighs: an error blocks a report, a warning asks for a look, a note tells. */
export type Severity = 'error' | 'warning' | 'note';

/** Where a finding was met; every field null that is not known or does not apply. */
export interface Place {
  /** Appendix code, `I`. */
  readonly appendix: string | null;
  /** Task id, `II.23b`. */
  readonly task: string | null;
  /** Key of the column (`lead`, `deadline`, …). */
  readonly column: string | null;
  readonly sheet: string | null;
  /** Row of the sheet or line of the text, from 1. */
  readonly row: number | null;
}

/**
 * What a reader or a check says of the plan or of one cell. The wording is made from `code` and
 * `data` by `src/messages`; `found` and `expected` hold the text of the document, never a sentence.
 */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  readonly found: string | null;
  readonly expected: string | null;
  readonly data: Readonly<Record<string, string | number>>;
}

export const NOWHERE: Place = { appendix: null, task: null, column: null, sheet: null, row: null };

/** What a reader answers: the value and everything it met on the way. Readers never throw on content. */
export interface Read<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** A finding with the fields that are not given left empty. */
export function finding(
  code: string,
  severity: Severity,
  rest: {
    readonly place?: Partial<Place>;
    readonly found?: string;
    readonly expected?: string;
    readonly data?: Readonly<Record<string, string | number>>;
  } = {},
): Finding {
  return {
    code,
    severity,
    place: { ...NOWHERE, ...rest.place },
    found: rest.found ?? null,
    expected: rest.expected ?? null,
    data: rest.data ?? {},
  };
}
