import { mergeClasses } from '@fluentui/react-components';
import { memo, type ReactElement, type ReactNode } from 'react';
import { cellAddress } from '../../core/layout/address';
import { textWidth } from '../../core/layout/rowHeight';
import type { ShownCell } from './cellLook';
import type { SheetFrame } from './sheetFrame';
import { useCellStyles, useHeadStyles } from './useCellStyles';

/** Width of the strip of row numbers, in pixels. */
export const GUTTER = 44;

/** Pixels that a text kept in sight leaves at the right, where the grid scrolls. */
const MARGIN = 20;

/** Pixels from line to line. */
const LINE = 17.3;

/** Size of the letters, in points. */
const SIZE = 11;

/** A column in sight: its place among those that are shown, and where it begins. */
export interface ColumnInSight {
  readonly index: number;
  readonly start: number;
}

/** What a row shows. */
export interface GridRowProps {
  readonly row: number;
  readonly start: number;
  readonly height: number;
  readonly width: number;
  readonly frame: SheetFrame;
  readonly columns: readonly ColumnInSight[];
  readonly look: (row: number, column: number) => ShownCell;
  /** Column of the cell that has the focus, where it is in this row. */
  readonly activeColumn: number | null;
  /** First and last column of the selection, where it goes through this row. */
  readonly from: number | null;
  readonly to: number | null;
  /** The editor of the active cell. */
  readonly editor: ReactNode;
  /** What a cell is called for those who do not see its colours. */
  readonly lastResult: string;
}

/** A row of the sheet: its number, the columns that stay in sight, and those that are in sight. */
export const GridRow = memo(function GridRow(props: GridRowProps): ReactElement {
  const { row, start, height, width, frame, columns, activeColumn } = props;
  const heads = useHeadStyles();
  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      style={{
        position: 'absolute',
        top: 0,
        left: 0,
        display: 'flex',
        width,
        height,
        transform: `translateY(${String(start)}px)`,
        zIndex: props.editor === null ? undefined : 5,
      }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(heads.head, heads.row, activeColumn !== null && heads.here)}
        style={{ width: GUTTER }}
      >
        {row}
      </div>
      {shownIn(frame, row, columns).map((index) => (
        <GridCell
          key={index}
          {...props}
          index={index}
          left={GUTTER + (frame.starts[index] ?? 0)}
          isFrozen={index < frame.frozen}
        />
      ))}
    </div>
  );
});

/** The columns in sight, and of merged cells the first, which shows them all. */
function shownIn(frame: SheetFrame, row: number, columns: readonly ColumnInSight[]): readonly number[] {
  const shown = new Set<number>();
  for (const { index } of columns) {
    const merge = frame.merge(row, frame.columns[index]?.column ?? 0);
    shown.add(merge === null ? index : frame.columnAt(merge.column));
  }
  return [...shown].sort((one, other) => one - other);
}

type GridCellProps = GridRowProps & {
  readonly index: number;
  readonly left: number;
  readonly isFrozen: boolean;
};

function GridCell(props: GridCellProps): ReactElement | null {
  const { row, frame, index, left, isFrozen, look, activeColumn, from, to, height } = props;
  const styles = useCellStyles();
  const column = frame.columns[index]?.column ?? 0;
  const merge = frame.merge(row, column);
  if (merge !== null && cellIsCovered(frame, merge, row, column)) return null;
  const { text, align, isBold, isItalic, tone, isLastResult, runsOn } = look(row, column);
  const isActive = activeColumn === column;
  const isSelected = from !== null && to !== null && column >= from && column <= to;
  const editor = isActive ? props.editor : null;
  const size = merge === null ? null : sizeOf(frame, merge, index, height);
  const own = frame.columns[index]?.width ?? 0;
  const isWide = size !== null && size.width > frame.room - GUTTER && editor === null;
  const width = size?.width ?? (runsOn && editor === null ? runOn(props, index, own) : own);
  return (
    <div
      role="gridcell"
      id={`cell-${cellAddress(row, column)}`}
      data-row={row}
      data-column={column}
      aria-colindex={column + 1}
      aria-selected={isSelected}
      {...(merge !== null && {
        'aria-colspan': merge.lastColumn - merge.column + 1,
        'aria-rowspan': merge.lastRow - merge.row + 1,
      })}
      {...(isLastResult && { 'aria-description': props.lastResult, title: props.lastResult })}
      tabIndex={isActive ? 0 : -1}
      className={mergeClasses(
        styles.cell,
        isFrozen && styles.frozen,
        align === 'center' && styles.center,
        align === 'right' && styles.right,
        tone !== null && styles[tone],
        isBold && styles.bold,
        isItalic && styles.italic,
        isLastResult && styles.last,
        runsOn && styles.oneLine,
        width > own && merge === null && (isFrozen ? styles.frozenOver : styles.over),
        isSelected && styles.selected,
        isActive && styles.active,
        isWide && styles.wide,
        editor !== null && styles.editing,
      )}
      style={{
        left,
        width,
        ...(size !== null && { height: size.height, bottom: 'auto' }),
      }}
    >
      {isWide ? (
        <span className={styles.inSight} style={{ left: GUTTER, maxWidth: frame.room - GUTTER - MARGIN }}>
          <span
            className={styles.cut}
            style={{ WebkitLineClamp: Math.max(1, Math.floor(size.height / LINE)) }}
          >
            {text}
          </span>
        </span>
      ) : (
        (editor ?? text)
      )}
    </div>
  );
}

/** Blank cells that a text goes on over, at most. */
const MOST_BLANK = 12;

/** How wide a text in one line is shown: over the blank cells on its right, as far as it needs. */
function runOn({ row, frame, look }: GridRowProps, index: number, own: number): number {
  const { text, isBold } = look(row, frame.columns[index]?.column ?? 0);
  const needed = (textWidth(text, SIZE, isBold) * 4) / 3 + 10;
  let width = own;
  for (let at = index + 1; width < needed && at <= index + MOST_BLANK; at += 1) {
    const next = frame.columns[at];
    const isBlank =
      next !== undefined && frame.merge(row, next.column) === null && look(row, next.column).text === '';
    if (!isBlank) break;
    width += next.width;
  }
  return width;
}

/** Merged cells are shown by the first of them that is shown. */
function cellIsCovered(
  frame: SheetFrame,
  merge: { readonly row: number; readonly column: number },
  row: number,
  column: number,
): boolean {
  const first = frame.columns[frame.columnAt(merge.column)]?.column;
  return frame.rows[frame.rowAt(merge.row)] !== row || first !== column;
}

function sizeOf(
  frame: SheetFrame,
  merge: { readonly row: number; readonly lastRow: number; readonly lastColumn: number },
  index: number,
  ownHeight: number,
): { readonly width: number; readonly height: number } {
  let width = 0;
  for (let at = index; (frame.columns[at]?.column ?? Infinity) <= merge.lastColumn; at += 1)
    width += frame.columns[at]?.width ?? 0;
  let height = ownHeight;
  for (let at = frame.rowAt(merge.row) + 1; (frame.rows[at] ?? Infinity) <= merge.lastRow; at += 1)
    height += frame.height(frame.rows[at] ?? 0);
  return { width, height };
}
