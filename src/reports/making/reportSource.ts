import type { Day } from '../../core/calendar/day';
import { normalise } from '../../core/completion/narrowText';
import type { Finding } from '../../core/finding';
import { worded } from '../../core/layout/words';
import { type Period, periodDays, type PeriodDays } from '../../core/period/period';
import type { Ratings } from '../../core/rating/rating';
import { withKept } from '../../core/report/keptFigures';
import { periodAt } from '../../core/report/periodNames';
import type { ReportInput } from '../../core/report/reportInput';
import { sayFinding } from '../../messages/say';
import { workbook as words } from '../../messages/vi/workbook';
import { withoutIgnored } from '../../workbook/edits/ignoredFindings';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import type { CheckedWorkbook } from '../../workbook/tracking/checkWorkbook';
import { readRating } from '../../workbook/tracking/readRating';
import { readReport } from '../../workbook/tracking/readReport';
import { readReportTexts } from '../../workbook/tracking/readReportTexts';
import type { Tracking } from '../../workbook/tracking/readTracking';
import { comparedText, type ReportKeeping, reportKeeping } from './reportKeeping';
import { kindOfWord, REPORT_RULE } from './writtenPeriod';

/** Of when a report is to be. */
export interface AskedTime {
  /** Null where only a day is asked for, or nothing. */
  readonly period: Period | null;
  /** Null takes the cut-off of the period, else that of the workbook, else today. */
  readonly asOf: Day | null;
}

/** What a report is asked for, but for the day of its figures: that is the day of the check. */
export interface AskedReport {
  readonly period: Period | null;
  /** The index whose appendices alone are told of; null for all. */
  readonly index: string | null;
  /** Line of the register whose tasks alone are told of; null for all. */
  readonly unit: number | null;
  /** Day of the date line. */
  readonly signed: Day;
  /** Why it is made although the check has errors; null where nobody said. */
  readonly despite: string | null;
  /** The figures of now stand in place of those kept for the period. */
  readonly renew: boolean;
  /** Day and time of the clock. */
  readonly now: number;
}

/** What a report is made of. */
export interface ReportSource {
  readonly input: ReportInput;
  /** Errors of the check that nobody ignored; they block a report that gives no reason. */
  readonly errors: readonly Finding[];
  /** What `Lịch sử` has to do with it. */
  readonly keeping: ReportKeeping;
  /** Of the rows as they are now. */
  readonly ratings: Ratings;
}

/** The days of a period in the year of a workbook, and the day of the figures. */
export function reportDays(
  { period, asOf }: AskedTime,
  { parameters, cutOff }: Pick<Tracking, 'parameters' | 'cutOff'>,
  today: Day,
): { readonly days: PeriodDays | null; readonly asOf: Day } {
  const days = period === null ? null : periodDays(REPORT_RULE, period, parameters.year);
  return { days, asOf: asOf ?? days?.to ?? cutOff ?? today };
}

/**
 * What a report is made of, from a workbook that was checked on the day of the figures. The tables of `input` are empty
 * where the workbook lacks the index asked for.
 */
export function reportSource(
  content: WorkbookContent,
  { progress, findings }: Pick<CheckedWorkbook, 'progress' | 'findings'>,
  asked: AskedReport,
): ReportSource {
  const { period, index, unit, signed, despite } = asked;
  const { tracking, asOf } = progress;
  const errors = withoutIgnored(content, findings).open.filter(({ severity }) => severity === 'error');
  const { periodWord, ...report } = readReport(content, progress, { asOf, index });
  const meant = period ?? periodAt(kindOfWord(periodWord), asOf);
  const keeping = reportKeeping(content, progress, meant, asked);
  return {
    input: withKept(
      {
        ...report,
        request: {
          period: meant,
          days: reportDays({ period, asOf }, tracking, asOf).days,
          signed,
          unit,
          despite: errors.length > 0 ? { reason: despite ?? '', errors: errors.map(errorLine) } : null,
        },
        written: readReportTexts(content).written,
        comparison: comparedText(keeping, tracking.parameters.thresholds),
      },
      keeping.kept,
    ),
    errors,
    keeping,
    ratings: readRating(content, progress).ratings,
  };
}

/** An error with its place, as a report prints it: Vietnamese, whatever the pane's language. */
export function errorLine(finding: Finding): string {
  const { sheet, row } = finding.place;
  const where = sheet === null || row === null ? '' : worded(words.reportSheets.errorPlace, { sheet, row });
  return `${where}${sayFinding(finding)}`.replace(/\s+/g, ' ').trim();
}

/** The line of the register that a name or an id means; null where it has none. */
export function unitLine({ parameters }: Pick<Tracking, 'parameters'>, written: string): number | null {
  const name = normalise(written);
  const line = parameters.units.findIndex((unit) => normalise(unit.name) === name || unit.id === written);
  return line < 0 ? null : line;
}
