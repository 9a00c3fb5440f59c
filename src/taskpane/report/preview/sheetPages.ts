import type { CellRange } from '../../../core/layout/address';
import type { SheetLayout } from '../../../core/layout/sheet';
import type { PageBlock, PageCell, PageLine } from '../../../documents/word/wordPage';
import type { SheetContent } from '../../../workbook/file/readWorkbookFile';
import { shownText } from '../../grid/shownText';

/** Rows of a sheet that a preview shows. */
const MOST_ROWS = 60;

/** A part of a preview, and how many rows of the file it leaves out. */
export interface PreviewPage {
  readonly blocks: readonly PageBlock[];
  readonly left: number;
  /** Of a sheet, whose columns are not to be squeezed into the pane. */
  readonly isSheet: boolean;
}

/** A sheet that is to be drawn, as a table of what its cells will show. */
export function layoutPage({ name, cells, merges }: SheetLayout): PreviewPage {
  const rows = new Map<number, PageCell[]>();
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, value, style } of ordered) {
    const merge = merges.find((range) => holds(range, row, column));
    if (merge !== undefined && (merge.row !== row || merge.column !== column)) continue;
    const cell = {
      lines: linesOf(shownText(value, style?.format ?? '', 0), style?.bold === true),
      colSpan: merge === undefined ? 1 : merge.lastColumn - column + 1,
      rowSpan: merge === undefined ? 1 : merge.lastRow - row + 1,
    };
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return pageOf(name, [...rows.values()]);
}

/** A sheet of a file that was filled, as a table of its values. */
export function contentPage({ name, cells }: SheetContent): PreviewPage {
  const rows = Array.from({ length: cells.lastRow }, (_, at) => {
    const last = Math.max(0, ...cells.columns(at + 1));
    return Array.from({ length: last }, (__, column): PageCell => {
      const text = shownText(cells.value(at + 1, column + 1), '', 0);
      return { lines: linesOf(text, false), colSpan: 1, rowSpan: 1 };
    });
  });
  return pageOf(
    name,
    rows.filter((row) => row.length > 0),
  );
}

function pageOf(name: string, rows: readonly (readonly PageCell[])[]): PreviewPage {
  const heading: PageLine = { kind: 'line', level: 1, runs: [{ text: name, bold: true, italic: false }] };
  return {
    blocks: [heading, { kind: 'table', rows: rows.slice(0, MOST_ROWS) }],
    left: Math.max(0, rows.length - MOST_ROWS),
    isSheet: true,
  };
}

function linesOf(text: string, bold: boolean): readonly PageLine[] {
  return text === '' ? [] : [{ kind: 'line', level: 0, runs: [{ text, bold, italic: false }] }];
}

function holds({ row, column, lastRow, lastColumn }: CellRange, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow <= lastRow && atColumn >= column && atColumn <= lastColumn;
}
