import { LAYOUT_VERSION } from '../../core/layout/version';
import type { Day } from '../../core/calendar/day';
import type { Parameters } from '../../core/completion/cells';
import { finding, type Finding } from '../../core/finding';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { UnusableFile } from '../file/unusableFile';
import { blockFinder } from './block';
import { readMatrix, type TrackedMatrix } from './readMatrix';
import { readParameters } from './readParameters';
import { readUnits, type TrackedUnits } from './readUnits';

/** Our objects in a workbook, found by name wherever people moved them. */
export interface Tracking {
  readonly version: number | null;
  /** Written by a newer product: to be read, never edited. */
  readonly readOnly: boolean;
  readonly matrices: readonly TrackedMatrix[];
  readonly register: TrackedUnits['units'];
  readonly parameters: Omit<Parameters, 'asOf'>;
  readonly cutOff: Day | null;
  readonly keptAsOf: Day | null;
  readonly findings: readonly Finding[];
}

/** Finds our objects. Throws `UnusableFile` with `not-our-workbook` where there are none to count. */
export function readTracking(content: WorkbookContent): Tracking {
  const find = blockFinder(content);
  const findings: Finding[] = [];
  const matrices: TrackedMatrix[] = [];
  for (const table of content.tables) {
    const code = /^PL_([IVXLC]+)$/i.exec(table.name)?.[1]?.toUpperCase();
    const matrix = code === undefined ? null : readMatrix(content, table, code, find);
    if (!matrix) continue;
    matrices.push(matrix.value);
    findings.push(...matrix.findings);
  }
  matrices.sort((one, other) => romanValue(one.table.code) - romanValue(other.table.code));

  const told = readParameters(content, find);
  const year = told.year ?? yearOfRows(matrices);
  if (matrices.length === 0 || year === null) throw new UnusableFile('not-our-workbook');
  const { units, memberships, findings: unitFindings } = readUnits(content, find);
  const readOnly = told.version !== null && told.version > LAYOUT_VERSION;
  if (readOnly) {
    findings.push(
      finding('version-newer', 'warning', { found: String(told.version), expected: String(LAYOUT_VERSION) }),
    );
  }
  return {
    version: told.version,
    readOnly,
    matrices,
    register: units,
    parameters: { ...told.rest, year, units, memberships },
    cutOff: told.cutOff,
    keptAsOf: told.keptAsOf,
    findings: [...findings, ...told.findings, ...unitFindings],
  };
}

/** The first year that a row holds, for a workbook whose `Nam` is lost. */
function yearOfRows(matrices: readonly TrackedMatrix[]): number | null {
  for (const { table } of matrices) {
    for (const { year } of table.rows) if (typeof year === 'number') return Math.floor(year);
  }
  return null;
}

function romanValue(numeral: string): number {
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  const digits = [...numeral].map((letter) => worth[letter] ?? 0);
  return digits.reduce((sum, digit, at) => sum + (digit < (digits[at + 1] ?? 0) ? -digit : digit), 0);
}
