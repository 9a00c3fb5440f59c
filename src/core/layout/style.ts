/** How a cell looks; a host maps it to its own formats. */
export interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly border?: 'all' | 'sides' | 'none';
  /** Excel number format; `@` keeps what is typed as text. */
  readonly format?: string;
  readonly indent?: number;
}

export const FONT = 'Times New Roman';
export const BODY_SIZE = 11;

export const DAY_FORMAT = 'dd/mm/yyyy';
export const PERCENT_FORMAT = '0.00%';
export const TEXT_FORMAT = '@';

export const COLORS = {
  header: 'FFDDEBF7',
  area: 'FFF2F2F2',
  calculated: 'FFFAFAFA',
  input: 'FFFFFBE6',
  bar: 'FF5B9BD5',
  overdueFill: 'FFFDE2E0',
  overdueText: 'FF9C0006',
  soonFill: 'FFFFF2CC',
  soonText: 'FF7F6000',
  doneFill: 'FFE2EFDA',
  doneText: 'FF375623',
  quiet: 'FF595959',
} as const;

const base = { size: BODY_SIZE, vertical: 'top', wrap: true, border: 'all' } as const;

export const STYLES = {
  plain: { size: BODY_SIZE },
  national: { size: 12, horizontal: 'center', bold: true },
  title: { size: 14, bold: true, horizontal: 'center', vertical: 'middle', wrap: true },
  subtitle: { size: 13, bold: true, horizontal: 'center', vertical: 'middle', wrap: true },
  attached: { size: 12, italic: true, horizontal: 'center', vertical: 'middle', wrap: true },
  note: { size: 10, italic: true, color: COLORS.quiet, wrap: true, vertical: 'top' },
  label: { size: BODY_SIZE, bold: true, vertical: 'top', wrap: true },
  header: {
    size: BODY_SIZE,
    bold: true,
    horizontal: 'center',
    vertical: 'middle',
    wrap: true,
    border: 'all',
    fill: COLORS.header,
  },
  text: { ...base, format: TEXT_FORMAT },
  center: { ...base, horizontal: 'center', format: TEXT_FORMAT },
  calculatedText: { ...base, horizontal: 'center', fill: COLORS.calculated },
  calculatedDay: { ...base, horizontal: 'center', fill: COLORS.calculated, format: DAY_FORMAT },
  day: { ...base, horizontal: 'center', format: DAY_FORMAT },
  percent: { ...base, horizontal: 'center', format: '0%' },
  status: { ...base, horizontal: 'center' },
  hidden: { size: BODY_SIZE, vertical: 'top', format: TEXT_FORMAT },
  hiddenNumber: { size: BODY_SIZE, vertical: 'top' },
  count: { ...base, horizontal: 'center', vertical: 'middle', format: '0' },
  countBold: { ...base, horizontal: 'center', vertical: 'middle', format: '0', bold: true },
  rate: { ...base, horizontal: 'center', vertical: 'middle', format: PERCENT_FORMAT },
  rateBold: { ...base, horizontal: 'center', vertical: 'middle', format: PERCENT_FORMAT, bold: true },
  fraction: { ...base, horizontal: 'center', vertical: 'middle' },
  lineName: { ...base, vertical: 'middle' },
  lineNameBold: { ...base, vertical: 'middle', bold: true },
  input: { ...base, fill: COLORS.input, format: TEXT_FORMAT },
  inputDay: { ...base, fill: COLORS.input, format: DAY_FORMAT, horizontal: 'left' },
  inputNumber: { ...base, fill: COLORS.input, horizontal: 'left', format: '0' },
  inputPercent: { ...base, fill: COLORS.input, horizontal: 'left', format: '0%' },
} as const satisfies Readonly<Record<string, Style>>;
