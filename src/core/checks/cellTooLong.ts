import { finding, type Finding } from '../finding';
import { LONGEST_TEXT } from '../layout/cellText';
import type { Plan, Task } from '../plan/plan';
import { type AppendixHead, eachTask } from './planCheck';

/** Cells longer than Excel holds (SPEC §5): the workbook can only keep their beginning. */
export const cellsTooLong = eachTask(tooLongIn);

/** The same of a plan about which nothing else is known. */
export function cellTooLong({ appendices }: Plan): readonly Finding[] {
  return appendices.flatMap((appendix) =>
    appendix.rows.flatMap((row) => (row.kind === 'task' ? tooLongIn(row.task, appendix) : [])),
  );
}

function tooLongIn(each: Task, { code: appendix }: AppendixHead): readonly Finding[] {
  if (!isLong(each)) return [];
  const { id: task, text: own, written } = each;
  return Object.entries({ text: own, ...written })
    .filter(([, text]) => text.length > LONGEST_TEXT)
    .map(([column, text]) =>
      finding('cell-too-long', 'error', {
        place: { appendix, task, column },
        found: `${text.slice(0, 60)}…`,
        expected: String(LONGEST_TEXT),
        data: { length: text.length },
      }),
    );
}

function isLong({ text, written: { lead, support, deadline } }: Task): boolean {
  return Math.max(text.length, lead.length, support.length, deadline.length) > LONGEST_TEXT;
}
