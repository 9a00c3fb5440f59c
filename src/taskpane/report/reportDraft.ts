import type { Day } from '../../core/calendar/day';
import { type DraftEdits, draftEdits, type DraftedSection } from '../../core/layout/reportText/draftEdits';
import type { SourcedFigures } from '../../core/report/keptFigures';
import type { SectionKey } from '../../core/report/sectionKeys';
import { workbook as words } from '../../messages/vi/workbook';
import { draftedSections } from '../../reports/making/draftedSections';
import type { GapTemplate } from '../../reports/making/ownGaps';
import { printedFigures, type ReportGap, reportGaps } from '../../reports/making/reportGaps';
import {
  type AskedTime,
  reportDays,
  reportSource,
  type ReportSource,
} from '../../reports/making/reportSource';
import { checkWorkbook, type CheckedWorkbook } from '../../workbook/tracking/checkWorkbook';
import { readReportTexts } from '../../workbook/tracking/readReportTexts';
import type { Outcome } from '../../workbook/failure';
import { done } from '../../workbook/outcome';
import type { ReadWorkbook } from '../session/readWorkbook';
import type { PaneHost } from '../start/paneHost';
import { type HistoryPlan, historyPlan } from './historyPlan';
import { pastContent } from './pastContent';
import type { HistoryChoice } from './reportChoices';

/** What a report is drafted for. */
export interface DraftAsked extends AskedTime {
  readonly templates: readonly GapTemplate[];
  readonly index: string | null;
  readonly unit: number | null;
  readonly history: HistoryChoice;
  readonly today: Day;
  /** Day and time of the clock. */
  readonly now: number;
}

/** What drafting `Nội dung báo cáo` would write. */
export interface WordsDraft extends DraftEdits {
  readonly sections: readonly DraftedSection[];
  readonly written: ReadonlyMap<SectionKey, string>;
  /** The workbook has no such sheet yet. */
  readonly isNew: boolean;
}

/** A report before it is made: what it will print, what it misses, what blocks it, and what goes into the workbook. */
export interface ReportDraft {
  /** The workbook as counted and checked on the day of the figures. */
  readonly checked: CheckedWorkbook;
  /** Signed today and without a reason; both are put in when it is made. */
  readonly source: ReportSource;
  /** What it prints of all that it is about, and where that comes from. */
  readonly printed: SourcedFigures;
  readonly gaps: readonly ReportGap[];
  /** What `Lịch sử` has to do with it. */
  readonly history: HistoryPlan;
  readonly words: WordsDraft;
}

/** Drafts a report from the workbook under the pane, reading besides what was kept of its period. */
export async function draftedReport(
  host: PaneHost,
  read: ReadWorkbook,
  asked: DraftAsked,
): Promise<Outcome<ReportDraft>> {
  const { asOf } = reportDays(asked, read.checked.tracking, asked.today);
  const past = await pastContent(host, read, asOf);
  return past.ok ? done(reportDraft(read, asked, past.value)) : past;
}

/** Drafts a report from a workbook as it was read; `past` is the workbook with what was kept of the period. */
export function reportDraft(read: ReadWorkbook, asked: DraftAsked, past = read.content): ReportDraft {
  const { templates, today, now, history, period, index, unit } = asked;
  const { asOf } = reportDays(asked, read.checked.tracking, today);
  const checked = checkedOn(read, asOf);
  const usual = { period, signed: today, despite: null, renew: history !== 'usual', now };
  const contents = { content: read.content, past };
  const source = reportSource(contents, checked, { ...usual, index, unit });
  const isForUnits = templates.every(({ per }) => per === 'unit');
  const whole =
    index === null && unit === null
      ? source
      : reportSource(contents, checked, { ...usual, index: null, unit: null });
  return {
    checked,
    source,
    printed: printedFigures(source.input),
    gaps: reportGaps(source.input, templates),
    history: historyPlan(source, { hasPeriod: period !== null, isForUnits }),
    words: wordsDraft(read, whole, asOf),
  };
}

function wordsDraft({ content }: ReadWorkbook, { input }: ReportSource, asOf: Day): WordsDraft {
  const sections = draftedSections(input);
  const { rows, written } = readReportTexts(content);
  return {
    sections,
    written,
    isNew: rows === null,
    ...draftEdits(sections, asOf, rows, words.reportText),
  };
}

/** The last check of another day than the workbook's own, so that a choice that leaves the day alone is answered at once. */
const lastChecked = new WeakMap<ReadWorkbook, { readonly asOf: Day; readonly checked: CheckedWorkbook }>();

function checkedOn(read: ReadWorkbook, asOf: Day): CheckedWorkbook {
  if (asOf === read.checked.progress.asOf) return read.checked;
  const last = lastChecked.get(read);
  if (last?.asOf === asOf) return last.checked;
  const { knowledge } = read.checked.standing;
  const checked = checkWorkbook(read.content, { ...knowledge, asOf });
  lastChecked.set(read, { asOf, checked });
  return checked;
}
