/** Name of the table of `Nội dung báo cáo`. */
export const TEXT_TABLE = 'Noi_dung_bao_cao';

/** Headers of the table `Noi_dung_bao_cao`, in their order; from `mark` on they are hidden. */
export const TEXT_HEADERS = {
  order: 'TT',
  title: 'Đề mục',
  text: 'Nội dung đưa vào báo cáo',
  draft: 'Dự thảo theo số liệu',
  draftAsOf: 'Số liệu đến ngày',
  mark: 'Dấu dự thảo',
  id: 'Mã',
} as const;

export type TextColumnKey = keyof typeof TEXT_HEADERS;

export const TEXT_KEYS: readonly TextColumnKey[] = [
  'order',
  'title',
  'text',
  'draft',
  'draftAsOf',
  'mark',
  'id',
];
