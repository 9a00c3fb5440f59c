import type { Day } from '../../core/calendar/day';
import type { CellValue, Parameters } from '../../core/completion/cells';
import { dayOfCell, isBlank, normalise, textOf } from '../../core/completion/narrowText';
import { finding, type Finding } from '../../core/finding';
import { CONTINUOUS_CHOICE, STATUS_WORDS } from '../../core/layout/matrixColumns';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { cellsDown, type FindBlock, firstCell } from './block';
import { readCalendar } from './readCalendar';

/** What `Tham số` says; units come from their own tables. */
export interface TrackedParameters {
  readonly version: number | null;
  /** Null where `Nam` holds no year. */
  readonly year: number | null;
  readonly rest: Omit<Parameters, 'year' | 'asOf' | 'units' | 'memberships'>;
  /** Ngày chốt số liệu, null where it is blank. */
  readonly cutOff: Day | null;
  /** The as-of day for which the results kept in the file were worked out; null where none is kept. */
  readonly keptAsOf: Day | null;
  readonly findings: readonly Finding[];
}

/** Days before a due day from which it is near, where `Tham số` has lost its cell. */
const SOON_DAYS = 30;

/** The word of Kỳ báo cáo for a year's report. */
const YEAR_PERIOD = 'năm';

/** Reads the cells of `Tham số` that figures depend on. */
export function readParameters(content: WorkbookContent, find: FindBlock): TrackedParameters {
  const findings: Finding[] = [];
  const shift = content.date1904 ? DAYS_TO_1904 : 0;
  const cell = (name: string, severity: 'error' | 'warning' = 'error'): CellValue => {
    const block = find(name);
    if (block) return firstCell(block);
    findings.push(finding('name-missing', severity, { expected: name }));
    return null;
  };
  const unread = (name: string, value: CellValue): void => {
    const block = find(name);
    if (!block) return;
    const place = { sheet: block.sheet.name, row: block.range.row };
    findings.push(finding('parameter-unread', 'error', { place, found: textOf(value), data: { name } }));
  };

  const yearCell = cell('Nam');
  const year = wholeNumber(yearCell);
  if (year === null) unread('Nam', yearCell);

  const cutOffCell = cell('Ngay_chot');
  const cutOff = dayOfCell(cutOffCell);
  if (cutOff === null && !isBlank(cutOffCell)) unread('Ngay_chot', cutOffCell);
  const kept = dayOfCell(cell('Ngay_tinh'));

  const choiceCell = cell('Tinh_nhiem_vu_thuong_xuyen');
  const continuousInRate = choiceOf(choiceCell);
  if (continuousInRate === null) unread('Tinh_nhiem_vu_thuong_xuyen', choiceCell);

  const soonCell = cell('So_ngay_sap_den_han');
  if (typeof soonCell !== 'number') unread('So_ngay_sap_den_han', soonCell);

  const statuses = find('Danh_sach_trang_thai');
  if (!statuses) findings.push(finding('name-missing', 'error', { expected: 'Danh_sach_trang_thai' }));
  const spelled = statuses ? cellsDown(statuses).map(textOf) : STATUS_WORDS;
  const thresholds = find('Nguong');

  return {
    version: wholeNumber(cell('pc_version', 'warning')),
    year,
    rest: {
      soonDays: find('So_ngay_sap_den_han') ? soonDays(soonCell) : SOON_DAYS,
      continuousInRate: continuousInRate ?? 'always',
      isYearPeriod: normalise(textOf(cell('Ky_bao_cao'))) === YEAR_PERIOD,
      statuses: [spelled[0] ?? '', spelled[1] ?? '', spelled[2] ?? '', spelled[3] ?? ''],
      thresholds: (thresholds ? cellsDown(thresholds) : []).filter((value) => typeof value === 'number'),
      workingCalendar: readCalendar(find, shift),
    },
    cutOff: cutOff === null ? null : cutOff + shift,
    keptAsOf: kept === null ? null : kept + shift,
    findings,
  };
}

/** A blank cell is 0 days, and any day is below a text, as in the formulas. */
function soonDays(value: CellValue): number {
  if (typeof value === 'number') return value;
  return value === null ? 0 : Infinity;
}

function wholeNumber(value: CellValue): number | null {
  if (typeof value === 'number') return Math.floor(value);
  const text = normalise(textOf(value));
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function choiceOf(value: CellValue): keyof typeof CONTINUOUS_CHOICE | null {
  const word = normalise(textOf(value));
  if (word === normalise(CONTINUOUS_CHOICE.always)) return 'always';
  if (word === normalise(CONTINUOUS_CHOICE.yearOnly)) return 'yearOnly';
  return word === normalise(CONTINUOUS_CHOICE.never) ? 'never' : null;
}
