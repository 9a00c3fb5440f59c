import type { CellPlace } from '../../workbook/edits/cellPlace';
import type { TableTasks } from '../../workbook/officeHost/filterRows';
import { Observed } from './observed';

/** What other places ask the grid to show. */
export interface GridView {
  /** The cell to go to; a new object every time it is asked for. */
  readonly asked: Observed<CellPlace | null>;
  /** The tasks that are to be seen in their tables; null shows all. */
  readonly onlyTasks: Observed<readonly TableTasks[] | null>;
}

/** A grid that nothing was asked of yet. */
export function newGridView(): GridView {
  return {
    asked: new Observed<CellPlace | null>(null),
    onlyTasks: new Observed<readonly TableTasks[] | null>(null),
  };
}
