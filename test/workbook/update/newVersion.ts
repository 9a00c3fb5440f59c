import { join } from 'node:path';
import { shippedAbbreviations } from '../../../src/cli/registers';
import { readPlanFiles } from '../../../src/cli/readPlanFiles';
import type { AppendixRow, Plan, Task } from '../../../src/core/plan/plan';
import { parseDeadline } from '../../../src/core/deadline/parse';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { draftUpdate, type UpdateDraft } from '../../../src/workbook/update/draftUpdate';

const ROOT = join(__dirname, '..', '..', '..');
export const DAY = 45457;

/** The department's plan as its seed says it. */
export async function departmentPlan(): Promise<Plan> {
  const file = join(ROOT, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');
  return (await readPlanFiles([file], undefined)).value;
}

/** A plan whose rows of one appendix are others. */
export function withRows(
  plan: Plan,
  code: string,
  change: (rows: readonly AppendixRow[]) => readonly AppendixRow[],
): Plan {
  return {
    ...plan,
    appendices: plan.appendices.map((each) =>
      each.code === code ? { ...each, rows: change(each.rows) } : each,
    ),
  };
}

/** A task of an appendix with something else in it. */
export function withTask(plan: Plan, id: string, more: Partial<Task>): Plan {
  return withRows(plan, id.split('.')[0] ?? '', (rows) =>
    rows.map((row) =>
      row.kind === 'task' && row.task.id === id ? { kind: 'task', task: { ...row.task, ...more } } : row,
    ),
  );
}

/** The task of an id. */
export function taskOf(plan: Plan, id: string): Task {
  const rows = plan.appendices.flatMap(({ rows: all }) => all);
  const found = rows.find((row) => row.kind === 'task' && row.task.id === id);
  if (found?.kind !== 'task') throw new Error(id);
  return found.task;
}

/**
 * The department's plan as a later version might say it: I.2 is gone, I.3 has another year in its text, a task stands
 * new under I.1, I.4 has another deadline, I.5 stands in Phụ lục III.
 */
export function laterVersion(plan: Plan): Plan {
  const moved = taskOf(plan, 'I.5');
  const fresh: Task = {
    ...taskOf(plan, 'I.1'),
    id: 'I.2',
    number: '2',
    text: 'Tập huấn nghiệp vụ số hóa hồ sơ',
  };
  const first = withRows(plan, 'I', (rows) =>
    rows.flatMap((row): readonly AppendixRow[] => {
      if (row.kind !== 'task') return [row];
      if (row.task.id === 'I.2' || row.task.id === 'I.5') return [];
      return row.task.id === 'I.1' ? [row, { kind: 'task', task: fresh }] : [row];
    }),
  );
  const third = withRows(first, 'III', (rows) => {
    const area = rows.find((row) => row.kind === 'task');
    const task = { ...moved, area: area?.kind === 'task' ? area.task.area : null };
    return [...rows, { kind: 'task', task }];
  });
  const reworded = withTask(third, 'I.3', { text: `${taskOf(plan, 'I.3').text} (năm 2025)` });
  const written = taskOf(plan, 'I.4').written;
  return withTask(reworded, 'I.4', {
    deadline: parseDeadline('30/11/2024'),
    written: { ...written, deadline: '30/11/2024' },
  });
}

/** How a workbook would be brought up to a version. */
export async function drafted(content: WorkbookContent, plan: Plan): Promise<UpdateDraft> {
  const abbreviations = await shippedAbbreviations();
  const draft = draftUpdate(content, { plan, abbreviations, today: DAY, words: words.dropped });
  if ('kind' in draft) throw new Error(JSON.stringify(draft));
  return draft;
}
