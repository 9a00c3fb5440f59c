import { useState } from 'react';
import type { Failure } from '../../workbook/failure';
import { usePane } from '../pane';
import type { CheckItem, ItemCell } from './checkItem';
import { type Cursor, nextStop } from './cursor';
import { placeText } from './placeText';

/** Going from cell to cell of the list. */
export interface Going {
  readonly cursor: Cursor | null;
  readonly open: string | null;
  /** Where someone is, in words. */
  readonly told: string;
  readonly failure: Failure | null;
  readonly go: (cursor: Cursor | null) => void;
  readonly move: (cursor: Cursor) => void;
  readonly step: (direction: 1 | -1) => void;
}

/** Keeps the place in the list and shows its cells in the workbook, where the host can. */
export function useGoing(items: readonly CheckItem[]): Going {
  const { say, host } = usePane();
  const [cursor, setCursor] = useState<Cursor | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const [failure, setFailure] = useState<Failure | null>(null);

  const show = async (cell: ItemCell, at: string): Promise<void> => {
    const where = placeText(cell, say);
    setFailure(null);
    const { table, task, column } = cell;
    const found =
      table === null || task === null || host.workbook === null
        ? null
        : await host.workbook.select({ table, task, column });
    if (found?.ok === false) setFailure(found.failure);
    const isThere = found?.ok === true && found.value;
    setTold(isThere ? at : say('check-not-there', { where }));
  };
  const go = (next: Cursor | null): void => {
    setOpen(next?.item ?? null);
    if (next === null) return;
    setCursor(next);
    const item = items.find(({ key }) => key === next.item);
    const cell = item?.cells[next.cell];
    if (item === undefined || cell === undefined) return;
    const where = placeText(cell, say);
    void show(cell, say('check-at', { cell: next.cell + 1, cells: item.cells.length, where }));
  };
  return {
    cursor,
    open,
    told,
    failure,
    go,
    move: setCursor,
    step: (direction) => {
      const next = nextStop(items, cursor, direction);
      if (next === null) setTold(say(direction === 1 ? 'check-end' : 'check-begin'));
      else go(next);
    },
  };
}
