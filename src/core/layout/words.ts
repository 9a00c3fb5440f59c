import type { ComparisonWord } from '../history/comparisonText';
import type { FixedSection } from '../report/sectionKeys';
import type { ParameterBlockWord } from './blockNames';
import type { ReportSheetWord } from './reportSheetWords';

/** A text with `{name}` places. */
export type Wording = string;

/**
 * The workbook's wording. The workbook is Vietnamese whatever the pane's language (SPEC §6);
 * the values are in `src/messages`, so that the core holds no sentence.
 */
export interface WorkbookWords {
  readonly log: Readonly<Record<LogWord, Wording>>;
  readonly findingSheet: Readonly<Record<FindingSheetWord, Wording>>;
  readonly dropped: Readonly<Record<DroppedWord, Wording>>;
  readonly targetSheet: Readonly<Record<TargetSheetWord, Wording>>;
  readonly history: Readonly<Record<HistoryWord, Wording>>;
  readonly reportSheets: Readonly<Record<ReportSheetWord, Wording>>;
  readonly reportText: Readonly<Record<ReportTextWord, Wording>>;
  readonly ownTemplate: Readonly<Record<OwnTemplateWord, Wording>>;
  readonly keptParts: Readonly<Record<KeptPartsWord, Wording>>;
  readonly comparison: Readonly<Record<ComparisonWord, Wording>>;
  readonly parameterBlocks: Readonly<Record<ParameterBlockWord, Wording>>;
  /** Headers of columns that the plan's own table does not have. */
  readonly planHeaders: Readonly<Record<'number' | 'text' | 'lead' | 'support' | 'deadline', string>>;
  readonly matrix: {
    readonly tracking: Wording;
    readonly asOf: Wording;
    readonly unitPromptTitle: Wording;
    readonly unitPrompt: Wording;
    readonly statusPromptTitle: Wording;
    readonly statusPrompt: Wording;
    readonly statusErrorTitle: Wording;
    readonly statusError: Wording;
    readonly areaPromptTitle: Wording;
    readonly areaPrompt: Wording;
    readonly periodPromptTitle: Wording;
    readonly periodPrompt: Wording;
    readonly dayErrorTitle: Wording;
    readonly dayError: Wording;
    readonly percentErrorTitle: Wording;
    readonly percentError: Wording;
  };
  readonly overview: Readonly<Record<OverviewWord, Wording>>;
  readonly units: Readonly<Record<UnitsWord, Wording>>;
  readonly register: Readonly<Record<RegisterWord, Wording>>;
  readonly parameters: Readonly<Record<ParametersWord, Wording>>;
}

export type OverviewWord =
  | 'sheet'
  | 'title'
  | 'asOf'
  | 'trust'
  | 'trustRead'
  | 'trustNone'
  | 'appendix'
  | 'rows'
  | 'counted'
  | 'notCounted'
  | 'otherYear'
  | 'unknownArea'
  | 'unknownStatus'
  | 'noText'
  | 'below'
  | 'rates'
  | 'rate'
  | 'dueRate'
  | 'onTimeRate'
  | 'fraction'
  | 'notYetDue'
  | 'notYetDueText'
  | 'longTerm'
  | 'longTermText'
  | 'split'
  | 'splitText'
  | 'continuousRule'
  | 'overall'
  | 'areas'
  | 'area'
  | 'assigned'
  | 'done'
  | 'total'
  | 'onTime'
  | 'late'
  | 'notDone'
  | 'inTime'
  | 'overdue'
  | 'continuous'
  | 'waiting'
  | 'undetermined'
  | 'notApplicable'
  | 'unknownAreaLine'
  | 'doneNote'
  | 'groupNote'
  | 'longest'
  | 'task'
  | 'lead'
  | 'due'
  | 'days';

export type UnitsWord =
  | 'sheet'
  | 'title'
  | 'note'
  | 'number'
  | 'unit'
  | 'kind'
  | 'lead'
  | 'leadViaGroup'
  | 'support'
  | 'supportViaGroup'
  | 'all'
  | 'assigned'
  | 'done'
  | 'overdue'
  | 'onTime'
  | 'notApplicable'
  | 'rate'
  | 'dueRate'
  | 'onTimeRate'
  | 'fraction'
  | 'remark'
  | 'incomplete'
  | 'tooManyGroups'
  | 'outside';

export type RegisterWord =
  | 'sheet'
  | 'title'
  | 'note'
  | 'body'
  | 'groupKind'
  | 'outsideKind'
  | 'yes'
  | 'no'
  | 'membersTitle'
  | 'membersNote';

export type ParametersWord =
  | 'sheet'
  | 'title'
  | 'name'
  | 'value'
  | 'meaning'
  | 'cutOff'
  | 'cutOffMeaning'
  | 'cutOffUsed'
  | 'cutOffUsedMeaning'
  | 'year'
  | 'yearMeaning'
  | 'soonDays'
  | 'soonDaysMeaning'
  | 'continuous'
  | 'continuousMeaning'
  | 'period'
  | 'periodMeaning'
  | 'statuses'
  | 'statusesMeaning'
  | 'thresholds'
  | 'thresholdsMeaning'
  | 'planNumber'
  | 'planDate'
  | 'planIssuer'
  | 'planTitle'
  | 'planYears'
  | 'planParent'
  | 'register'
  | 'version'
  | 'versionMeaning'
  | 'leaveOut'
  | 'leaveOutMeaning'
  | 'calendar'
  | 'calendarNote'
  | 'calendarDay'
  | 'calendarWorking'
  | 'calendarCount'
  | 'holidays'
  | 'holidayDay'
  | 'holidayName'
  | 'holidaySource'
  | 'holidayConfirmed'
  | 'swaps'
  | 'swapDay'
  | 'yes'
  | 'no';

/** Words of `Nhật ký`. */
export type LogWord = 'sheet' | 'title' | 'note';

/** Words of `Kiểm tra`: the sheet's, those of the severities, and of a finding that is met no more. */
export type FindingSheetWord = 'sheet' | 'title' | 'note' | 'error' | 'warning' | 'remark' | 'gone';

/** Words of `Nhiệm vụ đã bỏ`: the sheet's, and why a task is there. */
export type DroppedWord = 'sheet' | 'title' | 'note' | 'gone' | 'moved';

/** Words of `Chỉ tiêu`. */
export type TargetSheetWord =
  'sheet' | 'title' | 'note' | 'fractionPromptTitle' | 'fractionPrompt' | 'numberErrorTitle' | 'numberError';

/** Words of `Nội dung báo cáo`: the sheet's, and the titles of sections. */
export type ReportTextWord = 'sheet' | 'title' | 'note' | FixedSection | 'area';

/** Words of `Lịch sử`. */
export type HistoryWord = 'sheet' | 'title' | 'note';

/** Words of the hidden sheets that keep what the reports of a period are made of. */
export type KeptPartsWord = 'sheet' | 'title' | 'note';

/** Words of the hidden sheets that keep a person's own templates. */
export type OwnTemplateWord = 'sheet' | 'title' | 'note';

/** Puts `{name}` places of a wording. */
export function worded(wording: Wording, data: Readonly<Record<string, string | number>>): string {
  return wording.replace(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? ''));
}
