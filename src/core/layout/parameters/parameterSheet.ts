import type { CalendarTable } from '../../calendar/calendarTable';
import type { Parameters } from '../../completion/cells';
import type { PlanHead } from '../../plan/plan';
import { says } from '../formula';
import { CONTINUOUS_CHOICE } from '../matrixColumns';
import { Page } from '../page';
import type { LayoutValue, NameLayout, SheetLayout } from '../sheet';
import { DAY_FORMAT, type Style, STYLES } from '../style';
import type { WorkbookWords } from '../words';
import { vietnameseDate } from '../../calendar/day';
import { CALENDAR_WIDTHS, writeCalendar } from './calendarBlock';
import { LABEL_WIDTH, Lines, MEANING_WIDTH, VALUE_WIDTH } from './lines';
import { ratingAndReportBlock } from './ratingAndReportBlock';

/** Report periods as `Tham số` spells them; the last is the year's. */
export const PERIOD_WORDS = ['Tháng', 'Quý', '6 tháng', '9 tháng', 'Năm'] as const;

export const YEAR_PERIOD = 'Năm';

const THRESHOLD_LINES = 6;

export interface ParameterInput {
  readonly head: PlanHead;
  readonly parameters: Parameters;
  /** The cut-off as typed; null leaves the cell blank, which means today. */
  readonly cutOff: number | null;
  readonly calendar: CalendarTable;
  readonly registerOwner: string;
  readonly version: number;
}

/** `Tham số` (SPEC §6): what the figures depend on, each with its meaning, and the working calendar. */
export function parameterSheet(
  input: ParameterInput,
  words: WorkbookWords,
): { readonly sheet: SheetLayout; readonly names: readonly NameLayout[] } {
  const w = words.parameters;
  const page = new Page();
  page.wide(1, 3, w.title, STYLES.title);
  page.wide(5, 8, w.holidays, STYLES.title);
  page.wide(10, 13, w.swaps, STYLES.title);
  page.wide(15, 17, w.calendar, STYLES.title);
  page.next(24);
  page.wide(15, 17, w.calendarNote, STYLES.note);
  page.next(58);
  const header = page.row;
  const calendarNames = writeCalendar(page, input.calendar, input.parameters.workingCalendar, words);
  [w.name, w.value, w.meaning].forEach((text, index) => page.put(index + 1, text, STYLES.header));
  page.next(34);
  const lines = new Lines(page, w.sheet);
  writeFigureLines(lines, input, words);
  writePlanLines(lines, input, words);
  page.next();
  const names = ratingAndReportBlock(page, lines, input.registerOwner || input.head.issuer, words);
  return {
    sheet: {
      name: w.sheet,
      tabColor: 'FF7F7F7F',
      columns: [
        { width: LABEL_WIDTH },
        { width: VALUE_WIDTH },
        { width: MEANING_WIDTH },
        { width: 3 },
        ...CALENDAR_WIDTHS.map((width) => ({ width })),
      ],
      heights: page.heights,
      cells: page.cells,
      merges: page.merges,
      tables: [],
      validations: lines.validations,
      formats: [],
      frozen: { rows: header, columns: 0 },
      page: {
        landscape: false,
        wide: 1,
        tall: 0,
        area: { row: 1, column: 1, lastRow: page.row - 1, lastColumn: 3 },
        titleRows: [header, header],
      },
    },
    names: [...lines.names, ...names, ...calendarNames],
  };
}

/** Whether continuous tasks are left out of the first rate: 1, else 0. */
export function leaveOutFormula(): string {
  const is = (word: string): string => says('Tinh_nhiem_vu_thuong_xuyen', word);
  const notThisPeriod = `AND(${is(CONTINUOUS_CHOICE.yearOnly)},NOT(${says('Ky_bao_cao', YEAR_PERIOD)}))`;
  return `IF(OR(${is(CONTINUOUS_CHOICE.never)},${notThisPeriod}),1,0)`;
}

