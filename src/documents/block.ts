/** A line of text outside tables. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Line of the source, from 1. */
  readonly line: number;
}

/** A row as the source has it; cells are not cleaned yet. */
export interface SourceRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** What a workbook of ours says of its row; ordinary documents say nothing. */
  readonly known?: KnownRow;
}

/** Kind and id that a row was given once and keeps. */
export interface KnownRow {
  readonly kind: 'area' | 'task';
  readonly id: string | null;
}

/** A run of rows; blank lines do not end it. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly SourceRow[];
}

/** What a document is made of, in its order, whatever file it came from. */
export type Block = Paragraph | Table;
