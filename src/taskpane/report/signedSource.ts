import type { Day } from '../../core/calendar/day';
import type { ReportSource } from '../../reports/making/reportSource';

/** What a report is made of with its day of signing and, where the check has errors, the reason to make it all the same. */
export function signedSource(
  source: ReportSource,
  { signed, reason }: { readonly signed: Day; readonly reason: string },
): ReportSource {
  const { request } = source.input;
  const despite = request.despite === null ? null : { ...request.despite, reason: reason.trim() };
  return { ...source, input: { ...source.input, request: { ...request, signed, despite } } };
}