function writeFigureLines(lines: Lines, input: ParameterInput, words: WorkbookWords): void {
  const w = words.parameters;
  const { parameters, cutOff } = input;
  const calculatedDay = { ...STYLES.calculatedDay, horizontal: 'left' } as const;
  lines.put(w.cutOff, cutOff, w.cutOffMeaning, STYLES.inputDay, { name: 'Ngay_chot' });
  lines.put(w.cutOffUsed, parameters.asOf, w.cutOffUsedMeaning, calculatedDay, {
    name: 'Ngay_tinh',
    formula: 'IF(ISNUMBER(Ngay_chot),INT(Ngay_chot),TODAY())',
  });
  lines.put(
    w.year,
    parameters.year,
    w.yearMeaning,
    { ...STYLES.calculatedText, horizontal: 'left', format: '0' },
    { name: 'Nam' },
  );
  lines.put(w.period, YEAR_PERIOD, w.periodMeaning, STYLES.input, {
    name: 'Ky_bao_cao',
    list: `"${PERIOD_WORDS.join(',')}"`,
  });
  lines.put(w.soonDays, parameters.soonDays, w.soonDaysMeaning, STYLES.inputNumber, {
    name: 'So_ngay_sap_den_han',
  });
  const choice = CONTINUOUS_CHOICE[parameters.continuousInRate];
  lines.put(w.continuous, choice, w.continuousMeaning, STYLES.input, {
    name: 'Tinh_nhiem_vu_thuong_xuyen',
    list: `"${Object.values(CONTINUOUS_CHOICE).join(',')}"`,
  });
  lines.put(
    w.leaveOut,
    0,
    w.leaveOutMeaning,
    { ...STYLES.calculatedText, horizontal: 'left' },
    {
      name: 'Bo_thuong_xuyen',
      formula: leaveOutFormula(),
    },
  );
  const statuses = parameters.statuses.map((status, index) =>
    lines.put(index === 0 ? w.statuses : '', status, index === 0 ? w.statusesMeaning : '', STYLES.input),
  );
  lines.nameRun('Danh_sach_trang_thai', statuses[0] ?? 0, statuses.at(-1) ?? 0);
  const thresholds = Array.from({ length: THRESHOLD_LINES }, (_, index) =>
    lines.put(
      index === 0 ? w.thresholds : '',
      parameters.thresholds[index] ?? null,
      index === 0 ? w.thresholdsMeaning : '',
      STYLES.inputPercent,
    ),
  );
  lines.nameRun('Nguong', thresholds[0] ?? 0, thresholds.at(-1) ?? 0);
}

function writePlanLines(lines: Lines, input: ParameterInput, words: WorkbookWords): void {
  const w = words.parameters;
  const { head } = input;
  const typed = (label: string, value: LayoutValue, name: string, style: Style = STYLES.input): number =>
    lines.put(label, value, '', style, { name: `pc_plan_${name}`, hidden: true });
  typed(w.planNumber, head.number ?? head.symbol, 'number');
  typed(w.planDate, head.date ?? head.month, 'date', { ...STYLES.inputDay, format: DAY_FORMAT });
  typed(w.planIssuer, head.issuer, 'issuer');
  typed(w.planTitle, head.title, 'title');
  typed(w.planYears, head.years === null ? null : `${head.years[0]} - ${head.years[1]}`, 'years');
  const parent = head.parent;
  const cited =
    parent === null
      ? null
      : parent.date === null
        ? parent.number
        : `${parent.number} (${vietnameseDate(parent.date)})`;
  typed(w.planParent, cited, 'parent');
  typed(w.register, input.registerOwner, 'register');
  lines.put(
    w.version,
    input.version,
    w.versionMeaning,
    { ...STYLES.calculatedText, horizontal: 'left', format: '0' },
    {
      name: 'pc_version',
      hidden: true,
    },
  );
}
