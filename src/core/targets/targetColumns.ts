/** Name of the table of `Chỉ tiêu`. */
export const TARGET_TABLE = 'Chi_tieu';

/** Headers of the table `Chi_tieu`, in their order; from `content` on they are hidden, from `operatorCode` on calculated. */
export const TARGET_HEADERS = {
  number: 'TT',
  text: 'Chỉ tiêu',
  area: 'Lĩnh vực',
  span: 'Thời điểm',
  year: 'Năm',
  change: 'Tính theo',
  operator: 'So sánh',
  value: 'Giá trị',
  upTo: 'Đến',
  mayExceed: 'Được vượt',
  unit: 'Đơn vị tính',
  scale: 'Thang, tổng số',
  numerator: 'Tử số',
  denominator: 'Mẫu số',
  actual: 'Thực hiện',
  judgement: 'Kết quả',
  actualSource: 'Nguồn số liệu',
  beforeYear: 'Năm so sánh',
  beforeNumerator: 'Tử số năm so sánh',
  beforeDenominator: 'Mẫu số năm so sánh',
  before: 'Thực hiện năm so sánh',
  beforeSource: 'Nguồn năm so sánh',
  tasks: 'Nhiệm vụ',
  line: 'Dòng',
  quote: 'Nguyên văn',
  note: 'Ghi chú',
  content: 'Nội dung',
  id: 'Mã',
  operatorCode: 'Mã so sánh',
  unitCode: 'Mã đơn vị tính',
  gradeKey: 'Khóa nhóm',
  top: 'Tử tính',
  bottom: 'Mẫu tính',
  beforeTop: 'Tử tính năm so sánh',
  beforeBottom: 'Mẫu tính năm so sánh',
  left: 'Vế trái',
  right: 'Vế phải',
  end: 'Cận trên',
} as const;

export type TargetColumnKey = keyof typeof TARGET_HEADERS;

/** Columns that hold a formula in every row, in the order in which they build on each other. */
export const TARGET_FORMULA_KEYS = [
  'operatorCode',
  'unitCode',
  'gradeKey',
  'top',
  'bottom',
  'beforeTop',
  'beforeBottom',
  'left',
  'right',
  'end',
  'judgement',
] as const;

export type TargetFormulaKey = (typeof TARGET_FORMULA_KEYS)[number];

/** Units that formulas know, in the order by which they number them, from 1. */
export const TARGET_UNITS = ['%', 'điểm', 'hạng', 'bậc', 'nhóm'] as const;
