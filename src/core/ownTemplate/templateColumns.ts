/** Headers of a table `Mau_bao_cao_1`, in their order; the last is hidden. */
export const OWN_TEMPLATE_HEADERS = {
  part: 'Phần',
  name: 'Tên mẫu',
  kind: 'Loại',
  file: 'Tên tệp',
  addedOn: 'Ngày thêm',
  size: 'Dung lượng (byte)',
  mark: 'Dấu kiểm',
  content: 'Nội dung tệp',
} as const;

export type OwnTemplateColumnKey = keyof typeof OWN_TEMPLATE_HEADERS;

export const OWN_TEMPLATE_KEYS: readonly OwnTemplateColumnKey[] = [
  'part',
  'name',
  'kind',
  'file',
  'addedOn',
  'size',
  'mark',
  'content',
];

const TABLE = 'Mau_bao_cao_';
const TABLE_NAME = /^Mau_bao_cao_\d{1,4}$/i;

/** Whether a table keeps a template: each has one of its own, on a sheet of its own. */
export function isOwnTemplateTable(name: string): boolean {
  return TABLE_NAME.test(name);
}

/** The first name of such a table that no table has yet. */
export function freeOwnTemplateTable(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`${TABLE}${number}`.toLowerCase())) number += 1;
  return `${TABLE}${number}`;
}
