import type { CellValue } from '../../core/completion/cells';
import { dayFromIso } from '../../core/calendar/day';
import { LAST_COLUMN, LAST_ROW } from '../../core/layout/reference';
import { readEscapes } from './escapes';
import { readSheetPart } from './readSheetPart';
import { CellCollector, type SheetCells } from './sheetCells';
import type { CellTaker, WrittenCell } from './writtenCell';

/** What the cells of a sheet refer to. */
export interface SheetSurroundings {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** Days that a serial of the 1904 system lacks. */
export const DAYS_TO_1904 = 1462;

/** Reads the cells of a sheet's part in one pass. */
export function readSheetCells(bytes: Uint8Array, around: SheetSurroundings): SheetCells {
  return readSheetPart(bytes, () => new WrittenCells(around)).cells;
}

class WrittenCells implements CellTaker {
  readonly cells = new CellCollector();

  constructor(private readonly around: SheetSurroundings) {}

  cell({ row, column, type, value, formula, inline }: WrittenCell): void {
    const read = type === 'inlineStr' ? inline : value === null ? null : valueOf(type, value, this.around);
    const stands = row >= 1 && row <= LAST_ROW && column <= LAST_COLUMN;
    if (stands && (read !== null || formula !== null)) this.cells.put(row, column, read, formula);
  }
}

/** The value of a cell's `<v>` by the cell's type. */
function valueOf(type: string, value: string | number, around: SheetSurroundings): CellValue {
  if (type === 's') {
    if (typeof value === 'string' && value.trim() === '') return null;
    return around.sharedStrings[Number(value)] ?? null;
  }
  if (type === '' || type === 'n') return typeof value === 'number' ? value : numberOf(value);
  return typedValue(type, String(value), around);
}

function typedValue(type: string, text: string, around: SheetSurroundings): CellValue {
  switch (type) {
    case 'str':
      return readEscapes(text);
    case 'b':
      return text.trim() === '1' || text.trim() === 'true';
    case 'e':
      return { error: text.trim() };
    case 'd':
      return serialOf(text.trim(), around.date1904) ?? text;
    default:
      return text;
  }
}

/** A number, or the text itself where it is none, so that nothing is dropped. */
function numberOf(text: string): CellValue {
  const number = Number(text);
  if (number === 0 && text.trim() === '') return null;
  return Number.isFinite(number) ? number : text;
}

/** Serial of an ISO day and time, in the file's own date system. */
function serialOf(text: string, date1904: boolean): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  const day = dayFromIso(found?.[1] ?? '');
  if (!found || day === null) return null;
  const seconds = Number(found[2] ?? 0) * 3600 + Number(found[3] ?? 0) * 60 + Number(found[4] ?? 0);
  return day + seconds / 86400 - (date1904 ? DAYS_TO_1904 : 0);
}
