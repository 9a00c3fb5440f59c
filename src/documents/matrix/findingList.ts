import type { Finding, Place, Severity } from '../../core/finding';
import { NOWHERE } from '../../core/finding';

/** Findings in the order they are met. */
export class FindingList {
  readonly all: Finding[] = [];

  add(
    code: string,
    severity: Severity,
    place: Partial<Place>,
    found: string | null = null,
    expected: string | null = null,
    data: Readonly<Record<string, string | number>> = {},
  ): void {
    this.all.push({ code, severity, place: { ...NOWHERE, ...place }, found, expected, data });
  }

  /** A finding made elsewhere, put in its place. */
  pass(finding: Finding, appendix: string, task: string | null, column: string, row: number): void {
    this.all.push({ ...finding, place: { appendix, task, column, sheet: null, row } });
  }
}
