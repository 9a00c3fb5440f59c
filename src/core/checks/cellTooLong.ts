import { finding, type Finding } from '../finding';
import { LONGEST_TEXT } from '../layout/cellText';
import type { Plan, Task } from '../plan/plan';

/** Cells longer than Excel holds (SPEC §5): the workbook can only keep their beginning. */
export function cellTooLong(plan: Plan): readonly Finding[] {
  const found: Finding[] = [];
  for (const { code: appendix, rows } of plan.appendices) {
    for (const row of rows) {
      if (row.kind !== 'task' || !isLong(row.task)) continue;
      const { id: task, text: own, written } = row.task;
      for (const [column, text] of Object.entries({ text: own, ...written })) {
        if (text.length <= LONGEST_TEXT) continue;
        found.push(
          finding('cell-too-long', 'error', {
            place: { appendix, task, column },
            found: `${text.slice(0, 60)}…`,
            expected: String(LONGEST_TEXT),
            data: { length: text.length },
          }),
        );
      }
    }
  }
  return found;
}

function isLong({ text, written: { lead, support, deadline } }: Task): boolean {
  return Math.max(text.length, lead.length, support.length, deadline.length) > LONGEST_TEXT;
}
