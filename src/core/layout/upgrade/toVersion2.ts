import type { CellRange } from '../address';
import { Page } from '../page';
import { Lines } from '../parameters/lines';
import { ratingAndReportBlock } from '../parameters/ratingAndReportBlock';
import type { WorkbookWords } from '../words';
import type { AddedBlock, BlockPlace, KnownOfWorkbook } from './addedBlock';

/**
 * Version 2: `Tham số` has the sections Xếp loại and Báo cáo below its lines. The hidden labels of the charts beside
 * `Tổng hợp` belong to this version, too, but are not added to a workbook of version 1: a chart is only drawn with
 * its sheet, so that without them the charts are absent and nothing else is.
 */
export function toVersion2(place: BlockPlace, { agency }: KnownOfWorkbook, words: WorkbookWords): AddedBlock {
  const page = new Page();
  page.row = place.row;
  const lines = new Lines(page, place.sheet, place.column);
  const names = ratingAndReportBlock(page, lines, agency, words);
  const range: CellRange = {
    row: place.row,
    column: place.column - 1,
    lastRow: page.row - 1,
    lastColumn: place.column + 1,
  };
  return {
    to: 2,
    sheet: place.sheet,
    range,
    cells: page.cells,
    heights: page.heights,
    validations: lines.validations,
    names: [...names, ...lines.names],
  };
}
