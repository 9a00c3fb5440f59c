import { useMemo, useState } from 'react';
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
  readonly tell: (text: string) => void;
}

/** Types into a workbook of a file. */
export function useTyping(workbook: FileWorkbook): Typing {
  const { say, steps } = usePane();
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
  const back = (step: 'undo' | 'redo'): readonly TypedCell[] => {
    const cells = history[step]((inverse) => write(inverse, 0));
    if (cells === null) setTold(say(step === 'undo' ? 'sheet-nothing-to-undo' : 'sheet-nothing-to-redo'));
    return cells ?? [];
  };
  return {
    told,
    failure,
    type: (cells, left = 0) => {
      const typed = write(cells, left);
      history.add(typed);
      return typed;
    },
    undo: () => back('undo'),
    redo: () => back('redo'),
    canUndo: history.canUndo,
    canRedo: history.canRedo,
    tell: setTold,
  };
}
