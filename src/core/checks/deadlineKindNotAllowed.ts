import { finding } from '../finding';
import { DEADLINE_KIND_WORD } from '../layout/matrixColumns';
import { eachTask, templateOf } from './planCheck';

/**
 * A kind of deadline that the template of the appendix does not allow (SPEC §5). What cannot be read is
 * said by `deadlineUnreadable` alone.
 */
export const deadlineKindNotAllowed = eachTask(({ deadline, id }, appendix, context) => {
  const template = templateOf(context, appendix);
  if (template === null) return [];
  const kinds = new Set(deadline.parts.map((part) => part.kind));
  return [...kinds]
    .filter((kind) => kind !== 'unreadable' && !template.deadlineKinds.includes(kind))
    .map((kind) =>
      finding('deadline-kind-not-allowed', 'warning', {
        place: { appendix: appendix.code, task: id, column: 'deadline' },
        found: deadline.text,
        expected: [...new Set(template.deadlineKinds.map(wordOf))].join('; '),
        data: { kind },
      }),
    );
});

/** A kind as the workbook's column Loại hạn says it. */
function wordOf(kind: string): string {
  if (kind === 'fixed') return DEADLINE_KIND_WORD.once;
  if (kind === 'recurring' || kind === 'continuous') return DEADLINE_KIND_WORD[kind];
  return DEADLINE_KIND_WORD.event;
}
