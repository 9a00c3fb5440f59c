import type { Day } from '../../core/calendar/day';
import type { Parameters } from '../../core/completion/cells';
import { normalise } from '../../core/completion/narrowText';
import type { Finding } from '../../core/finding';
import { worded } from '../../core/layout/words';
import { type Period, periodDays, type PeriodDays } from '../../core/period/period';
import type { KeptParts, KeptRating } from '../../core/keptParts/keptParts';
import { unitThen } from '../../core/keptParts/unitThen';
import type { Ratings } from '../../core/rating/rating';
import { withKept } from '../../core/report/keptFigures';
import { ofIndex } from '../../core/report/ofIndex';
import { periodAt } from '../../core/report/periodNames';
import type { ReportInput } from '../../core/report/reportInput';
import { sayFinding } from '../../messages/sayFinding';
import { workbook as words } from '../../messages/vi/workbook';
import { withoutIgnored } from '../../workbook/edits/ignoredFindings';
import type { CheckedWorkbook } from '../../workbook/tracking/checkWorkbook';
import { readRating } from '../../workbook/tracking/readRating';
import { readReport } from '../../workbook/tracking/readReport';
import { readReportTexts } from '../../workbook/tracking/readReportTexts';
import type { Tracking } from '../../workbook/tracking/readTracking';
import { comparedText, type ReadContents, type ReportKeeping, reportKeeping } from './reportKeeping';
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
  /** Line of the present register whose tasks alone are told of; null for all. */
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
  /**
   * Errors of the check that nobody ignored; they block a report that gives no reason. None where the report is made of what
   * was kept of its period: these are errors of the rows as they are now.
   */
  readonly errors: readonly Finding[];
  /** What `Lịch sử` has to do with it. */
  readonly keeping: ReportKeeping;
  /** Of which rows it is made, of all units and indexes: those kept of the period, else those of now. */
  readonly parts: KeptParts;
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
 * What a report is made of, from a workbook that was checked on the day of the figures. What was kept of its period stands
 * in place of the rows of now. The tables of `input` are empty where the workbook lacks the index asked for.
 */
export function reportSource(
  contents: ReadContents,
  { progress, findings }: Pick<CheckedWorkbook, 'progress' | 'findings'>,
  asked: AskedReport,
): ReportSource {
  const { content } = contents;
  const { tracking, asOf } = progress;
  const { periodWord, head, sender, ...present } = readReport(content, progress, asOf);
  const meant = asked.period ?? periodAt(kindOfWord(periodWord), asOf);
  const keeping = reportKeeping(contents, progress, meant, asked);
  const then = keeping.kept !== null && keeping.parts.kind === 'whole' ? keeping.parts.parts : null;
  const found = withoutIgnored(content, findings).open.filter(({ severity }) => severity === 'error');
  const errors = then === null ? found : [];
  const parts = then ?? {
    ...present,
    ratings: keptRatings(readRating(content, progress).ratings),
    comparison: comparedText(keeping, tracking.parameters.thresholds),
    despite: errors.length > 0 ? { reason: asked.despite ?? '', errors: errors.map(errorLine) } : null,
  };
  const { parameters, goals, comparison, despite } = parts;
  const today = asked.unit === null ? undefined : tracking.parameters.units[asked.unit];
  const register = today === undefined ? null : unitThen(parameters.units, today);
  return {
    input: withKept(
      {
        head,
        sender,
        ...ofIndex(parts, asked.index),
        parameters: { ...parameters, units: register?.units ?? parameters.units },
        goals,
        comparison,
        request: {
          period: meant,
          days: reportDays({ period: asked.period, asOf }, tracking, asOf).days,
          signed: asked.signed,
          unit: register?.line ?? null,
          despite,
        },
        written: readReportTexts(content).written,
      },
      keeping.kept,
      then !== null,
    ),
    errors,
    keeping,
    parts,
  };
}

function keptRatings({ units, isProvisional }: Ratings): readonly KeptRating[] {
  return units.map(({ unit, name, floor, overall, unconfirmed }) => ({
    unit,
    name,
    floor,
    points: overall.bandPoints,
    isProvisional,
    unconfirmed: unconfirmed.tasks.length,
  }));
}

/** An error with its place, as a report prints it: Vietnamese, whatever the pane's language. */
export function errorLine(finding: Finding): string {
  const { sheet, row } = finding.place;
  const where = sheet === null || row === null ? '' : worded(words.reportSheets.errorPlace, { sheet, row });
  return `${where}${sayFinding(finding)}`.replace(/\s+/g, ' ').trim();
}

/** The line of a register that a name or an id means; null where it has none. */
export function unitLine({ units }: Pick<Parameters, 'units'>, written: string): number | null {
  const name = normalise(written);
  const line = units.findIndex((unit) => normalise(unit.name) === name || unit.id === written);
  return line < 0 ? null : line;
}
