import { textOf } from '../../core/completion/narrowText';
import { STANDING_WORD } from '../../core/completion/standing';
import { ROW_KIND } from '../../core/layout/matrixColumns';
import { columnOf, type OurTable, ourTables } from '../../workbook/edits/ourTables';
import { type CellFormat, GENERAL } from '../../workbook/file/cellFormats';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { DAYS_TO_1904 } from '../../workbook/file/sheetPart';
import type { SheetShape } from '../../workbook/file/sheetShape';
import type { IsCounted } from '../../workbook/fileHost/countedCells';
import { shownText } from './shownText';

/** What a cell is coloured for; the colours are those of the sheets themselves. */
export type Tone = 'header' | 'area' | 'subarea' | 'overdue' | 'soon' | 'done';

/** A cell as the grid shows it. */
export interface ShownCell {
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly tone: Tone | null;
  /** A text that is not broken into lines, and goes on over blank cells. */
  readonly runsOn: boolean;
  /** A formula that only Excel works out: what is shown is its last result. */
  readonly isLastResult: boolean;
}

/** What the looks of a sheet's cells are told from. */
export interface LookSource {
  readonly content: WorkbookContent;
  readonly sheet: string;
  readonly shape: SheetShape;
  readonly formats: readonly CellFormat[];
  /** Tells the formulas whose results the core works out; null while that is not known yet. */
  readonly counted: IsCounted | null;
}

const MARKED = ['number', 'due', 'status', 'standing'];

/** Tells how each cell of a sheet looks, by what its row says. */
export function cellLook(source: LookSource): (row: number, column: number) => ShownCell {
  const { content, sheet, shape, formats, counted } = source;
  const cells = content.sheets.find(({ name }) => name === sheet)?.cells;
  const tables = ourTables(content).filter(({ place }) => place.sheet === sheet);
  const shift = content.date1904 ? DAYS_TO_1904 : 0;
  const tones = tables.map((table) => ({ table, toneOf: rowTones(table) }));
  return (row, column) => {
    const format = formats[shape.format(row, column)] ?? GENERAL;
    const value = cells?.value(row, column) ?? null;
    const found = tones.find(({ table: { place } }) => {
      const at = column - place.firstColumn;
      return (
        at >= 0 &&
        at < place.columns.length &&
        row >= (place.headerRow ?? place.firstRow) &&
        row <= place.lastRow
      );
    });
    const tone = found?.toneOf(row, column) ?? null;
    const formula = cells?.formula(row, column) ?? null;
    const isHead = tone === 'header' || tone === 'area' || tone === 'subarea';
    return {
      text: shownText(value, format.code, shift),
      align: alignOf(format, typeof value === 'number'),
      isBold: format.isBold || isHead,
      isItalic: format.isItalic || tone === 'subarea',
      tone,
      runsOn: typeof value === 'string' && !format.wraps && alignOf(format, false) === 'left',
      isLastResult: formula !== null && counted !== null && !counted({ sheet, row, column }, formula),
    };
  };
}

function alignOf({ horizontal }: CellFormat, isNumber: boolean): ShownCell['align'] {
  if (horizontal === 'center' || horizontal === 'centerContinuous') return 'center';
  if (horizontal === 'right') return 'right';
  return isNumber && horizontal !== 'left' ? 'right' : 'left';
}

/** The conditional formats of a matrix, told from the same cells. */
function rowTones(table: OurTable): (row: number, column: number) => Tone | null {
  const { cells } = table.sheet;
  const [kind, area, standing] = ['rowKind', 'area', 'standing'].map((key) => columnOf(table, key));
  const marked = new Set(MARKED.flatMap((key) => columnOf(table, key) ?? []));
  const text = (row: number, column: number | null | undefined): string =>
    typeof column !== 'number' ? '' : textOf(cells.value(row, column)).trim();
  return (row, column) => {
    if (row === table.place.headerRow) return 'header';
    if (text(row, kind) === ROW_KIND.area) return text(row, area).includes('.') ? 'subarea' : 'area';
    return marked.has(column) ? toneOfStanding(text(row, standing)) : null;
  };
}

function toneOfStanding(standing: string): Tone | null {
  if (standing === STANDING_WORD.overdue || standing === STANDING_WORD.doneLate) return 'overdue';
  if (standing === STANDING_WORD.dueSoon) return 'soon';
  return standing.startsWith(STANDING_WORD.doneWithoutDue) ? 'done' : null;
}
