import { type CalendarTable } from '../../calendar/calendarTable';
import { type Day, dayFromIso, lastDayOfMonth } from '../../calendar/day';
import { calendarOf, isWorkingDay } from '../../calendar/workingDays';
import type { WorkingCalendar } from '../../completion/cells';
import { absoluteReference, cellAddress, type CellRange } from '../address';
import type { Page } from '../page';
import type { NameLayout } from '../sheet';
import { DAY_FORMAT, STYLES } from '../style';
import type { WorkbookWords } from '../words';

/** First columns of the blocks beside the parameters. */
export const CALENDAR_COLUMNS = { holidays: 5, swaps: 10, calendar: 15 } as const;

export const CALENDAR_WIDTHS: readonly number[] = [12, 26, 30, 11, 3, 12, 12, 30, 11, 3, 12, 9, 9];

/** Lines kept free under the holidays and the swaps for those a person adds. */
const SPARE = 20;

/** Every day from the first of January of a year to the end of another, with its count of working days. */
export function workingCalendar(table: CalendarTable, firstYear: number, lastYear: number): WorkingCalendar {
  const calendar = calendarOf(table);
  const days: Day[] = [];
  const ordinal: number[] = [];
  let count = 0;
  for (let day = lastDayOfMonth(firstYear - 1, 12) + 1; day <= lastDayOfMonth(lastYear, 12); day += 1) {
    if (isWorkingDay(calendar, day)) count += 1;
    days.push(day);
    ordinal.push(count);
  }
  return { days, ordinal };
}

/** Writes holidays, swaps and the calendar that counts with them; the calendar follows what people edit. */
export function writeCalendar(
  page: Page,
  table: CalendarTable,
  calendar: WorkingCalendar,
  words: WorkbookWords,
): readonly NameLayout[] {
  const { cells } = page;
  const w = words.parameters;
  const first = page.row + 1;
  const header = (column: number, texts: readonly string[]): void =>
    texts.forEach((text, index) => page.put(column + index, text, STYLES.header));
  const { holidays, swaps, calendar: start } = CALENDAR_COLUMNS;
  header(holidays, [w.holidayDay, w.holidayName, w.holidaySource, w.holidayConfirmed]);
  header(swaps, [w.swapDay, w.holidayDay, w.holidaySource, w.holidayConfirmed]);
  header(start, [w.calendarDay, w.calendarWorking, w.calendarCount]);
  const said = (confirmed: boolean): string => (confirmed ? w.yes : w.no);
  const years = new Set([...calendar.days].map((day) => day));
  const inCalendar = (iso: string): boolean => years.has(dayFromIso(iso) ?? 0);
  const holidayRows = table.holidays.filter(({ day }) => inCalendar(day));
  const swapRows = table.swaps.filter(({ day }) => inCalendar(day));
  const place = (row: number, column: number, value: string | number | null, style = STYLES.text): void => {
    cells.push({
      row,
      column,
      value,
      style: style === STYLES.text ? { ...STYLES.text, wrap: false } : style,
    });
  };
  const day = { ...STYLES.inputDay, horizontal: 'center', wrap: false } as const;
  for (let index = 0; index < holidayRows.length + SPARE; index += 1) {
    const row = holidayRows[index];
    cells.push({
      row: first + index,
      column: holidays,
      value: row === undefined ? null : dayFromIso(row.day),
      style: day,
    });
    place(first + index, holidays + 1, row?.name ?? null);
    place(first + index, holidays + 2, row?.source ?? null);
    place(first + index, holidays + 3, row === undefined ? null : said(row.confirmed));
  }
  for (let index = 0; index < swapRows.length + SPARE; index += 1) {
    const row = swapRows[index];
    cells.push({
      row: first + index,
      column: swaps,
      value: row === undefined ? null : dayFromIso(row.day),
      style: day,
    });
    cells.push({
      row: first + index,
      column: swaps + 1,
      value: row === undefined ? null : dayFromIso(row.offDay),
      style: day,
    });
    place(first + index, swaps + 2, row?.source ?? null);
    place(first + index, swaps + 3, row === undefined ? null : said(row.confirmed));
  }
  writeDays(page, calendar, first, start);
  const range = (column: number, count: number): CellRange => ({
    row: first,
    column,
    lastRow: first + count - 1,
    lastColumn: column,
  });
  const name = (text: string, column: number, count: number): NameLayout => ({
    name: text,
    refersTo: absoluteReference(w.sheet, range(column, count)),
    hidden: false,
  });
  return [
    name('Ngay_nghi', holidays, holidayRows.length + SPARE),
    name('Ngay_lam_bu', swaps, swapRows.length + SPARE),
    name('Ngay_nghi_hoan_doi', swaps + 1, swapRows.length + SPARE),
    name('Lich_ngay', start, calendar.days.length),
    name('Lich_so', start + 2, calendar.days.length),
  ];
}

function writeDays(page: Page, { days, ordinal }: WorkingCalendar, first: number, start: number): void {
  const plainDay = { ...STYLES.hiddenNumber, format: DAY_FORMAT } as const;
  days.forEach((day, index) => {
    const row = first + index;
    const count = ordinal[index] ?? 0;
    const before = index === 0 ? 0 : (ordinal[index - 1] ?? 0);
    const formulas = dayFormulas(row, start, index === 0);
    page.cells.push(
      { row, column: start, value: day, style: plainDay },
      {
        row,
        column: start + 1,
        value: count - before,
        style: STYLES.hiddenNumber,
        formula: formulas.working,
      },
      { row, column: start + 2, value: count, style: STYLES.hiddenNumber, formula: formulas.count },
    );
  });
}

/** Formulas beside a day of the calendar: whether it is a working day, and how many there are up to it. */
export function dayFormulas(
  row: number,
  column: number,
  isFirst: boolean,
): { readonly working: string; readonly count: string } {
  const at = cellAddress(row, column);
  const off = `OR(WEEKDAY(${at},2)>5,COUNTIF(Ngay_nghi,${at})+COUNTIF(Ngay_nghi_hoan_doi,${at})>0)`;
  const own = cellAddress(row, column + 1);
  return {
    working: `IF(COUNTIF(Ngay_lam_bu,${at})>0,1,IF(${off},0,1))`,
    count: isFirst ? own : `${cellAddress(row - 1, column + 2)}+${own}`,
  };
}
