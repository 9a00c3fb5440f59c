import { join } from 'node:path';
import { shippedCalendar } from '../../../src/cli/calendar';
import { readPlanFiles } from '../../../src/cli/readPlanFiles';
import { shippedTargets } from '../../../src/cli/shippedTargets';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { workbookLayout } from '../../../src/core/layout/workbookLayout';
import { tasksOf, type Plan } from '../../../src/core/plan/plan';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { Outcome } from '../../../src/workbook/failure';
import type { OfficeHostOptions } from '../../../src/workbook/officeHost/hostOptions';
import { officeWorkbook, type OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { withoutTargets } from '../withoutTargets';

const ROOT = join(__dirname, '..', '..', '..');
export const DAY = 45457;

export const DEPARTMENT = 'quang-tri-so-ldtbxh-2023';
export const PROVINCE = 'quang-tri-165-kh-ubnd';

/** The layout of a seed plan's workbook of 2024, as of 14/06/2024; of these tasks and their areas without goals, or of all. */
export async function seedLayout(seed: string, tasks?: readonly string[]): Promise<WorkbookLayout> {
  const file = join(ROOT, 'seeds', seed, 'ke-hoach.txt');
  const { value, findings, register } = await readPlanFiles([file], undefined, undefined);
  const plan = tasks ? withTasks(value, tasks) : value;
  const calendar = await shippedCalendar();
  const goals = (await shippedTargets(plan.head))?.targets ?? [];
  const input = { plan, findings, register, goals, calendar, year: 2024, cutOff: DAY, today: DAY };
  const { layout } = workbookLayout(input, words);
  return tasks ? withoutTargets(layout) : layout;
}

function withTasks(plan: Plan, ids: readonly string[]): Plan {
  const appendices = plan.appendices.map((appendix) => {
    const areas = tasksOf(appendix).flatMap(({ id, area }) => (ids.includes(id) ? [area] : []));
    const rows = appendix.rows.filter((row) =>
      row.kind === 'task'
        ? ids.includes(row.task.id)
        : areas.some((area) => `${area}.`.startsWith(`${row.area.code}.`)),
    );
    return { ...appendix, rows };
  });
  return { ...plan, appendices };
}

/** The port over the Excel that is open. */
export function officeBook(options: Partial<OfficeHostOptions> = {}): OfficeWorkbook {
  return officeWorkbook({
    words,
    now: () => DAY + 0.5,
    by: 'thử',
    download: (file) => Promise.resolve(file.name),
    ...options,
  });
}

/** An Excel that holds what a layout draws. */
export async function drawnExcel(
  layout: WorkbookLayout,
): Promise<{ readonly excel: OpenExcelHost; readonly book: OfficeWorkbook }> {
  const excel = await openExcelHost({ year: 2024 });
  const book = officeBook();
  valueOf(await book.draw(layout));
  return { excel, book };
}

export function valueOf<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.failure));
  return outcome.value;
}
