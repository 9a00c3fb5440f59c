import { type Counts, fractionsOf, type RateRule } from '../../completion/counts';
import { type Fraction, fractionText } from '../../completion/rate';
import type { UnitProgress } from '../../completion/units';
import type { ReportData } from '../../report/reportData';
import type { LayoutValue, WorkbookLayout } from '../sheet';
import { type Style, STYLES } from '../style';
import { LAYOUT_VERSION } from '../version';
import type { ReportSheetWord } from '../reportSheetWords';
import type { UnitKind } from '../../unit/register';
import { rankedUnits } from './ranking';
import { rateCell } from './rateCell';
import { ReportPage } from './reportPage';
import { notes } from './resultAppendix';

type Words = Readonly<Record<ReportSheetWord, string>>;

/** What `Tham số` makes of the figures of a unit. */
export interface UnitRating {
  /** Points of its band; null where it has none. */
  readonly points: number | null;
  /** The 90 % rule, "tạm tính", "không đủ căn cứ": in the words of the rating. */
  readonly remark: string;
}

/** What the summary of units is made of. */
export interface UnitSummaryInput {
  readonly data: ReportData;
  readonly units: readonly UnitProgress[];
  /** By the unit's place in `units`. */
  readonly kinds: readonly UnitKind[];
  readonly rule: RateRule;
  readonly ratingOf: (unit: UnitProgress) => UnitRating | null;
}

const WIDTHS = [5, 30, 7, 7, 7, 7, 7, 9, 7, 9, 7, 7, 7, 7, 9, 7, 7, 7, 7, 24];
const LEAD_WORDS: readonly ReportSheetWord[] = [
  'assigned',
  'done',
  'doneOnTime',
  'doneLate',
  'overdue',
  'rate',
  'fraction',
  'dueRate',
  'fraction',
];
const SUPPORT_WORDS: readonly ReportSheetWord[] = ['assigned', 'done', 'overdue', 'rate', 'fraction'];
const GROUP_WORDS: readonly ReportSheetWord[] = ['leadViaGroup', 'supportViaGroup'];

/** `tong-hop-don-vi`: units in the order of their rates, what they lead and what they support apart, and their rating. */
export function unitSummary(input: UnitSummaryInput, words: Words): WorkbookLayout {
  const { data, units, kinds, rule, ratingOf } = input;
  const page = new ReportPage(words.unitsSheet, WIDTHS);
  page.head(words.unitsTitle, data, words);
  header(page, words);
  for (const { place, unit } of rankedUnits(units, kinds, rule)) {
    const rating = ratingOf(unit);
    const values: readonly LayoutValue[] = [
      place ?? '-',
      unit.name,
      ...leadValues(unit.lead, rule),
      ...supportValues(unit.support, rule),
      unit.leadViaGroup.assigned,
      unit.supportViaGroup.assigned,
      rating?.points ?? null,
      capitalised(rating?.remark ?? ''),
    ];
    page.line(values, styles(values));
  }
  page.next(6);
  page.across(words.unitsNote, STYLES.note);
  notes(page, data, words);
  return { version: LAYOUT_VERSION, sheets: [page.sheet()], names: [] };
}

function header(page: ReportPage, words: Words): void {
  const first = page.row;
  const [lead, support, group] = [3, 3 + LEAD_WORDS.length, 3 + LEAD_WORDS.length + SUPPORT_WORDS.length];
  const points = group + GROUP_WORDS.length;
  const tall: readonly (readonly [number, ReportSheetWord])[] = [
    [1, 'place'],
    [2, 'unit'],
    [points, 'points'],
    [points + 1, 'remark'],
  ];
  for (const [column, word] of tall) {
    page.put(column, words[word], STYLES.header);
    page.merges.push({ row: first, column, lastRow: first + 1, lastColumn: column });
  }
  page.wide(lead, support - 1, words.leadGroup, STYLES.header);
  page.wide(support, group - 1, words.supportGroup, STYLES.header);
  page.wide(group, points - 1, words.viaGroup, STYLES.header);
  page.next(20);
  for (const [column] of tall) page.put(column, null, STYLES.header);
  [...LEAD_WORDS, ...SUPPORT_WORDS, ...GROUP_WORDS].forEach((word, at) =>
    page.put(lead + at, words[word], STYLES.header),
  );
  page.next(62);
  page.endHeader(first);
}

function leadValues(counts: Counts, rule: RateRule): readonly LayoutValue[] {
  const { rate, dueRate } = fractionsOf(counts, rule);
  return [
    counts.assigned,
    counts.done,
    counts.doneOnTime,
    counts.doneLate,
    counts.overdue,
    rateCell(rate, rule.thresholds),
    shown(rate),
    rateCell(dueRate, rule.thresholds),
    shown(dueRate),
  ];
}

function supportValues(counts: Counts, rule: RateRule): readonly LayoutValue[] {
  const { rate } = fractionsOf(counts, rule);
  return [counts.assigned, counts.done, counts.overdue, rateCell(rate, rule.thresholds), shown(rate)];
}

/** A remark as a cell begins one. */
function capitalised(text: string): string {
  return text.slice(0, 1).toLocaleUpperCase('vi') + text.slice(1);
}

/** A fraction as text, so that 1/2 is no day; a dash where there is nothing to divide by. */
function shown(fraction: Fraction): string {
  return fraction.den === 0 ? '-' : fractionText(fraction);
}

/** Names and remarks as text, rates in percent, everything else as counts. */
function styles(values: readonly LayoutValue[]): readonly Style[] {
  const name: Style = { ...STYLES.text, vertical: 'middle' };
  const fraction: Style = { ...STYLES.center, vertical: 'middle' };
  const rates = new Set([8, 10, 15]);
  return values.map((value, at): Style => {
    const column = at + 1;
    if (column === 2 || column === values.length) return name;
    if (typeof value === 'string') return fraction;
    return rates.has(column) ? STYLES.rate : STYLES.count;
  });
}
