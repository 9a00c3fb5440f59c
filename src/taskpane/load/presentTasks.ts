import { normalise, textOf } from '../../core/completion/narrowText';
import { ROW_KIND } from '../../core/layout/matrixColumns';
import { type Plan, tasksOf } from '../../core/plan/plan';
import { type KnownTask, pairTasks, type TaskPairing } from '../../core/update/pairTasks';
import type { TableInfo } from '../../workbook/port';

/** The tasks that a workbook holds now, in the order of its tables. */
export function presentTasks(tables: readonly TableInfo[]): readonly KnownTask[] {
  return tables.flatMap(({ name, columns, rows }) => {
    const appendix = /^PL_([IVXLC]+)$/i.exec(name)?.[1]?.toUpperCase();
    if (appendix === undefined) return [];
    const [kind, number, text] = ['rowKind', 'number', 'text'].map((key) => columns.indexOf(key));
    return rows.flatMap(({ cells }): KnownTask[] => {
      const cell = (at = -1): string => textOf(cells[at] ?? null).trim();
      const isTask = normalise(cell(kind)) !== normalise(ROW_KIND.area) && cell(text) !== '';
      return isTask ? [{ appendix, number: cell(number), text: cell(text) }] : [];
    });
  });
}

/** What became of the tasks of a workbook in the plan that was just read. */
export function comparedTasks(
  tables: readonly TableInfo[],
  { appendices }: Plan,
): TaskPairing<KnownTask, KnownTask> {
  const fresh = appendices.flatMap((appendix) =>
    tasksOf(appendix).map(({ number, text }) => ({ appendix: appendix.code, number, text })),
  );
  return pairTasks(presentTasks(tables), fresh);
}
