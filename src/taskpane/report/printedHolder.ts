import type { Counts } from '../../core/completion/counts';
import { countsOfHolder, type Holder } from '../../core/completion/figureRows';
import { lineOfUnit } from '../../core/keptParts/unitThen';
import type { ReportSource } from '../../reports/making/reportSource';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';

type Counted = Pick<WorkbookProgress, 'tracking' | 'result'>;

/**
 * Whose figures the overall line of a report has, so that they lead to their tasks; null where no holder of Tiến độ has
 * just these: a unit within one index, or figures that were kept of the period and are others by now.
 */
export function holderOfWhole(
  printed: Counts,
  { input }: Pick<ReportSource, 'input'>,
  counted: Counted,
): Holder | null {
  const { unit } = input.request;
  const [only, ...more] = input.tables;
  const isWhole = input.tables.length === counted.tracking.matrices.length;
  if (isWhole) {
    if (unit === null) return sameFigures({ kind: 'overall' }, printed, counted);
    // The register of a kept period may be another than that of now.
    const then = input.parameters.units[unit];
    const line = then === undefined ? -1 : lineOfUnit(counted.tracking.parameters.units, then);
    return line < 0 ? null : sameFigures({ kind: 'unit', line, role: 'all' }, printed, counted);
  }
  return only === undefined || more.length > 0 ? null : holderOfIndex(only.code, printed, counted);
}

/** Whose figures the line of an index has; null where no holder of Tiến độ has just these. */
export function holderOfIndex(appendix: string, printed: Counts, counted: Counted): Holder | null {
  const table = counted.tracking.matrices.findIndex((matrix) => matrix.table.code === appendix);
  return table < 0 ? null : sameFigures({ kind: 'index', table }, printed, counted);
}

function sameFigures(holder: Holder, printed: Counts, { result }: Counted): Holder | null {
  const present = countsOfHolder(result, holder);
  return present !== null && numbersOf(present) === numbersOf(printed) ? holder : null;
}

function numbersOf(counts: Counts): string {
  const { split } = counts;
  const numbers = Object.entries(counts).filter(([, value]) => typeof value === 'number');
  return JSON.stringify([numbers.sort(([one], [other]) => (one < other ? -1 : 1)), split]);
}
