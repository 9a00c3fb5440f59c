/** How a figure is held against the value of a measure. */
export type Operator =
  | 'at-least'
  | 'more-than'
  | 'at-most'
  | 'less-than'
  | 'exactly'
  /** A band with both ends, or without its upper one: "80 - dưới 90". */
  | 'within'
  | 'within-below'
  /** Better, in a rank the smaller number, than in the year of comparison. */
  | 'above-before'
  | 'below-before';

/** Which end of a band may be passed: a score over the band of its class is no failure. */
export type MayExceed = 'above' | 'below' | 'none';

/** What a figure is a figure of: the state itself, or by how much it went up or down. */
export type Change = 'level' | 'increase' | 'decrease';

/** In which year a measure must be met. */
export type Span = 'by' | 'in' | 'every';

/** A measured goal's measure. Numbers are in their unit: 25 % is 25. */
export interface Measure {
  /** Null where the goal names nothing that can be measured. */
  readonly operator: Operator | null;
  /** A number, or of a grade its name. */
  readonly value: number | string | null;
  /** The other end of a band. */
  readonly upTo: number | null;
  /** Null unless it is a band. */
  readonly mayExceed: MayExceed | null;
  readonly change: Change;
  /** `%`, `điểm`, `hạng` (the first is the best), `bậc` (places in a ranking), `nhóm` (a grade), or what is counted. */
  readonly unit: string | null;
  /** Of points the most there are, of a rank how many are ranked. */
  readonly scale: number | null;
  /** Names of the grades from the lowest up; null where the document does not say them. */
  readonly grades: readonly string[] | null;
}

/** A figure as it was given: a value, or a numerator and a denominator ("105/113", of a rank "55/63"). */
export interface Figure {
  readonly value: number | string | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/** Where a text of a document stands. */
export interface SourceLine {
  /** Line of the document's text, from 1. */
  readonly line: number;
  /** The line, or the sentence of it, as it stands there, with its slips. */
  readonly text: string;
}

/** A measured goal of a plan (SPEC §1), one row a measure. */
export interface Target extends Measure {
  readonly id: string;
  readonly text: string;
  /** The plan's content, `PAR.III`, and what it is called; null where the goal belongs to no area. */
  readonly area: { readonly content: string | null; readonly name: string } | null;
  /** The year by which or in which it must be met; null where it is every year's. */
  readonly year: number | null;
  readonly span: Span;
  /** Ids of the plan's tasks that carry it. */
  readonly tasks: readonly string[];
  readonly source: SourceLine;
  readonly actual: (Figure & { readonly source: string }) | null;
  /** The figure that a later one is compared with. */
  readonly before: (Figure & { readonly year: number; readonly source: string }) | null;
}

/** What became of a target on the as-of day. */
export type Judgement =
  | 'met'
  /** Not met while its year still runs. */
  | 'not-yet'
  | 'missed'
  /** Nothing was typed that could be held against it: neither met nor missed. */
  | 'no-figures'
  /** Ranks of different totals, points without their scale, a grade without the list of grades. */
  | 'incomparable'
  /** A cell that holds something, but no figure. */
  | 'unreadable'
  /** The goal names no measure. */
  | 'unmeasured';

/** Units that a judgement treats in a way of their own; any other unit only counts. */
export const UNIT = { percent: '%', points: 'điểm', rank: 'hạng', places: 'bậc', grade: 'nhóm' } as const;

export const NO_MEASURE: Measure = {
  operator: null,
  value: null,
  upTo: null,
  mayExceed: null,
  change: 'level',
  unit: null,
  scale: null,
  grades: null,
};
