import type { FindingRow } from '../../../core/layout/findingSheet';
import { TEXT_FORMAT } from '../../../core/layout/style';
import { OpenTable } from '../../edits/openTable';
import type { OurTable } from '../../edits/ourTables';
import { isFilled, putFindingRows } from '../../edits/putFindingRows';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import type { Turn } from '../excelRun';
import { type Mark, removeMark, setMark } from '../mark';
import { setAll } from '../setAll';
import { runSteps, step, type Step } from '../steps';
import type { BegunRun } from './begunRun';
import { SeenReasons } from './typedReasons';
import { type RangeOf, tableWrites } from './writtenTable';

/** Lines that are to stand in the table of `Kiểm tra`. */
export interface LinesToWrite {
  readonly content: WorkbookContent;
  readonly found: OurTable;
  readonly rows: readonly FindingRow[];
  readonly mark: Mark & { readonly kind: 'check' };
  /** Takes out the mark that an earlier check left. */
  readonly unmark: readonly Step[];
}

/**
 * Writes lines over those of `Kiểm tra` in one batch; answers what stood there right before, or null where the table cannot
 * grow. `begun` is told before the first write.
 */
export async function rewriteFindings(
  turn: Turn,
  { content, found, rows, mark, unmark }: LinesToWrite,
  begun: (run: BegunRun) => void,
): Promise<SeenReasons | null> {
  const seen = new SeenReasons(found);
  const table = new OpenTable(seen.table, content);
  if (!putFindingRows(table, rows, new Map())) return null;
  const formatOf = (_row: number, column: number): string =>
    table.formulas.has(found.keys[column - found.place.firstColumn] ?? '') ? 'General' : TEXT_FORMAT;
  const drawing = { titles: [], names: [] };
  begun({ tables: [{ table, formatOf, isByPlace: true }], drawing, lostNames: [], removed: [], mark });
  const { given, taken } = tableWrites(table, {
    formatOf,
    rangeOf: cellsIn(turn, table),
    isShown: () => true,
  });
  await runSteps(turn, [
    seen.look(),
    ...unmark,
    setMark(mark),
    ...textColumns(table, found.place.lastRow),
    ...given,
    ...taken,
    removeMark('check'),
  ]);
  return seen;
}

/** Cells of the product's own page from the table's corner; where its lines were moved meanwhile they are written once more. */
function cellsIn({ context }: Turn, { table }: OpenTable): RangeOf {
  const { name, firstColumn, firstRow, headerRow } = table.place;
  return (column, first, count) => {
    const range = context.workbook.tables.getItem(name).getRange();
    const cell = range.getCell(first - (headerRow ?? firstRow), column - firstColumn);
    return count > 1 ? cell.getResizedRange(count - 1, 0) : cell;
  };
}

/** The columns that the product fills are text, whatever was made of them. */
function textColumns(table: OpenTable, lastRow: number): readonly Step[] {
  const { place, keys } = table.table;
  const filled = keys.flatMap((key, at) => (isFilled(key) && !table.formulas.has(key) ? [at] : []));
  return filled.map((at) =>
    step(({ workbook }) => {
      const range = workbook.tables.getItem(place.name).getRange();
      const body = range.getCell(place.firstRow - (place.headerRow ?? place.firstRow), at);
      setAll(body.getResizedRange(lastRow - place.firstRow, 0), { numberFormat: TEXT_FORMAT });
    }),
  );
}
