/** Columns of a matrix sheet (SPEC §6), known by key; people may rename or move them. */
export type MatrixColumnKey =
  | 'number'
  | 'text'
  | 'lead'
  | 'support'
  | 'deadline'
  | 'product'
  | 'area'
  | 'due'
  | 'period'
  | 'eventDay'
  | 'adjustedDue'
  | 'adjustedBasis'
  | 'status'
  | 'percent'
  | 'doneDay'
  | 'result'
  | 'evidence'
  | 'standing'
  | 'difficulty'
  | 'note'
  | 'order'
  | 'id'
  | 'year'
  | 'rowKind'
  | 'deadlineKind'
  | 'dueDays'
  | 'dayCount'
  | 'dayUnit'
  | 'leadOriginal'
  | 'supportOriginal'
  | 'deadlineOriginal'
  | 'cleanStatus'
  | 'leadKey'
  | 'supportKey';

/** A column that the plan's table has beyond those with a meaning, known by its header. */
export type ExtraColumnKey = `extra:${string}`;

/** Any column of a matrix sheet that the product writes. */
export type AnyColumnKey = MatrixColumnKey | ExtraColumnKey;

/** Words that the workbook's own columns hold; the workbook is Vietnamese whatever the pane's language. */
export const ROW_KIND = { area: 'đề mục', task: 'nhiệm vụ' } as const;

export const DEADLINE_KIND_WORD = {
  once: 'một lần',
  recurring: 'định kỳ',
  continuous: 'thường xuyên',
  event: 'sự kiện',
  unknown: 'chưa rõ',
} as const;

export const DAY_UNIT_WORD = { day: 'ngày', 'working-day': 'ngày làm việc' } as const;

/** The value of Lĩnh vực for a task that stands before any heading; a line of `Tổng hợp` counts it. */
export const AREA_UNKNOWN = 'Chưa rõ';

/** Statuses in the order of `Tham số`; a blank cell is the first. */
export const STATUS_WORDS = ['Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không phát sinh'] as const;

/** Choices of `Tham số` for continuous tasks in the first rate. */
export const CONTINUOUS_CHOICE = { always: 'Có', yearOnly: 'Chỉ kỳ năm', never: 'Không' } as const;
