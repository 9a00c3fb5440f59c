import type { Holder } from '../../core/completion/figureRows';
import type { ReportSource } from '../../reports/making/reportSource';
import type { CheckedWorkbook } from '../../workbook/tracking/checkWorkbook';

type Tracked = Pick<CheckedWorkbook, 'tracking'>;
type Asked = Pick<ReportSource, 'input'>;

/**
 * Whose figures the overall line of a report has, so that they lead to their tasks; null where no holder of Tiến độ has
 * just these: figures that were kept of the period, or a unit within one index.
 */
export function holderOfWhole({ input }: Asked, { tracking }: Tracked): Holder | null {
  if (input.kept !== undefined) return null;
  const { unit } = input.request;
  const [only] = input.tables;
  if (input.tables.length === tracking.matrices.length)
    return unit === null ? { kind: 'overall' } : { kind: 'unit', line: unit, role: 'all' };
  return unit === null && only !== undefined && input.tables.length === 1
    ? indexHolder(only.code, tracking)
    : null;
}

/** Whose figures the line of an index has; null where no holder of Tiến độ has just these. */
export function holderOfIndex(appendix: string, { input }: Asked, { tracking }: Tracked): Holder | null {
  if (input.kept !== undefined || input.request.unit !== null) return null;
  return indexHolder(appendix, tracking);
}

function indexHolder(appendix: string, { matrices }: CheckedWorkbook['tracking']): Holder | null {
  const table = matrices.findIndex((matrix) => matrix.table.code === appendix);
  return table < 0 ? null : { kind: 'index', table };
}
