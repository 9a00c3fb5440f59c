import { TRACKING_HEADERS } from '../../core/layout/headers';
import type { MatrixColumnKey } from '../../core/layout/matrixColumns';

const own = {
  product: [TRACKING_HEADERS.product, 'Sản phẩm đầu ra'],
  area: [TRACKING_HEADERS.area],
  due: [TRACKING_HEADERS.due],
  period: [TRACKING_HEADERS.period],
  eventDay: [TRACKING_HEADERS.eventDay],
  adjustedDue: [TRACKING_HEADERS.adjustedDue],
  adjustedBasis: [TRACKING_HEADERS.adjustedBasis],
  status: [TRACKING_HEADERS.status],
  percent: [TRACKING_HEADERS.percent],
  doneDay: [TRACKING_HEADERS.doneDay],
  result: [TRACKING_HEADERS.result],
  evidence: [TRACKING_HEADERS.evidence],
  standing: [TRACKING_HEADERS.standing],
  difficulty: [TRACKING_HEADERS.difficulty],
  note: [TRACKING_HEADERS.note],
  order: [TRACKING_HEADERS.order],
  id: [TRACKING_HEADERS.id],
  year: [TRACKING_HEADERS.year],
  rowKind: [TRACKING_HEADERS.rowKind],
  deadlineKind: [TRACKING_HEADERS.deadlineKind],
  dueDays: [TRACKING_HEADERS.dueDays],
  dayCount: [TRACKING_HEADERS.dayCount],
  dayUnit: [TRACKING_HEADERS.dayUnit],
  leadOriginal: [TRACKING_HEADERS.leadOriginal],
  supportOriginal: [TRACKING_HEADERS.supportOriginal],
  deadlineOriginal: [TRACKING_HEADERS.deadlineOriginal],
  cleanStatus: [TRACKING_HEADERS.cleanStatus],
  leadKey: [TRACKING_HEADERS.leadKey],
  supportKey: [TRACKING_HEADERS.supportKey],
} as const;

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
  ...own,
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
