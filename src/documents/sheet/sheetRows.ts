import { LAST_COLUMN, LAST_ROW, parseRange } from '../../core/layout/reference';
import type { CellRange } from '../../core/layout/address';
import { readEscapes } from '../../workbook/file/escapes';
import { readSheetPart } from '../../workbook/file/readSheetPart';
import { UnusableFile } from '../../workbook/file/unusableFile';
import type { CellTaker, WrittenCell } from '../../workbook/file/writtenCell';
import type { SourceRow } from '../block';
import { mayBeUnclean } from '../cleanBlocks';
import { inUnicode, type FontCode } from '../fonts/oldFonts';
import { PLAIN_FORMAT, type CellFormat } from './cellFormats';
import { numberText } from './valueText';

/** What the cells of a sheet refer to. */
export interface SheetAround {
  /** Shared texts without outer spaces. */
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly date1904: boolean;
}

/** The rows of a sheet with the text that each cell shows, without outer spaces. */
export interface SheetRows {
  readonly rows: readonly SourceRow[];
  readonly merges: readonly CellRange[];
  /** Cells with a formula whose result the file does not keep. */
  readonly unresolved: number;
  /** Cells beyond the last column that is read. */
  readonly beyond: number;
  /** Names of old fonts' codes that were turned into Unicode. */
  readonly converted: ReadonlySet<string>;
  /** Whether a text that is no shared one `mayBeUnclean`. */
  readonly unclean: boolean;
}

/** A matrix of people is never wider. */
const MOST_COLUMNS = 100;
const MOST_MERGES = 50000;

/**
 * Reads a sheet's part in one pass; `line` of a row is its number in the sheet. Throws `UnusableFile` on a
 * row wider than any sheet, and on more rows than a sheet has.
 */
export function readSheetRows(bytes: Uint8Array, around: SheetAround): SheetRows {
  return readSheetPart(bytes, () => new ShownRows(around));
}

class ShownRows implements CellTaker, SheetRows {
  readonly rows: SourceRow[] = [];
  readonly merges: CellRange[] = [];
  readonly converted = new Set<string>();
  unresolved = 0;
  beyond = 0;
  unclean = false;
  /** The texts of the open row: they are copied out whole, since arrays that grow take room for more. */
  private readonly cells: string[] = [];
  private width = 0;
  private row = 0;
  private ended = 0;

  constructor(private readonly around: SheetAround) {}

  cell(cell: WrittenCell): void {
    const { row, column, type, value, inline } = cell;
    if (row !== this.row) this.width = 0;
    this.row = row;
    const isBlank = (value === null || value === '') && inline === '';
    if (column > LAST_COLUMN) throw new UnusableFile('file-damaged', { part: `${row}:${column}` });
    if (column > MOST_COLUMNS) {
      if (!isBlank) this.beyond += 1;
      return;
    }
    if (isBlank) {
      if (cell.formula !== null) this.unresolved += 1;
      return;
    }
    const format = this.around.formats[cell.style] ?? PLAIN_FORMAT;
    const plain = type === 'inlineStr' ? inline.trim() : shown(type, value ?? '', format, this.around);
    const text = format.font === null ? plain : this.inUnicode(plain, format.font).trim();
    if (text === '') return;
    if (type !== 's' || format.font !== null) this.unclean ||= mayBeUnclean(text);
    for (; this.width < column; this.width += 1) this.cells[this.width] = '';
    this.cells[column - 1] = text;
  }

  endRow(row: number): void {
    this.ended += 1;
    if (this.ended > LAST_ROW) throw new UnusableFile('file-damaged', { part: String(row) });
    if (this.row === row && this.width > 0 && row >= 1 && row <= LAST_ROW)
      this.rows.push({ line: row, cells: this.cells.slice(0, this.width) });
    this.width = 0;
  }

  merge(reference: string): void {
    const range = this.merges.length < MOST_MERGES ? parseRange(reference) : null;
    if (range) this.merges.push(range);
  }

  private inUnicode(text: string, font: FontCode): string {
    const read = inUnicode(text, font);
    if (read !== text) this.converted.add(font.name);
    return read;
  }
}

function shown(type: string, value: string | number, format: CellFormat, around: SheetAround): string {
  if (type === 's') return value === '' ? '' : (around.strings[Number(value)] ?? '');
  if (typeof value === 'number' && (type === '' || type === 'n'))
    return numberText(value, format, around.date1904);
  return typedText(type, String(value), format, around);
}

function typedText(type: string, value: string, format: CellFormat, around: SheetAround): string {
  if (value === '') return '';
  switch (type) {
    case '':
    case 'n': {
      const number = Number(value);
      return Number.isFinite(number) && value.trim() !== ''
        ? numberText(number, format, around.date1904)
        : value.trim();
    }
    case 'b':
      return value.trim() === '1' || value.trim() === 'true' ? 'TRUE' : 'FALSE';
    case 'd':
      return /^(\d{4})-(\d{2})-(\d{2})/.test(value)
        ? value.replace(/^(\d{4})-(\d{2})-(\d{2}).*$/, '$3/$2/$1')
        : value.trim();
    default:
      return readEscapes(value).trim();
  }
}
