import { finding, type Finding } from '../finding';
import { LONGEST_TEXT } from '../layout/cellText';
import { type Plan, tasksOf } from '../plan/plan';

/** Cells longer than Excel holds (SPEC §5): the workbook can only keep their beginning. */
export function cellTooLong(plan: Plan): readonly Finding[] {
  return plan.appendices.flatMap((appendix) =>
    tasksOf(appendix).flatMap((task) =>
      Object.entries({ text: task.text, ...task.written })
        .filter(([, text]) => text.length > LONGEST_TEXT)
        .map(([column, text]) =>
          finding('cell-too-long', 'error', {
            place: { appendix: appendix.code, task: task.id, column },
            found: `${text.slice(0, 60)}…`,
            expected: String(LONGEST_TEXT),
            data: { length: text.length },
          }),
        ),
    ),
  );
}
