import type { Outcome } from '../../workbook/failure';
import type { FilteredRows, TableTasks } from '../../workbook/officeHost/filterRows';
import type { OfficeWorkbook } from '../../workbook/officeHost/officeWorkbook';
import { done } from '../../workbook/outcome';
import { SHEET_PATH } from '../parts/sheetPath';
import type { BrowserPane } from '../start/paneHost';
import type { TaskLine } from './taskLines';

/** A row of a table of ours as a list knows it. */
export type ListedRow = Pick<TaskLine, 'table' | 'id' | 'sheet' | 'row' | 'column' | 'text'>;

/** Ways from a list of tasks into the workbook. */
export interface WaysIntoWorkbook {
  /** Shows the cell of a row in a column by its key; false where it is not there any more. */
  readonly select: (line: ListedRow, column: string) => Promise<Outcome<boolean>>;
  /** Leaves only these tasks to see in their tables; null where none of the tables is there. */
  readonly filter: (tasks: readonly TableTasks[]) => Promise<Outcome<FilteredRows | null>>;
  readonly showAll: () => Promise<Outcome<unknown>>;
}

/** The ways into the workbook that is open in Excel. */
export function inExcel(workbook: OfficeWorkbook): WaysIntoWorkbook {
  return {
    select: ({ id, table, sheet, row, column, text }, key) =>
      id === null
        ? workbook.selectRow({ sheet, row, column: column ?? 1, value: column === null ? null : text })
        : workbook.select({ table, task: id, column: key }),
    filter: (tasks) => workbook.filter(tasks),
    showAll: () => workbook.showAll(),
  };
}

/** The ways into the grid, which is gone to where it does not stand beside; null without a workbook. */
export function inGrid({ workbook, view }: BrowserPane, isBeside: boolean): WaysIntoWorkbook | null {
  if (workbook === null) return null;
  const shown = <T>(outcome: Outcome<T>): Outcome<T> => {
    if (!isBeside && outcome.ok && outcome.value !== false) location.hash = `#/${SHEET_PATH}`;
    return outcome;
  };
  return {
    select: async ({ id, table, sheet, row, column }, key) =>
      shown(
        id === null
          ? workbook.showCell({ sheet, row, column: column ?? 1 })
          : await workbook.select({ table, task: id, column: key }),
      ),
    filter: async (tasks) => {
      const [first] = tasks;
      const [task] = first?.tasks ?? [];
      if (first === undefined || task === undefined) return done(null);
      view.onlyTasks.set(tasks);
      const there = await workbook.select({ table: first.table, task, column: null });
      if (!there.ok) return there;
      const rows = tasks.reduce((sum, each) => sum + each.tasks.length, 0);
      return shown(done({ rows, hasOtherFilters: false }));
    },
    showAll: () => {
      view.onlyTasks.set(null);
      return Promise.resolve(done(null));
    },
  };
}
