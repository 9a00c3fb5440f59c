import type { MatrixColumnKey } from './matrixColumns';

/** Columns that an appendix has from its plan, with the plan's own words. */
export const PLAN_COLUMNS = ['number', 'text', 'lead', 'support', 'deadline'] as const;

/** Headers of the columns that the product adds to a matrix (SPEC §6). */
export const TRACKING_HEADERS: Readonly<
  Record<Exclude<MatrixColumnKey, (typeof PLAN_COLUMNS)[number]>, string>
> = {
  product: 'Sản phẩm',
  area: 'Lĩnh vực',
  due: 'Hạn',
  period: 'Kỳ',
  eventDay: 'Ngày sự kiện',
  adjustedDue: 'Hạn điều chỉnh',
  adjustedBasis: 'Căn cứ điều chỉnh',
  status: 'Trạng thái',
  percent: 'Tiến độ (%)',
  doneDay: 'Ngày hoàn thành',
  result: 'Kết quả thực hiện',
  evidence: 'Văn bản minh chứng',
  standing: 'Tình trạng thời hạn',
  difficulty: 'Khó khăn - kiến nghị',
  note: 'Ghi chú',
  order: 'Thứ tự',
  id: 'Mã',
  year: 'Năm',
  rowKind: 'Loại dòng',
  deadlineKind: 'Loại hạn',
  dueDays: 'Các hạn',
  dayCount: 'Số ngày',
  dayUnit: 'Đơn vị ngày',
  leadOriginal: 'Chủ trì gốc',
  supportOriginal: 'Phối hợp gốc',
  deadlineOriginal: 'Thời hạn gốc',
  cleanStatus: 'Trạng thái chuẩn',
  leadKey: 'Khóa chủ trì',
  supportKey: 'Khóa phối hợp',
};

/** Headers of the table `Don_vi`, in their order. */
export const UNIT_HEADERS = {
  id: 'Mã đơn vị',
  name: 'Tên',
  shortName: 'Tên ngắn',
  spellings: 'Cách viết khác',
  kind: 'Loại',
  open: 'Để ngỏ',
  complete: 'Đủ thành viên',
  validFrom: 'Có từ ngày',
  validTo: 'Đến ngày',
  succeededBy: 'Đơn vị kế thừa',
  head: 'Lãnh đạo phụ trách',
  contact: 'Liên hệ',
} as const;

export type UnitColumnKey = keyof typeof UNIT_HEADERS;

export const UNIT_COLUMN_KEYS: readonly UnitColumnKey[] = [
  'id',
  'name',
  'shortName',
  'spellings',
  'kind',
  'open',
  'complete',
  'validFrom',
  'validTo',
  'succeededBy',
  'head',
  'contact',
];

/** Headers of the table `Thanh_vien_nhom`: nhóm, đơn vị, xác nhận. */
export const MEMBER_HEADERS = {
  group: 'Nhóm',
  unit: 'Đơn vị',
  confirmed: 'Xác nhận',
} as const;

export type MemberColumnKey = keyof typeof MEMBER_HEADERS;

export const MEMBER_COLUMN_KEYS: readonly MemberColumnKey[] = ['group', 'unit', 'confirmed'];

/** Headers of the table `Nhat_ky`, in their order; the last four are hidden. */
export const LOG_HEADERS = {
  run: 'Lần',
  at: 'Thời điểm',
  by: 'Bởi',
  table: 'Bảng',
  task: 'Mã',
  column: 'Cột',
  before: 'Trước',
  after: 'Sau',
  id: 'Mã dòng',
  kind: 'Việc',
  columnKey: 'Khóa cột',
  undoes: 'Hoàn lại lần',
} as const;

export type LogColumnKey = keyof typeof LOG_HEADERS;

/** Headers of the table `Kiem_tra`, in their order; the last two are hidden. */
export const FINDING_HEADERS = {
  severity: 'Mức',
  code: 'Mã lỗi',
  message: 'Nội dung',
  place: 'Nơi',
  found: 'Tìm thấy',
  expected: 'Nên là',
  ignoredWhy: 'Bỏ qua (lý do)',
  ignoredBy: 'Người bỏ qua',
  id: 'Khóa',
  address: 'Địa chỉ',
} as const;

export type FindingColumnKey = keyof typeof FINDING_HEADERS;

/** Headers of the table `Da_bo`, in their order; the last three are hidden. */
export const DROPPED_HEADERS = {
  droppedOn: 'Ngày bỏ',
  why: 'Lý do',
  appendix: 'Phụ lục',
  number: 'TT',
  text: 'Nhiệm vụ',
  lead: 'Chủ trì',
  support: 'Phối hợp',
  deadline: 'Thời hạn',
  product: 'Sản phẩm',
  area: 'Lĩnh vực',
  due: 'Hạn',
  period: 'Kỳ',
  eventDay: 'Ngày sự kiện',
  adjustedDue: 'Hạn điều chỉnh',
  adjustedBasis: 'Căn cứ điều chỉnh',
  status: 'Trạng thái',
  percent: 'Tiến độ (%)',
  doneDay: 'Ngày hoàn thành',
  result: 'Kết quả thực hiện',
  evidence: 'Văn bản minh chứng',
  difficulty: 'Khó khăn - kiến nghị',
  note: 'Ghi chú',
  others: 'Các cột khác',
  year: 'Năm',
  task: 'Mã',
  id: 'Mã dòng',
} as const;

export type DroppedColumnKey = keyof typeof DROPPED_HEADERS;
