import type { CountFields, ReportData, TaskFields } from './reportData';

/** What a field holds, under the names of `ReportData`: a value, a list with fields of its own, or a part with some. */
export type FieldShape =
  'text' | 'number' | 'truth' | { readonly list: FieldShapes } | { readonly part: FieldShapes };

export interface FieldShapes {
  readonly [name: string]: FieldShape;
}

/** The shapes of exactly the fields of a type. */
type ShapesOf<T> = { readonly [K in keyof T]: ShapeOf<T[K]> };
type ShapeOf<V> = V extends string
  ? 'text'
  : V extends number
    ? 'number'
    : V extends boolean
      ? 'truth'
      : V extends readonly (infer Item)[]
        ? { readonly list: ShapesOf<Item> }
        : { readonly part: ShapesOf<V> };

const COUNTS: ShapesOf<CountFields> = {
  'được giao': 'number',
  'không phát sinh': 'number',
  'hoàn thành': 'number',
  'hoàn thành đúng hạn': 'number',
  'hoàn thành quá hạn': 'number',
  'hoàn thành chưa rõ ngày': 'number',
  'hoàn thành không có hạn': 'number',
  'quá hạn': 'number',
  'sắp đến hạn': 'number',
  'trong hạn': 'number',
  'thường xuyên': 'number',
  'chờ sự kiện': 'number',
  'chưa rõ hạn': 'number',
  'dài hạn': 'number',
  'chưa đến hạn': 'number',
  'tỷ lệ hoàn thành': 'text',
  'tỷ lệ đến hạn': 'text',
  'tỷ lệ đúng hạn': 'text',
};

const TASK: ShapesOf<TaskFields> = {
  'số thứ tự': 'text',
  mã: 'text',
  'nhiệm vụ': 'text',
  'lĩnh vực': 'text',
  'chủ trì': 'text',
  'phối hợp': 'text',
  'thời hạn': 'text',
  hạn: 'text',
  'trạng thái': 'text',
  'ngày hoàn thành': 'text',
  'kết quả thực hiện': 'text',
  'văn bản minh chứng': 'text',
  'tình trạng': 'text',
  'số ngày': 'number',
  'khó khăn': 'text',
  'vai trò': 'text',
};

const PARAGRAPHS = { list: { đoạn: 'text' } } as const;
const TASKS = { list: TASK } as const;

const INDEXES = {
  list: {
    ...COUNTS,
    'phụ lục': 'text',
    'chỉ số': 'text',
    'số thứ tự': 'text',
    'các nội dung': {
      list: {
        ...COUNTS,
        'số thứ tự': 'text',
        mã: 'text',
        tên: 'text',
        'các đoạn': PARAGRAPHS,
        'nhiệm vụ hoàn thành': TASKS,
        'nhiệm vụ đang thực hiện': TASKS,
      },
    },
    'các dòng': { list: { ...TASK, 'là đề mục': 'truth', 'là nhiệm vụ': 'truth' } },
  },
} as const;

/** Every field that a template can name, as the compiler holds it against `ReportData`. */
export const REPORT_FIELDS: ShapesOf<ReportData> = {
  ...COUNTS,
  'cơ quan cấp trên': 'text',
  'cơ quan': 'text',
  'số ký hiệu': 'text',
  'ký hiệu': 'text',
  'địa danh': 'text',
  'ngày ký': 'text',
  'trích yếu': 'text',
  'kế hoạch': 'text',
  'số kế hoạch': 'text',
  'tên kế hoạch': 'text',
  'cơ quan ban hành kế hoạch': 'text',
  năm: 'text',
  'kỳ báo cáo': 'text',
  'kỳ tới': 'text',
  'từ ngày': 'text',
  'số liệu tính đến': 'text',
  'các chỉ số trong báo cáo': 'text',
  'đơn vị': 'text',
  'thay mặt ký': 'text',
  'có thay mặt ký': 'truth',
  'chức vụ': 'text',
  'người ký': 'text',
  'nơi nhận': PARAGRAPHS,
  'chỉ đạo điều hành': PARAGRAPHS,
  'văn bản': {
    list: { 'văn bản': 'text', 'số văn bản': 'text', 'ngày văn bản': 'text', 'về việc': 'text' },
  },
  'kết quả chung': PARAGRAPHS,
  'bảng kết quả': { list: { ...COUNTS, 'số thứ tự': 'text', tên: 'text', 'dòng tổng': 'truth' } },
  'các chỉ số': INDEXES,
  'nhiều chỉ số': 'truth',
  'có chỉ tiêu': 'truth',
  'chỉ tiêu': {
    list: {
      'số thứ tự': 'text',
      'chỉ tiêu': 'text',
      'phải đạt': 'text',
      'thực hiện': 'text',
      'kết quả': 'text',
      'nguồn số liệu': 'text',
    },
  },
  'hạn chế': PARAGRAPHS,
  'khó khăn': PARAGRAPHS,
  'nhiệm vụ trọng tâm': PARAGRAPHS,
  'kiến nghị': PARAGRAPHS,
  'theo vai trò': {
    list: {
      ...COUNTS,
      'vai trò': 'text',
      'số thứ tự': 'text',
      'kết quả chung': PARAGRAPHS,
      'các chỉ số': INDEXES,
    },
  },
  'có nhiệm vụ quá hạn': 'truth',
  'nhiệm vụ quá hạn': TASKS,
  'có nhiệm vụ hoàn thành quá hạn': 'truth',
  'nhiệm vụ hoàn thành quá hạn': TASKS,
  'có nhiệm vụ sắp đến hạn': 'truth',
  'nhiệm vụ sắp đến hạn': TASKS,
  'các đơn vị': {
    list: {
      'tên đơn vị': 'text',
      'chủ trì': { part: COUNTS },
      'chủ trì qua nhóm': { part: COUNTS },
      'phối hợp': { part: COUNTS },
      'phối hợp qua nhóm': { part: COUNTS },
      'tất cả': { part: COUNTS },
    },
  },
  'so với kỳ trước': 'text',
  'có kỳ trước': 'truth',
  'ghi chú số liệu': PARAGRAPHS,
  'số nhiệm vụ khác số đã ghi': 'number',
  'có ghi chú': 'truth',
  'còn lỗi': 'truth',
  'số lỗi': 'number',
  'lý do xuất': 'text',
  lỗi: PARAGRAPHS,
};

/** A field's name as it is known, whatever its case, letters' form and spaces. */
export function fieldName(written: string): string {
  return written.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** The shape of a field inside loops: the innermost that has it decides; null where none has. */
export function shapeOf(written: string, scopes: readonly FieldShapes[]): FieldShape | null {
  const name = fieldName(written);
  for (const scope of [...scopes].reverse()) {
    const shape = Object.hasOwn(scope, name) ? scope[name] : undefined;
    if (shape !== undefined) return shape;
  }
  return null;
}
