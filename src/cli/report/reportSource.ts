import type { Day } from '../../core/calendar/day';
import type { Period } from '../../core/period/period';
import {
  errorLine,
  reportDays,
  reportSource,
  type ReportSource,
  unitLine,
} from '../../reports/making/reportSource';
import { readWorkbookFile } from '../../workbook/file/readWorkbookFile';
import { UnusableFile } from '../../workbook/file/unusableFile';
import { checkWorkbook } from '../../workbook/tracking/checkWorkbook';
import { readTracking } from '../../workbook/tracking/readTracking';
import { workbookKnowledge } from '../checkFile';
import { CommandFailure } from '../failure';
import { inputFile } from '../inputFile';
import { now, today } from '../today';

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

/**
 * Reads and checks a workbook for a report. The as-of day is the one asked for, else the cut-off of the period, else that
 * of the workbook. Errors that nobody ignored end the command, unless a reason is given.
 */
export async function sourceOfFile(options: ReportOptions): Promise<ReportSource> {
  const { file, index, despite } = options;
  const bytes = await inputFile(file);
  const content = usable(file, () => readWorkbookFile(bytes));
  const tracking = usable(file, () => readTracking(content));
  const { asOf } = reportDays(options, tracking, today());
  const checked = checkWorkbook(content, await workbookKnowledge(asOf));
  const present = options.unit === null ? null : unitLine(tracking.parameters, options.unit);
  const source = reportSource({ content, past: content }, checked, {
    period: options.period,
    index,
    unit: present,
    signed: options.signed ?? today(),
    despite,
    renew: options.renew === true,
    now: now(),
  });
  const { errors, input } = source;
  const [first] = errors;
  if (first !== undefined && despite === null) {
    throw new CommandFailure('report-blocked', { count: errors.length, first: errorLine(first), file }, 1);
  }
  if (input.tables.length === 0) {
    const names = source.parts.tables.map(({ index: own, code }) => own ?? code).join(', ');
    throw new CommandFailure('report-index-unknown', { found: index ?? '', names });
  }
  if (options.unit === null || present !== null) return source;
  // A unit that has another name by now is known by the one that the period was kept with.
  const unit = unitLine(input.parameters, options.unit);
  if (unit === null) throw new CommandFailure('report-unit-unknown', { found: options.unit });
  return { ...source, input: { ...input, request: { ...input.request, unit } } };
}

function usable<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnusableFile) throw new CommandFailure(error.code, { ...error.data, file });
    throw error;
  }
}
