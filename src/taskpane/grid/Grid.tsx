import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import {
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { cellAddress } from '../../core/layout/address';
import type { ShownCell } from './cellLook';
import { ColumnHeads, HEAD } from './ColumnHeads';
import { type GridCellAt, type GridSelection, movedBy } from './gridMove';
import { GridRow, GUTTER } from './GridRow';
import type { SheetFrame } from './sheetFrame';

const useStyles = makeStyles({
  grid: {
    position: 'relative',
    overflow: 'auto',
    flexGrow: 1,
    minHeight: '180px',
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // As the workbook is printed; row heights of the file are worked out for it.
    fontFamily: '"Times New Roman", Tinos, "Liberation Serif", serif',
    fontSize: '14.67px',
    lineHeight: 1.18,
    userSelect: 'none',
  },
  rows: { position: 'relative' },
});

/** What the grid shows and tells. */
export interface GridProps {
  readonly label: string;
  readonly frame: SheetFrame;
  readonly look: (row: number, column: number) => ShownCell;
  /** Header that a table has over a column at a row, else ''. */
  readonly header: (row: number, column: number) => string;
  readonly height: (row: number) => number;
  readonly selection: GridSelection;
  readonly onSelect: (selection: GridSelection) => void;
  /** The editor of the active cell; null where nothing is being typed. */
  readonly editor: ReactNode;
  /** Ends the editor, as far as its check lets it; whether it has ended. */
  readonly mayLeave: () => boolean;
  /** A new object whenever the active cell is to be shown, and to take the focus. */
  readonly asked: { readonly takesFocus: boolean } | null;
  /** A key that is no way to another cell. */
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onOpen: () => void;
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
  readonly lastResult: string;
  readonly corner: string;
}

/** A sheet as a grid: only what is in sight is drawn, and the cell that has the focus. */
export function Grid(props: GridProps): ReactElement {
  const { frame, selection, editor, onSelect, asked } = props;
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const activeRow = frame.rowAt(selection.active.row);
  const activeColumn = frame.columnAt(selection.active.column);
  const frozenWidth = useMemo(
    () => frame.columns.slice(0, frame.frozen).reduce((sum, { width }) => sum + width, 0),
    [frame],
  );
  const withActive = useCallback(
    (active: number, first: number) =>
      (range: Range): number[] => {
        const kept = [...Array.from({ length: first }, (_, at) => at), active];
        return [...new Set([...kept, ...defaultRangeExtractor(range)])].sort((one, other) => one - other);
      },
    [],
  );
  const rows = useVirtualizer({
    count: frame.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => props.height(frame.rows[at] ?? 0),
    overscan: 4,
    paddingStart: HEAD,
    scrollPaddingStart: HEAD,
    rangeExtractor: withActive(activeRow, 0),
    useFlushSync: false,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: frame.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => frame.columns[at]?.width ?? 0,
    overscan: 1,
    paddingStart: GUTTER,
    scrollPaddingStart: GUTTER + frozenWidth,
    rangeExtractor: withActive(activeColumn, frame.frozen),
    useFlushSync: false,
  });
  const { height } = props;
  useLayoutEffect(() => rows.measure(), [rows, frame, height]);
  useLayoutEffect(() => columns.measure(), [columns, frame]);
  const answered = useRef<typeof asked>(null);
  useEffect(() => {
    if (asked === answered.current || asked === null) return;
    answered.current = asked;
    rows.scrollToIndex(activeRow, { align: 'auto' });
    if (activeColumn >= frame.frozen) columns.scrollToIndex(activeColumn, { align: 'auto' });
    const { row, column } = selection.active;
    if (asked.takesFocus)
      scroller.current
        ?.querySelector<HTMLElement>(`#cell-${cellAddress(row, column)}`)
        ?.focus({ preventScroll: true });
  }, [asked, rows, columns, activeRow, activeColumn, frame, selection.active]);

  const inSight = columns.getVirtualItems();
  const places = inSight.map(({ index, start }) => `${String(index)}:${String(start)}`).join(' ');
  const shownColumns = useMemo(
    () => inSight.map(({ index, start }) => ({ index, start })),
    // The same columns at the same places keep the rows from being drawn again.
    [places],
  );
  const width = columns.getTotalSize();
  const items = rows.getVirtualItems();
  const scrolled = rows.scrollOffset ?? 0;
  const top = frame.rows[items.find(({ end }) => end > scrolled + HEAD)?.index ?? 0] ?? 0;

  const cellOf = (target: EventTarget): GridCellAt | null => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = Number(cell?.dataset['row']);
    return cell === null ? null : { row, column: Number(cell.dataset['column']) };
  };
  // A press on a choice of the editor's list ends over the cells behind it: it selects none of them.
  const isDragging = useRef(false);
  const pressed = (event: MouseEvent): void => {
    const cell = cellOf(event.target);
    if (cell === null || (editor !== null && isSame(cell, selection.active))) return;
    if (editor !== null && !props.mayLeave()) {
      event.preventDefault();
      return;
    }
    isDragging.current = true;
    onSelect({ anchor: event.shiftKey ? selection.anchor : cell, active: cell });
  };
  const entered = (event: MouseEvent): void => {
    const cell = event.buttons === 1 && isDragging.current ? cellOf(event.target) : null;
    if (cell !== null && !isSame(cell, selection.active))
      onSelect({ anchor: selection.anchor, active: cell });
  };
  const keyed = (event: KeyboardEvent): void => {
    if (editor !== null) return;
    const page = Math.max(1, items.length - 8);
    const withControl = event.ctrlKey || event.metaKey;
    const next = event.altKey ? null : movedBy(event.key, withControl, selection.active, frame, page);
    if (next === null) {
      props.onKey(event);
      return;
    }
    event.preventDefault();
    onSelect({ anchor: event.shiftKey ? selection.anchor : next, active: next });
  };
  const [firstRow, lastRow] = sorted(selection.anchor.row, selection.active.row);
  const [from, to] = sorted(selection.anchor.column, selection.active.column);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={props.label}
      aria-rowcount={frame.lastRow + 1}
      aria-colcount={frame.lastColumn + 1}
      aria-multiselectable
      className={styles.grid}
      onMouseDownCapture={() => {
        isDragging.current = false;
      }}
      onMouseDown={pressed}
      onMouseOver={entered}
      onDoubleClick={(event) => {
        if (editor === null && cellOf(event.target) !== null) props.onOpen();
      }}
      onKeyDown={keyed}
      onCopy={props.onCopy}
      onPaste={props.onPaste}
    >
      <ColumnHeads
        frame={frame}
        columns={shownColumns}
        width={width}
        activeColumn={selection.active.column}
        header={(column) => props.header(top, column)}
        corner={props.corner}
      />
      <div role="rowgroup" className={styles.rows} style={{ height: rows.getTotalSize() - HEAD, width }}>
        {items.map(({ index, start, size }) => {
          const row = frame.rows[index] ?? 0;
          const isActive = index === activeRow;
          const isIn = row >= firstRow && row <= lastRow;
          return (
            <GridRow
              key={row}
              row={row}
              start={start - HEAD}
              height={size}
              width={width}
              frame={frame}
              columns={shownColumns}
              look={props.look}
              activeColumn={isActive ? selection.active.column : null}
              from={isIn ? from : null}
              to={isIn ? to : null}
              editor={isActive ? editor : null}
              lastResult={props.lastResult}
            />
          );
        })}
      </div>
    </div>
  );
}

function isSame(one: GridCellAt, other: GridCellAt): boolean {
  return one.row === other.row && one.column === other.column;
}

function sorted(one: number, other: number): readonly [number, number] {
  return one < other ? [one, other] : [other, one];
}
