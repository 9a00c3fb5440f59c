import type { CellRange } from './address';
import { heightFor } from './rowHeight';
import type {
  CellLayout,
  ConditionalFormatLayout,
  LayoutValue,
  SheetLayout,
  ValidationLayout,
} from './sheet';
import { BODY_SIZE, type Style, STYLES } from './style';

const TITLE_ROW = 1;
const NOTE_ROW = 2;
/** The header of the one table of a list sheet. */
export const LIST_HEADER_ROW = 4;

/** A column of a list sheet. */
export interface ListColumn<K extends string> {
  readonly key: K;
  readonly header: string;
  readonly width: number;
  readonly style: Style;
  readonly hidden?: boolean;
  /** Seldom needed: folded under an outline button, which hides it until it is opened. */
  readonly folded?: boolean;
  readonly formula?: string;
}

/** How a column of a list looks: its key, its width in characters, its style, and whether it is hidden. */
export type ListLook<K extends string> = readonly [key: K, width: number, style: Style, hidden: boolean];

/** The columns of a list by their looks, under their headers. */
export function listColumns<K extends string>(
  looks: readonly ListLook<K>[],
  headers: Readonly<Record<K, string>>,
): readonly ListColumn<K>[] {
  return looks.map(([key, width, style, hidden]) => ({ key, header: headers[key], width, style, hidden }));
}

/** Values of a row by column key. */
export type ListRow = Readonly<Partial<Record<string, LayoutValue>>>;

/** A sheet that is one table under a title and a note. */
export interface ListSheet<K extends string> {
  readonly table: string;
  readonly title: string;
  readonly sheet: string;
  readonly note: string;
  readonly columns: readonly ListColumn<K>[];
  /** Values of the rows; of a calculated column, its result. */
  readonly rows: readonly ListRow[];
  readonly formats: (data: CellRange) => readonly ConditionalFormatLayout[];
  readonly validations?: (data: CellRange) => readonly ValidationLayout[];
  /** What a cell's look has beyond that of its column; null where it is that. */
  readonly styleOf?: (row: ListRow, key: K) => Style | null;
}

/** Lays out a list sheet; a table without rows gets a blank one, since Excel knows none without. */
export function listSheet<K extends string>(list: ListSheet<K>): SheetLayout {
  const { columns } = list;
  const lastShown = columns.reduce((last, { hidden }, at) => (hidden === true ? last : at + 1), 1);
  const rows: readonly ListRow[] = list.rows.length === 0 ? [{}] : list.rows;
  const range = {
    row: LIST_HEADER_ROW,
    column: 1,
    lastRow: LIST_HEADER_ROW + rows.length,
    lastColumn: columns.length,
  };
  const data = { ...range, row: LIST_HEADER_ROW + 1 };
  const heights = new Map<number, number>([
    [TITLE_ROW, 24],
    [NOTE_ROW, 32],
    [LIST_HEADER_ROW, 34],
  ]);
  const cells: CellLayout[] = [
    { row: TITLE_ROW, column: 1, value: list.title, style: STYLES.title },
    { row: NOTE_ROW, column: 1, value: list.note, style: STYLES.note },
    ...columns.map(({ header }, at) => ({
      row: LIST_HEADER_ROW,
      column: at + 1,
      value: header,
      style: STYLES.header,
    })),
  ];
  rows.forEach((row, index) => {
    columns.forEach(({ key, style, formula }, at) => {
      const own = list.styleOf?.(row, key) ?? null;
      const place = {
        row: data.row + index,
        column: at + 1,
        style: own === null ? style : { ...style, ...own },
      };
      cells.push(
        formula === undefined
          ? { ...place, value: row[key] ?? null }
          : { ...place, value: row[key] ?? '', formula },
      );
    });
    const texts = columns.filter(({ hidden, folded }) => hidden !== true || folded === true);
    heights.set(
      data.row + index,
      heightFor(
        texts.map(({ key, width }) => ({ text: String(row[key] ?? ''), characters: width, size: BODY_SIZE })),
      ),
    );
  });
  const across = (row: number): CellRange => ({ row, column: 1, lastRow: row, lastColumn: lastShown });
  return {
    name: list.sheet,
    columns: columns.map(({ width, hidden, folded }) => ({
      width,
      ...(hidden === true ? { hidden } : {}),
      ...(folded === true ? { folded } : {}),
    })),
    heights,
    cells,
    merges: [across(TITLE_ROW), across(NOTE_ROW)],
    tables: [
      {
        name: list.table,
        range,
        columns: columns.map(({ key, header, formula }) =>
          formula === undefined ? { key, header } : { key, header, formula },
        ),
      },
    ],
    validations: list.validations?.(data) ?? [],
    formats: list.formats(data),
    frozen: { rows: LIST_HEADER_ROW, columns: 0 },
    page: {
      landscape: true,
      wide: 1,
      tall: 0,
      area: { row: 1, column: 1, lastRow: range.lastRow, lastColumn: lastShown },
      titleRows: [LIST_HEADER_ROW, LIST_HEADER_ROW],
    },
  };
}
