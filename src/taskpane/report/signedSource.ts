import type { Day } from '../../core/calendar/day';
import type { ReportSource } from '../../reports/making/reportSource';

/** What a report is made of with its day of signing and, where the check has errors, the reason to make it all the same. */
export function signedSource(
  source: ReportSource,
  { signed, reason }: { readonly signed: Day; readonly reason: string },
): ReportSource {
  const { request } = source.input;
  // Without errors of now, a reason is that of the period's first report.
  const isAsked = request.despite !== null && source.errors.length > 0;
  const despite = isAsked ? { ...request.despite, reason: reason.trim() } : request.despite;
  return { ...source, input: { ...source.input, request: { ...request, signed, despite } } };
}
