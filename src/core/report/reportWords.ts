import type { DocumentKind } from '../evidence/evidence';
import type { PeriodKind } from '../period/preset';

/** A text with `{name}` places. */
type Wording = string;

/**
 * The wording of reports. They are Vietnamese whatever the pane's language, like the workbook; the values are in
 * `src/messages/vi/report`, so that the core holds no sentence.
 */
export interface ReportWords {
  readonly head: Readonly<Record<HeadWord, Wording>>;
  readonly period: Readonly<Record<PeriodKind, Wording>>;
  /** What comes after the last period of a kind in a year, and after half a year and nine months. */
  readonly next: Readonly<Record<'half' | 'nine-months' | 'year', Wording>>;
  readonly documentKind: Readonly<Record<DocumentKind, Wording>>;
  readonly figures: Readonly<Record<FigureWord, Wording>>;
  readonly task: Readonly<Record<TaskWord, Wording>>;
  readonly sections: Readonly<Record<SectionWord, Wording>>;
  readonly role: Readonly<Record<RoleWord, Wording>>;
  /** What the last page says of where the figures come from. */
  readonly notes: Readonly<Record<'kept' | 'keptOfUnit' | 'keptEdited' | 'countedAnew', Wording>>;
}

export type HeadWord =
  | 'symbol'
  | 'signed'
  | 'subject'
  | 'subjectUnit'
  | 'indexOne'
  | 'indexMany'
  | 'indexNone'
  | 'plan'
  | 'planNumber'
  | 'planDay'
  | 'planIssuer'
  | 'item'
  | 'keep'
  | 'keepWord'
  | 'body';

export type FigureWord =
  | 'assigned'
  | 'assignedApplicable'
  | 'assignedNone'
  | 'longTerm'
  | 'allDone'
  | 'noneDone'
  | 'someDone'
  | 'part'
  | 'wholePart'
  | 'doneOnTime'
  | 'doneLate'
  | 'doneUndated'
  | 'doneWithoutDue'
  | 'notDone'
  | 'overdue'
  | 'dueSoon'
  | 'inTime'
  | 'continuous'
  | 'waiting'
  | 'undetermined'
  | 'rate'
  | 'dueRates'
  | 'dueNothing'
  | 'notYetDue'
  | 'ruleAlways'
  | 'ruleYearOnly'
  | 'ruleNever'
  | 'uncounted'
  | 'overallLine'
  | 'indexLine';

export type TaskWord =
  | 'result'
  | 'evidence'
  | 'doneDay'
  | 'lateDays'
  | 'inProgress'
  | 'overdue'
  | 'late'
  | 'lead'
  | 'due'
  | 'dueOn'
  | 'noLead'
  | 'bullet';

export type SectionWord =
  | 'documentsNone'
  | 'documentsOne'
  | 'documentsMany'
  | 'document'
  | 'documentDay'
  | 'documentSubject'
  | 'documentAbout'
  | 'documentMatter'
  | 'areaDone'
  | 'areaInProgress'
  | 'overdueNone'
  | 'overdueOne'
  | 'overdueMany'
  | 'lateOne'
  | 'lateMany'
  | 'difficultiesNone'
  | 'difficulties'
  | 'difficulty'
  | 'nextOverdue'
  | 'nextDueOne'
  | 'nextDueMany'
  | 'nextContinuous'
  | 'nextRecurring'
  | 'nextWaiting'
  | 'nextUndetermined'
  | 'nextNone'
  | 'requestsNone'
  | 'requestsSome'
  | 'unknownArea';

export type RoleWord =
  'lead' | 'leadViaGroup' | 'support' | 'supportViaGroup' | 'leadPart' | 'supportPart' | 'wholePart';

/** Puts `{name}` places of a wording; what is put in is never read again. */
export function put(wording: Wording, data: Readonly<Record<string, string | number>> = {}): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}
