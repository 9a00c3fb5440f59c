import type { RowPlace } from '../../core/completion/figureRows';
import type { GapRow } from '../../reports/making/reportGaps';
import type { Tracking } from '../../workbook/tracking/readTracking';

/** Rows by their appendix and sheet row, as the lists of tasks know them; one that is gone is left out. */
export function rowPlaces(rows: readonly GapRow[], { matrices }: Tracking): readonly RowPlace[] {
  return rows.flatMap(({ appendix, sheetRow }): RowPlace[] => {
    const table = matrices.findIndex((matrix) => matrix.table.code === appendix);
    const row = matrices[table]?.table.rows.findIndex((cells) => cells.sheetRow === sheetRow) ?? -1;
    return row < 0 ? [] : [{ table, row }];
  });
}
