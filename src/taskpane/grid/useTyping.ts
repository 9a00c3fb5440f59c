import { useMemo, useState } from 'react';
import { textOf } from '../../core/completion/narrowText';
import type { RefusalReason, RowEdit } from '../../core/edit';
import type { PaneWord } from '../../messages/sayPane';
import { addedTask } from '../../workbook/edits/addedTask';
import { type CellPlace, placeOf } from '../../workbook/edits/cellPlace';
import { columnOf, ourTables } from '../../workbook/edits/ourTables';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { TypedCell } from '../../workbook/fileHost/typedCells';
import { usePane } from '../pane';
import type { Failure } from '../../workbook/failure';
import { TypingHistory } from './typingHistory';

/** Writing into the workbook what a person typed, and taking it back. */
export interface Typing {
  /** What came of the last step, in words. */
  readonly told: string;
  readonly failure: Failure | null;
  /** Types cells in one step; answers those that were typed. `left` cells could not be typed into at all. */
  readonly type: (cells: readonly TypedCell[], left?: number) => readonly TypedCell[];
  /** Takes back the last step, or does it again; answers the cells that changed. */
  readonly undo: () => readonly TypedCell[];
  readonly redo: () => readonly TypedCell[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Puts a new task at the end of a matrix, in the area of a row; answers where its text is to be typed, or null. */
  readonly addTask: (table: string, beside: number) => Promise<CellPlace | null>;
  readonly tell: (text: string) => void;
}

function refusalWord(reason: RefusalReason): PaneWord {
  return reason === 'no-room' ? 'sheet-task-no-room' : 'sheet-task-refused';
}

/** Where a row has its text; where it is gone, the last row of its table. */
function rowPlace(content: WorkbookContent, { table: name, task }: RowEdit): CellPlace | null {
  const table = ourTables(content).find((each) => each.name === name);
  if (!table) return null;
  const { sheet, lastRow: row, firstColumn } = table.place;
  const last = { sheet, row, column: columnOf(table, 'text') ?? firstColumn };
  return placeOf(content, { table: name, task, column: 'text' }) ?? last;
}

/** Types into a workbook of a file; `onRow` is told where to go after a row was taken out or put back. */
export function useTyping(workbook: FileWorkbook, onRow: (place: CellPlace | null) => void): Typing {
  const { say, steps, session } = usePane();
  const history = useMemo(() => ({ of: workbook, steps: new TypingHistory() }), [workbook]).steps;
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  /** Types cells; what is refused is told. */
  const write = (cells: readonly TypedCell[], left: number): readonly TypedCell[] => {
    const outcome = workbook.type(cells);
    setFailure(outcome.ok ? null : outcome.failure);
    if (!outcome.ok) return [];
    const { typed, refused } = outcome.value;
    steps.did('cells-typed', { cells: typed.length });
    const closed = left + refused.filter(({ reason }) => reason !== 'changed').length;
    const changed = refused.length + left - closed;
    setTold(
      [
        cells.length > 1 || left > 0 ? say('sheet-typed', { count: typed.length }) : '',
        closed > 0 ? say('sheet-typed-closed', { count: closed }) : '',
        changed > 0 ? say('sheet-typed-changed', { count: changed }) : '',
      ]
        .filter((sentence) => sentence !== '')
        .join(' '),
    );
    return typed;
  };
  /** Adds a row or takes it out; answers whether that was done. What stands in the way is told. */
  const change = async (edit: RowEdit): Promise<boolean> => {
    const outcome = await workbook.apply([edit]);
    session?.changed();
    setFailure(outcome.ok ? null : outcome.failure);
    if (!outcome.ok) return false;
    const [refused] = outcome.value.refused;
    steps.did('row-changed', { rows: outcome.value.applied.length });
    const { area } = edit.values;
    const data = { id: edit.task, area: textOf(area ?? null) };
    const word = edit.kind === 'add-row' ? 'sheet-task-added' : 'sheet-task-removed';
    setTold(say(refused === undefined ? word : refusalWord(refused.reason), data));
    return refused === undefined;
  };
  const back = (way: 'undo' | 'redo'): readonly TypedCell[] => {
    const step = history.next(way);
    if (step === null) setTold(say(way === 'undo' ? 'sheet-nothing-to-undo' : 'sheet-nothing-to-redo'));
    if (step?.kind === 'typed') {
      const cells = write(step.cells, 0);
      history.moved(way, { kind: 'typed', cells });
      return cells;
    }
    // A row that is not taken out because something stands in it may be so later: the step stays.
    if (step !== null)
      void change(step.edit).then((isDone) => {
        if (!isDone) return;
        history.moved(way, step);
        onRow(rowPlace(workbook.present(), step.edit));
      });
    return [];
  };
  return {
    told,
    failure,
    type: (cells, left = 0) => {
      const typed = write(cells, left);
      history.add({ kind: 'typed', cells: typed });
      return typed;
    },
    addTask: async (table, beside) => {
      const edit = addedTask(workbook.content(), table, beside);
      if (edit === null || !(await change(edit))) return null;
      history.add({ kind: 'row', edit });
      return rowPlace(workbook.present(), edit);
    },
    undo: () => back('undo'),
    redo: () => back('redo'),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    tell: setTold,
  };
}
