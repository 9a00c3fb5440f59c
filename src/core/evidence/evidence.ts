import type { Day } from '../calendar/day';

/** Kinds of documents that a symbol (Nghị định 30/2020/NĐ-CP, Phụ lục III) or the words before it name. */
export type DocumentKind =
  | 'law'
  | 'ordinance'
  | 'resolution'
  | 'decree'
  | 'decision'
  | 'circular'
  | 'directive'
  | 'plan'
  | 'programme'
  | 'report'
  | 'notice'
  | 'submission'
  | 'guideline'
  | 'conclusion'
  | 'scheme'
  | 'option'
  | 'regulation'
  | 'minutes'
  | 'invitation'
  | 'licence'
  | 'dispatch'
  | 'unknown';

/** One document that a cell of Văn bản minh chứng names. What the cell does not say is null. */
export interface EvidenceDocument {
  readonly kind: DocumentKind;
  /** `20/2021/NĐ-CP`, spaces removed; null where it is blank (`…/KH-SLĐTBXH`) or there is none. */
  readonly number: string | null;
  /** `NĐ-CP`, `NQ/BCSD`. */
  readonly symbol: string | null;
  readonly day: Day | null;
  /** What it is about, without "về việc". */
  readonly subject: string | null;
  /** The words of the cell that were read as this document. */
  readonly written: string;
}
