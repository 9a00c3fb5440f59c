import type { Day } from '../../core/calendar/day';
import type { UncountedRow } from '../../core/completion/progress';
import type { ReportInput, ReportRow, Sender } from '../../core/report/reportInput';
import { shown } from '../../core/report/taskFields';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { blockFinder, firstCell } from './block';
import type { CountedRow } from './countedRows';
import { planHead } from './planOfTracking';
import type { TrackedMatrix } from './readMatrix';
import { readTargets } from './readTargets';
import type { CountedWorkbook } from './workbookProgress';

/** What of a counted workbook a report is made of. */
export interface TrackedReport extends Pick<
  ReportInput,
  'head' | 'tables' | 'parameters' | 'rows' | 'goals' | 'sender'
> {
  readonly uncounted: readonly UncountedRow[];
  /** Kỳ báo cáo as `Tham số` has it. */
  readonly periodWord: string;
}

/** Names of the cells of `Tham số` that say who reports; a workbook without them reports for the plan's issuer. */
const SENDER_NAMES = {
  above: 'Bao_cao_co_quan_cap_tren',
  body: 'Bao_cao_co_quan',
  place: 'Bao_cao_dia_danh',
  symbol: 'Bao_cao_ky_hieu',
  authority: 'Bao_cao_tham_quyen',
  title: 'Bao_cao_chuc_vu',
  deputyTitle: 'Bao_cao_chuc_vu_ky_thay',
  name: 'Bao_cao_nguoi_ky',
  recipients: 'Bao_cao_noi_nhan',
} as const satisfies Readonly<Record<keyof Sender, string>>;

/** Reads what reports need beside the figures, of all indexes. */
export function readReport(content: WorkbookContent, progress: CountedWorkbook, asOf: Day): TrackedReport {
  const { tracking } = progress;
  const find = blockFinder(content);
  const named = (name: string): string => {
    const block = find(name);
    return block === null ? '' : shown(firstCell(block));
  };
  return {
    head: planHead(content),
    tables: tracking.matrices.map(({ table }) => table),
    parameters: { ...tracking.parameters, asOf },
    rows: tracking.matrices.map((matrix, at) =>
      (progress.rows[at] ?? []).map((row) => reportRow(matrix, row)),
    ),
    uncounted: progress.result.progress.uncounted,
    goals: readTargets(content, progress).targets.map(({ row, judgement, cell }) => ({
      text: row.text,
      measure: row.measure,
      actual: row.actual,
      judgement,
      source: shown(cell('actualSource')),
    })),
    sender: {
      above: named(SENDER_NAMES.above),
      body: named(SENDER_NAMES.body),
      place: named(SENDER_NAMES.place),
      symbol: named(SENDER_NAMES.symbol),
      authority: named(SENDER_NAMES.authority),
      title: named(SENDER_NAMES.title),
      deputyTitle: named(SENDER_NAMES.deputyTitle),
      name: named(SENDER_NAMES.name),
      recipients: named(SENDER_NAMES.recipients),
    },
    periodWord: named('Ky_bao_cao'),
  };
}

function reportRow(matrix: TrackedMatrix, { cells, id, result }: CountedRow): ReportRow {
  const text = (key: MatrixColumnKey): string => {
    const column = matrix.columns.get(key);
    return column === undefined ? '' : shown(matrix.sheet.cells.value(cells.sheetRow, column));
  };
  return {
    cells,
    result,
    number: text('number'),
    id: id ?? '',
    evidence: text('evidence'),
    difficulty: text('difficulty'),
  };
}
