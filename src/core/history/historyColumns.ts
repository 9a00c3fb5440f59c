/** Name of the table of `Lịch sử`. */
export const HISTORY_TABLE = 'Lich_su';

/** Headers of the figures of a row: every field of `Counts`, the fraction of the first rate, and the parts. */
export const FIGURE_HEADERS = {
  assigned: 'Tổng số được giao',
  notApplicable: 'Không phát sinh',
  done: 'Hoàn thành',
  doneOnTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  doneUndated: 'Hoàn thành, chưa rõ ngày',
  doneWithoutDue: 'Hoàn thành, không có hạn',
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  inTime: 'Trong hạn',
  continuous: 'Thường xuyên',
  waiting: 'Chờ sự kiện',
  undetermined: 'Chưa xác định hạn',
  longTerm: 'Dài hạn',
  notYetDue: 'Chưa đến hạn',
  datedAssigned: 'Có thời hạn: được giao',
  datedNotApplicable: 'Có thời hạn: không phát sinh',
  datedDone: 'Có thời hạn: hoàn thành',
  continuousAssigned: 'Thường xuyên: được giao',
  continuousNotApplicable: 'Thường xuyên: không phát sinh',
  continuousDone: 'Thường xuyên: hoàn thành',
  eventAssigned: 'Theo sự kiện: được giao',
  eventNotApplicable: 'Theo sự kiện: không phát sinh',
  eventDone: 'Theo sự kiện: hoàn thành',
} as const;

export type FigureKey = keyof typeof FIGURE_HEADERS;

/** Headers of the three rates. */
export const RATE_HEADERS = {
  rate: 'Tỷ lệ trên tổng số được giao',
  dueRate: 'Tỷ lệ nhiệm vụ đến hạn',
  onTimeRate: 'Tỷ lệ đúng hạn',
} as const;

export type RateKey = keyof typeof RATE_HEADERS;

/** Headers of the table `Lich_su`, in their order; from `appendix` on they are hidden. */
export const HISTORY_HEADERS = {
  year: 'Năm',
  kind: 'Kỳ báo cáo',
  number: 'Kỳ thứ',
  asOf: 'Số liệu đến ngày',
  level: 'Cấp số liệu',
  index: 'Chỉ số',
  code: 'Mã lĩnh vực, dòng',
  name: 'Tên',
  role: 'Vai trò, lý do',
  ...FIGURE_HEADERS,
  ...RATE_HEADERS,
  writtenAt: 'Ghi lúc',
  appendix: 'Phụ lục',
  content: 'Nội dung',
  unit: 'Mã đơn vị',
  counts: 'Tính thường xuyên',
  version: 'Phiên bản',
  place: 'Số thứ tự dòng',
  total: 'Số dòng của kỳ',
  mark: 'Dấu',
  id: 'Mã',
} as const;

export type HistoryColumnKey = keyof typeof HISTORY_HEADERS;

/** Keys of a record as its type says them. */
function keysOf<K extends string>(headers: Readonly<Record<K, string>>): readonly K[] {
  const isKey = (key: string): key is K => Object.hasOwn(headers, key);
  return Object.keys(headers).filter(isKey);
}

export const HISTORY_KEYS: readonly HistoryColumnKey[] = keysOf(HISTORY_HEADERS);
export const FIGURE_KEYS: readonly FigureKey[] = keysOf(FIGURE_HEADERS);
export const RATE_KEYS: readonly RateKey[] = keysOf(RATE_HEADERS);

/** Columns that hold a day of the calendar, with or without hours: a workbook that counts from 1904 holds them less. */
export const DAY_KEYS: ReadonlySet<HistoryColumnKey> = new Set(['asOf', 'writtenAt']);
