import { useMemo, useRef, useSyncExternalStore } from 'react';
import { textOf } from '../../core/completion/narrowText';
import { heightFor } from '../../core/layout/rowHeight';
import { columnOf, type OurTable, ourTables } from '../../workbook/edits/ourTables';
import type { SheetCells } from '../../workbook/file/sheetCells';
import type { SheetShape } from '../../workbook/file/sheetShape';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { TableTasks } from '../../workbook/officeHost/filterRows';
import { cellLook, type ShownCell } from './cellLook';
import { type SheetTyping, sheetTyping } from './cellTyping';
import type { GridView } from '../start/gridView';
import { type SheetFrame, sheetFrame } from './sheetFrame';
import type { WorkbookLook } from './useWorkbookLook';

const NO_SHAPE: SheetShape = {
  columns: [],
  heights: new Map(),
  hiddenRows: new Set(),
  merges: [],
  frozen: { rows: 0, columns: 0 },
  rules: [],
  format: () => 0,
};

/** The size of the letters of a cell, in points, and pixels of a point. */
const SIZE = 11;
const POINT = 4 / 3;

/** A sheet as the grid shows it and takes typing. */
export interface ShownSheet {
  readonly frame: SheetFrame;
  readonly look: (row: number, column: number) => ShownCell;
  readonly typing: SheetTyping;
  readonly height: (row: number) => number;
  /** Header over a cell in a table of the sheet, else ''. */
  readonly header: (row: number, column: number) => string;
  /** Id and text of the task of a row, else ''. */
  readonly task: (row: number) => string;
  /** The matrix of the sheet, to which a task can be added; null where there is none, or nothing may be written. */
  readonly matrix: string | null;
  /** How many rows of tasks a filter has left; null where none is on. */
  readonly filtered: number | null;
}

/** What a sheet is shown by. */
export interface SheetChoices {
  readonly workbook: FileWorkbook;
  readonly view: GridView;
  readonly sheet: string;
  readonly showsGroups: boolean;
  readonly room: number;
}

/** A sheet of a workbook, followed while it changes. */
export function useSheet(book: WorkbookLook, choices: SheetChoices): ShownSheet {
  const { workbook, view, sheet, showsGroups, room } = choices;
  const { content, formats, counted } = book;
  const onlyTasks = useSyncExternalStore(view.onlyTasks.follow, view.onlyTasks.get);
  const shape = book.shapeOf(sheet) ?? NO_SHAPE;
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells ?? null;
  const lastRow = Math.max(1, cells?.lastRow ?? 1);
  const lastColumn = useLastColumn(cells, shape);
  const tables = useMemo(
    () => ourTables(content).filter(({ place }) => place.sheet === sheet),
    [content, sheet],
  );
  const left = onlyTasks === null ? null : rowsLeft(tables, onlyTasks);
  const leftKey = left === null ? '' : [...left.shown].join();
  const frame = useMemo(
    () =>
      sheetFrame(shape, {
        lastRow,
        lastColumn,
        showsGroups,
        room,
        leavesOut: (row) => left !== null && left.of(row) && !left.shown.has(row),
      }),
    // The rows that a filter leaves are told by their numbers.
    [shape, lastRow, lastColumn, showsGroups, room, leftKey],
  );
  const look = useMemo(
    () => cellLook({ content, sheet, shape, formats, counted }),
    [content, sheet, shape, formats, counted],
  );
  const isProtected = workbook.protects(sheet);
  const typing = useMemo(
    () => sheetTyping({ content, sheet, shape, formats, isProtected }),
    [content, sheet, shape, formats, isProtected],
  );
  const height = useHeights(workbook, sheet, frame, look);
  return {
    frame,
    look,
    typing,
    height,
    matrix: isProtected ? null : (tables.find(({ name }) => /^PL_/i.test(name))?.name ?? null),
    filtered: left === null ? null : left.shown.size,
    header: (row, column) => {
      const table = tables.find(({ place }) => row >= place.firstRow && row <= place.lastRow);
      return table?.place.columns[column - table.place.firstColumn] ?? '';
    },
    task: (row) => {
      const table = tables.find(({ place }) => row >= place.firstRow && row <= place.lastRow);
      const [id, text] = ['id', 'text'].map((key) => (table ? columnOf(table, key) : null));
      if (typeof id !== 'number' || typeof text !== 'number' || cells === null) return '';
      return `${textOf(cells.value(row, id))} ${textOf(cells.value(row, text))}`.trim();
    },
  };
}

/** The last column that holds a cell; asked of the rows once, since typing opens no new columns. */
function useLastColumn(cells: SheetCells | null, shape: SheetShape): number {
  const known = useRef<{ readonly shape: SheetShape; readonly last: number } | null>(null);
  if (known.current?.shape !== shape) {
    let last = 1;
    for (let row = 1; row <= (cells?.lastRow ?? 0); row += 1)
      for (const column of cells?.columns(row) ?? []) if (column > last) last = column;
    known.current = { shape, last };
  }
  return known.current.last;
}

/** Rows of our tables on a sheet, and those of them that hold one of the tasks. */
function rowsLeft(
  tables: readonly OurTable[],
  only: readonly TableTasks[],
): { readonly of: (row: number) => boolean; readonly shown: ReadonlySet<number> } {
  const shown = new Set<number>();
  const matrices = tables.filter(({ name }) => /^PL_/i.test(name));
  for (const table of matrices) {
    const { place, sheet } = table;
    const wanted = new Set(only.find((each) => each.table.toLowerCase() === table.name.toLowerCase())?.tasks);
    const id = columnOf(table, 'id');
    for (let row = place.firstRow; row <= place.lastRow && id !== null; row += 1)
      if (wanted.has(textOf(sheet.cells.value(row, id)).trim())) shown.add(row);
  }
  return {
    shown,
    of: (row) => matrices.some(({ place }) => row >= place.firstRow && row <= place.lastRow),
  };
}

/** Heights of rows: as the file has them, and taller where what was typed needs it. */
function useHeights(
  workbook: FileWorkbook,
  sheet: string,
  frame: SheetFrame,
  look: (row: number, column: number) => ShownCell,
): (row: number) => number {
  const rows = [...new Set(workbook.unwritten().flatMap((cell) => (cell.sheet === sheet ? [cell.row] : [])))];
  const needed = rows.map((row): readonly [number, number] => {
    const texts = frame.columns.map(({ column, width }) => {
      const { text, isBold } = look(row, column);
      return { text: frame.merge(row, column) ? '' : text, characters: width / 7, size: SIZE, bold: isBold };
    });
    return [row, Math.ceil(heightFor(texts) * POINT)];
  });
  const key = needed.map(([row, height]) => `${String(row)}:${String(height)}`).join();
  return useMemo(() => {
    const taller = new Map(needed);
    return (row) => Math.max(frame.height(row), taller.get(row) ?? 0);
    // Heights that stay the same keep the rows from being placed anew.
  }, [frame, key]);
}
