import { useState } from 'react';
import type { Failure, Outcome } from '../../workbook/failure';
import type { FilteredRows, TableTasks } from '../../workbook/officeHost/filterRows';
import { usePane } from '../pane';
import type { TaskLine } from './taskLines';
import { inExcel, inGrid, type ListedRow } from './waysIntoWorkbook';

/** What came of going to a task or of filtering. */
export type Went =
  | { readonly kind: 'selected'; readonly sheet: string }
  | { readonly kind: 'not-there' }
  | ({ readonly kind: 'filtered'; readonly lines: readonly TaskLine[] } & FilteredRows)
  | { readonly kind: 'unfiltered' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly again: () => void };

/** The ways from a list of tasks into the workbook, and what came of the last; the ways are null where there is none. */
export interface Going {
  readonly went: Went | null;
  /** The tables show only the tasks of a list. */
  readonly isFiltered: boolean;
  /** What came of the last is told no more. */
  readonly forget: () => void;
  readonly ways: {
    /** Selects the cell of a row in a column, by the key of the column. */
    readonly select: (line: ListedRow, column: string) => void;
    /** Leaves only these tasks to see in their tables. */
    readonly filter: (lines: readonly TaskLine[]) => void;
    readonly showAll: () => void;
  } | null;
}

/** Goes from a list of tasks into the workbook: in Excel, or in the grid of a browser. */
export function useGoing(): Going {
  const { host, isGridBeside } = usePane();
  const [went, setWent] = useState<Went | null>(null);
  const [isFiltered, setIsFiltered] = useState(false);
  const told = { went, isFiltered, forget: () => setWent(null) };
  const ways = host.kind === 'excel' ? inExcel(host.workbook) : inGrid(host, isGridBeside);
  if (ways === null) return { ...told, ways };

  /** Nothing is written by any of these, so that any may be made again. */
  const go = <T>(call: () => Promise<Outcome<T>>, wentTo: (value: T) => Went): void => {
    void call().then((outcome) => {
      const next: Went = outcome.ok
        ? wentTo(outcome.value)
        : { kind: 'failed', failure: outcome.failure, again: () => go(call, wentTo) };
      setWent(next);
      if (next.kind === 'filtered') setIsFiltered(true);
      if (next.kind === 'unfiltered') setIsFiltered(false);
    });
  };
  return {
    ...told,
    ways: {
      select: (line, key) =>
        go(
          () => ways.select(line, key),
          (isThere) => (isThere ? { kind: 'selected', sheet: line.sheet } : { kind: 'not-there' }),
        ),
      filter: (lines) =>
        go(
          () => ways.filter(tasksByTable(lines)),
          (rows) => (rows === null ? { kind: 'not-there' } : { kind: 'filtered', lines, ...rows }),
        ),
      showAll: () =>
        go(
          () => ways.showAll(),
          () => ({ kind: 'unfiltered' }),
        ),
    },
  };
}

function tasksByTable(lines: readonly TaskLine[]): readonly TableTasks[] {
  const tables = new Map<string, string[]>();
  for (const { table, id } of lines) {
    if (id !== null) tables.set(table, [...(tables.get(table) ?? []), id]);
  }
  return [...tables].map(([table, tasks]) => ({ table, tasks }));
}
