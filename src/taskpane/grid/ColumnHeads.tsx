import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { columnLetters } from '../../core/layout/address';
import { GUTTER, type ColumnInSight } from './GridRow';
import type { SheetFrame } from './sheetFrame';
import { useHeadStyles } from './useCellStyles';

/** Height of the strip of column letters, in pixels. */
export const HEAD = 36;

/** What the strip shows. */
export interface ColumnHeadsProps {
  readonly frame: SheetFrame;
  readonly columns: readonly ColumnInSight[];
  readonly width: number;
  readonly activeColumn: number;
  /** Header of a table's column, where rows of the table are in sight; else ''. */
  readonly header: (column: number) => string;
  readonly corner: string;
}

/** The letters of the columns and, over the rows of a table, its headers; always in sight. */
export function ColumnHeads(props: ColumnHeadsProps): ReactElement {
  const { frame, columns, width, activeColumn, header, corner } = props;
  const styles = useHeadStyles();
  return (
    <div
      role="row"
      aria-rowindex={1}
      style={{ position: 'sticky', top: 0, zIndex: 8, display: 'flex', width, height: HEAD }}
    >
      <div
        role="columnheader"
        aria-colindex={1}
        className={mergeClasses(styles.head, styles.row)}
        style={{ width: GUTTER }}
      >
        {corner}
      </div>
      {columns.map(({ index, start }) => {
        const { column, width: own } = frame.columns[index] ?? { column: 0, width: 0 };
        return (
          <div
            key={index}
            role="columnheader"
            aria-colindex={column + 1}
            className={mergeClasses(
              styles.head,
              styles.column,
              index < frame.frozen && styles.frozen,
              column === activeColumn && styles.here,
            )}
            style={{ left: start, width: own }}
          >
            <span className={styles.name}>{columnLetters(column)}</span>
            <span className={styles.name}>{header(column)}</span>
          </div>
        );
      })}
    </div>
  );
}
