import type { Day } from '../calendar/day';
import type { Deadline } from '../deadline/deadline';
import type { UnitMention } from '../unit/mention';
import type { Tracked } from './tracked';

/** A document cited by its number and day. */
export interface Citation {
  readonly number: string;
  readonly date: Day | null;
}

/** The head of a plan document (SPEC §1, 2). What the document leaves blank is null. */
export interface PlanHead {
  readonly number: string | null;
  /** The symbol that is known even where the number is blank: `KH-UBND`. */
  readonly symbol: string | null;
  readonly date: Day | null;
  /** `yyyy-mm`, known even where the day is blank. */
  readonly month: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** First and last year covered. */
  readonly years: readonly [number, number] | null;
  /** The document this plan carries out. */
  readonly parent: Citation | null;
}

/** A heading row (lĩnh vực, nội dung). */
export interface Area {
  /** Path of numerals, `A.I`; a repeated one gets a letter. */
  readonly code: string;
  /** The numeral of the row itself as written, `I`. */
  readonly numeral: string;
  /** The template's content, known by its name: `SIPAS.A.I`; null where unknown. */
  readonly content: string | null;
  readonly name: string;
  /** 1 for the outer level. */
  readonly level: number;
}

/** A numbered row. Cells as written are kept beside what was read from them. */
export interface Task {
  /** Given once, never renumbered: `I.12`, `II.23b` for the second 23. */
  readonly id: string;
  readonly number: string;
  /** Code of the area, null before the first heading. */
  readonly area: string | null;
  readonly text: string;
  readonly lead: readonly UnitMention[];
  readonly support: readonly UnitMention[];
  readonly deadline: Deadline;
  readonly product: string | null;
  /** The cells as they stood, tags removed, lines kept. */
  readonly written: { readonly lead: string; readonly support: string; readonly deadline: string };
  /** Cells of columns that have no meaning of their own here, by header. */
  readonly extra: Readonly<Record<string, string>>;
  /** What a tracker's columns became; only where they were taken over. */
  readonly tracked?: Tracked;
}

/** Header wordings of an appendix as the document has them. */
export interface HeaderWording {
  readonly number: string;
  readonly text: string;
  readonly lead: string;
  readonly support: string;
  readonly deadline: string;
  /** The merged cell over lead and support ("Phân công trách nhiệm"), null for a one-row header. */
  readonly assignment: string | null;
  readonly product: string | null;
}

/** A row of an appendix in the document's order. */
export type AppendixRow =
  { readonly kind: 'area'; readonly area: Area } | { readonly kind: 'task'; readonly task: Task };

export interface Appendix {
  /** Roman numeral, `I`. */
  readonly code: string;
  /** PAR INDEX, SIPAS, PAPI or what a template adds; null where unknown. */
  readonly index: string | null;
  /** "Phụ lục I" as written. */
  readonly label: string;
  readonly title: string;
  /** "(Ban hành kèm theo …)" as written, null where there is none. */
  readonly attachedTo: string | null;
  readonly header: HeaderWording;
  readonly rows: readonly AppendixRow[];
}

/** One plan: its head and its assignment matrices. */
export interface Plan {
  readonly head: PlanHead;
  readonly appendices: readonly Appendix[];
}

/** Areas of an appendix in the document's order. */
export function areasOf(appendix: Appendix): readonly Area[] {
  return appendix.rows.flatMap((row) => (row.kind === 'area' ? [row.area] : []));
}

/** Tasks of an appendix in the document's order. */
export function tasksOf(appendix: Appendix): readonly Task[] {
  const tasks: Task[] = [];
  for (const row of appendix.rows) if (row.kind === 'task') tasks.push(row.task);
  return tasks;
}
