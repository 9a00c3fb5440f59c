import type { Day } from '../../core/calendar/day';
import { normalise } from '../../core/completion/narrowText';
import { type Period, periodDays } from '../../core/period/period';
import { type PeriodKind, PRESETS } from '../../core/period/preset';
import { periodAt } from '../../core/report/periodNames';
import type { Ratings } from '../../core/rating/rating';
import type { ReportInput } from '../../core/report/reportInput';
import type { Finding } from '../../core/finding';
import { sayFinding } from '../../messages/say';
import { sayLine } from '../../messages/sayLine';
import { readWorkbookFile, type WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { readReport } from '../../workbook/tracking/readReport';
import { readRating } from '../../workbook/tracking/readRating';
import { readReportTexts } from '../../workbook/tracking/readReportTexts';
import { readTracking, type Tracking } from '../../workbook/tracking/readTracking';
import { checkedContent, type CheckedFile, workbookKnowledge } from '../checkFile';
import { CommandFailure } from '../failure';
import { inputFile } from '../inputFile';
import { today } from '../today';
import { comparedText, type Keeping, keepingOf } from './keepFigures';

/** What a report is asked for on the command line. */
export interface ReportOptions {
  readonly file: string;
  readonly period: Period | null;
  readonly asOf: Day | null;
  readonly unit: string | null;
  readonly index: string | null;
  /** Day of the date line; null is today. */
  readonly signed: Day | null;
  readonly despite: string | null;
  /** The figures of now stand in place of those kept for the period. */
  readonly renew?: boolean;
}

/** What a report is made of, for all units; `unit` is the line of the register that was asked for. */
export interface ReportSource {
  readonly input: ReportInput;
  readonly unit: number | null;
  readonly errors: readonly string[];
  /** What `Lịch sử` has to do with it. */
  readonly keeping: Keeping;
  /** Of the rows as they are now. */
  readonly ratings: Ratings;
}

/** Words of Kỳ báo cáo in `Tham số`, and the kind of period that each means. */
const KIND_OF_WORD: Readonly<Record<string, PeriodKind>> = {
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'half',
  '9 tháng': 'nine-months',
  năm: 'year',
};

/**
 * Reads and checks a workbook for a report. The as-of day is the one asked for, else the cut-off of the period, else that
 * of the workbook. Errors that nobody ignored end the command, unless a reason is given.
 */
export async function reportSource(options: ReportOptions): Promise<ReportSource> {
  const { file, period, index } = options;
  const content = contentOf(file, await inputFile(file));
  const tracking = trackingOf(file, content);
  const { year } = tracking.parameters;
  const days = period === null ? null : periodDays(PRESETS['nghi-dinh-09-2019'], period, year);
  const asOf = options.asOf ?? days?.to ?? tracking.cutOff ?? today();
  const checked = checkedContent(content, await workbookKnowledge(asOf));
  const errors = errorLines(checked);
  if (errors.length > 0 && options.despite === null) {
    throw new CommandFailure('report-blocked', { count: errors.length, first: errors[0] ?? '', file }, 1);
  }
  if (checked.workbook === null) throw new CommandFailure('not-our-workbook', { file });
  const { periodWord, ...report } = readReport(content, checked.workbook.progress, { asOf, index });
  if (report.tables.length === 0) {
    const names = tracking.matrices.map(({ table }) => table.index ?? table.code).join(', ');
    throw new CommandFailure('report-index-unknown', { found: index ?? '', names });
  }
  const asked = period ?? periodAt(KIND_OF_WORD[normalise(periodWord)] ?? 'year', asOf);
  const keeping = keepingOf(content, checked.workbook.progress, asked, options.renew === true);
  return {
    input: {
      ...report,
      request: {
        period: asked,
        days,
        signed: options.signed ?? today(),
        unit: null,
        despite: errors.length > 0 ? { reason: options.despite ?? '', errors } : null,
      },
      written: readReportTexts(content).written,
      comparison: comparedText(keeping, tracking.parameters.thresholds),
      ...(keeping.kept === null ? {} : { kept: keeping.kept.progress }),
    },
    keeping,
    ratings: readRating(content, checked.workbook.progress).ratings,
    unit: options.unit === null ? null : unitLine(tracking, options.unit),
    errors,
  };
}

function contentOf(file: string, bytes: Uint8Array): WorkbookContent {
  return usable(file, () => readWorkbookFile(bytes));
}

function trackingOf(file: string, content: WorkbookContent): Tracking {
  return usable(file, () => readTracking(content));
}

function usable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}

function errorLines({ findings }: CheckedFile): readonly string[] {
  return findings.filter(({ severity }) => severity === 'error').map(errorLine);
}

function errorLine(finding: Finding): string {
  const { sheet, row } = finding.place;
  const where = sheet === null || row === null ? '' : sayLine('progress-finding-place', { sheet, row });
  return `${where}${sayFinding(finding)}`.replace(/\s+/g, ' ').trim();
}

/** The line of the register that a name or an id means. */
function unitLine({ parameters }: Tracking, written: string): number {
  const name = normalise(written);
  const line = parameters.units.findIndex((unit) => normalise(unit.name) === name || unit.id === written);
  if (line < 0) throw new CommandFailure('report-unit-unknown', { found: written });
  return line;
}
