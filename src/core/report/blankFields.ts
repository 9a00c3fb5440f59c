import type { TemplateField } from './templateFields';

/** Blank where all is well: tasks of a standing that none has, and what only a report in spite of errors, or signed for another, says. */
const RIGHTLY_BLANK: ReadonlySet<string> = new Set([
  'nhiệm vụ quá hạn',
  'nhiệm vụ hoàn thành quá hạn',
  'nhiệm vụ sắp đến hạn',
  'nhiệm vụ hoàn thành',
  'nhiệm vụ đang thực hiện',
  'ghi chú số liệu',
  'thay mặt ký',
  'lý do xuất',
  'lỗi',
]);

/** The fields that a report would print blank for want of data; what a blank list holds is not told once more. */
export function blankFields(fields: readonly TemplateField[]): readonly TemplateField[] {
  const empty = fields.filter(({ state }) => state === 'empty');
  const paths = new Set(empty.map(pathOf));
  return empty.filter(({ name, within }) => {
    const isInBlank = within.some(
      (list, at) => RIGHTLY_BLANK.has(list) || paths.has(pathOf({ name: list, within: within.slice(0, at) })),
    );
    return !isInBlank && !RIGHTLY_BLANK.has(name);
  });
}

function pathOf({ name, within }: Pick<TemplateField, 'name' | 'within'>): string {
  return [...within, name].join('\n');
}
