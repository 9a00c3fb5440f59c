import type { MatrixColumnKey } from '../../core/layout/matrixColumns';

/**
 * Headers by which a column of a matrix is known where its hidden name is lost: those of plans (SPEC §2)
 * and our own.
 */
export const MATRIX_HEADERS: Readonly<Record<MatrixColumnKey, readonly string[]>> = {
  number: ['TT', 'STT'],
  text: ['Nhiệm vụ cụ thể', 'Tên nhiệm vụ', 'Nội dung nhiệm vụ', 'Nhiệm vụ', 'Nội dung'],
  lead: [
    'Cơ quan chủ trì',
    'Phòng, đơn vị chủ trì/chỉ đạo',
    'Phòng, đơn vị chủ trì',
    'Đơn vị chủ trì',
    'Sở, ngành chủ trì tham mưu',
    'Chủ trì',
  ],
  support: [
    'Cơ quan phối hợp',
    'Cơ quan thực hiện/phối hợp',
    'Phòng, đơn vị phối hợp',
    'Phòng, đơn vị thực hiện/phối hợp',
    'Đơn vị phối hợp',
    'Phối hợp',
  ],
  deadline: ['Thời gian hoàn thành', 'Thời gian thực hiện', 'Thời hạn'],
  product: ['Sản phẩm', 'Kết quả', 'Sản phẩm đầu ra'],
  area: ['Lĩnh vực'],
  due: ['Hạn'],
  period: ['Kỳ'],
  eventDay: ['Ngày sự kiện'],
  adjustedDue: ['Hạn điều chỉnh'],
  adjustedBasis: ['Căn cứ điều chỉnh'],
  status: ['Trạng thái'],
  percent: ['Tiến độ (%)', 'Tiến độ'],
  doneDay: ['Ngày hoàn thành'],
  result: ['Kết quả thực hiện'],
  evidence: ['Văn bản minh chứng'],
  standing: ['Tình trạng thời hạn'],
  difficulty: ['Khó khăn - kiến nghị', 'Khó khăn, kiến nghị'],
  note: ['Ghi chú'],
  order: ['Thứ tự'],
  id: ['Mã'],
  year: ['Năm'],
  rowKind: ['Loại dòng'],
  deadlineKind: ['Loại hạn'],
  dueDays: ['Các hạn'],
  dayCount: ['Số ngày'],
  dayUnit: ['Đơn vị ngày'],
  leadOriginal: ['Chủ trì (gốc)'],
  supportOriginal: ['Phối hợp (gốc)'],
  deadlineOriginal: ['Thời hạn (gốc)'],
  cleanStatus: ['Trạng thái chuẩn'],
  leadKey: ['Khóa chủ trì'],
  supportKey: ['Khóa phối hợp'],
};

/** Columns without which figures cannot be right. */
export const COUNTED_COLUMNS = [
  'text',
  'lead',
  'support',
  'deadline',
  'area',
  'due',
  'period',
  'eventDay',
  'adjustedDue',
  'status',
  'doneDay',
  'year',
  'rowKind',
  'deadlineKind',
  'dueDays',
  'dayCount',
  'dayUnit',
  'deadlineOriginal',
] as const satisfies readonly MatrixColumnKey[];

/** Columns whose loss is told although figures stand without them. */
export const TOLD_COLUMNS = [
  'percent',
  'result',
  'standing',
  'id',
  'cleanStatus',
  'leadKey',
  'supportKey',
] as const satisfies readonly MatrixColumnKey[];

export const OTHER_COLUMNS = [
  'number',
  'product',
  'adjustedBasis',
  'evidence',
  'difficulty',
  'note',
  'order',
  'leadOriginal',
  'supportOriginal',
] as const satisfies readonly MatrixColumnKey[];
