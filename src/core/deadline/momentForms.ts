import { daysInMonth } from '../calendar/day';
import {
  everyMonths,
  monthsSpan,
  QUARTER_ENDS,
  recurringMoment,
  type Moment,
  type MomentShape,
  type MonthDay,
} from './moment';
import { matchAt } from './words';

/** A way of naming a span. To teach a new wording, add a row; the first row that fits is taken. */
interface Form {
  readonly pattern: RegExp;
  /** Null where the words fit but name nothing (31/02, quý 7). */
  read(groups: readonly (string | undefined)[]): Moment | null;
  /** Only after a span of this shape: the "12" of "tháng 6, 12". */
  readonly after?: MomentShape;
}

const LEAP_YEAR = 2024;
const ALL_MONTHS = everyMonths(1);
const QUARTERS: Readonly<Record<string, number>> = {
  ...{ i: 1, ii: 2, iii: 3, iv: 4, '1': 1, '2': 2, '3': 3, '4': 4, '01': 1, '02': 2, '03': 3, '04': 4 },
  ...{ một: 1, hai: 2, ba: 3, bốn: 4, tư: 4 },
};
const QUARTER_NAME = 'iv|iii|ii|i|0?[1-4]|một|hai|ba|bốn|tư';

const FORMS: readonly Form[] = [
  form('(?:ngày )?(\\d{1,2}) ?([/.-]) ?(\\d{1,2}) ?\\2 ?((?:19|20|21)\\d\\d|\\d\\d)', ([d, , m, y]) =>
    dayMoment(d, m, fullYear(y)),
  ),
  form('(?:ngày )?(\\d{1,2}) tháng (\\d{1,2})', ([d, m]) => dayMoment(d, m)),
  form('(?:ngày )?(\\d{1,2}) ?/ ?(\\d{1,2})', ([d, m]) => dayMoment(d, m)),
  form('ngày (\\d{1,2}) ?[.-] ?(\\d{1,2})', ([d, m]) => dayMoment(d, m)),
  form(
    '(?:ngày )?(\\d{1,2})(?:(?:, ?| và |, ngày | và ngày )(\\d{1,2}))?(?: của)? (?:hằng|mỗi|các|từng) tháng',
    ([a, b]) => daysOfMonths([a, b], ALL_MONTHS),
  ),
  form('(?:ngày )?(\\d{1,2})(?: của)? tháng cuối(?: của)?(?: hằng| mỗi| từng)? quý', ([d]) =>
    daysOfMonths([d], QUARTER_ENDS),
  ),
  form('ngày cuối(?: cùng)?(?: của)?(?: hằng| mỗi)? tháng', () => recurringMoment('period', ALL_MONTHS)),
  form('(?:ngày|tháng) cuối(?: cùng)?(?: của)?(?: hằng| mỗi)? quý', () =>
    recurringMoment('period', QUARTER_ENDS),
  ),
  form('ngày cuối(?: cùng)?(?: của)? năm', () => monthsSpan('half', 12, 12)),
  form('(?:tháng )?(\\d{1,2}) ?/ ?((?:19|20|21)\\d\\d)', ([m, y]) => monthMoment(m, Number(y))),
  form('(\\d{1,2}) tháng ?(?:/ ?|1 )lần', ([n]) => everyFew(n)),
  form('(?:mỗi |0?1 |một )?(tháng|quý|năm) ?/ ?lần', ([unit]) => timesA('1', unit)),
  form('(?:hằng|mỗi|từng|định kỳ) (\\d{1,2}) tháng(?: 1 lần| ?/ ?lần)?(?! đầu| cuối)', ([n]) => everyFew(n)),
  form('(\\d{1,2}) lần ?(?:/|trên|trong|mỗi|0?1|một)? ?(?:0?1 |một )?(năm|quý|tháng)', ([n, unit]) =>
    timesA(n, unit),
  ),
  form('(?:mỗi |0?1 |một )?(năm|quý|tháng) (\\d{1,2}) lần', ([unit, n]) => timesA(n, unit)),
  form('0?([3689]) tháng đầu(?: năm)?', ([n]) => monthsSpan('half', 1, Number(n))),
  form('0?([36]) tháng cuối(?: năm)?', ([n]) => monthsSpan('half', 13 - Number(n), 12)),
  form('0?([69]) tháng', ([n]) => monthsSpan('period', 1, Number(n))),
  form('tháng (\\d{1,2})', ([m]) => monthMoment(m)),
  form(`quý (${QUARTER_NAME})`, ([q]) => quarterMoment(q)),
  form('(?:năm )?((?:19|20|21)\\d\\d)', ([y]) => monthsSpan('year', 1, 12, Number(y))),
  form('(?:hằng|mỗi|từng) năm|thường niên', () => recurringMoment('annual', [{ month: 12, day: null }])),
  form('(?:hằng|mỗi|từng) quý(?: 1 lần)?', () => recurringMoment('period', QUARTER_ENDS)),
  form('(?:hằng|mỗi|từng) tháng(?: 1 lần)?', () => recurringMoment('period', ALL_MONTHS)),
  form('(?:0?1 |một )?năm', () => recurringMoment('period', [{ month: 12, day: null }], 'bare')),
  form('quý', () => recurringMoment('period', QUARTER_ENDS, 'bare')),
  form('tháng', () => recurringMoment('period', ALL_MONTHS, 'bare')),
  form('(\\d{1,2})', ([m]) => monthMoment(m), 'month'),
  form(`(${QUARTER_NAME})`, ([q]) => quarterMoment(q), 'quarter'),
];

/** The span named at a place of a folded text, and where it ends; null where none is. */
export function momentAt(
  text: string,
  at: number,
  previous: MomentShape | null,
): { readonly moment: Moment; readonly end: number } | null {
  for (const { pattern, read, after } of FORMS) {
    if (after !== undefined && after !== previous) continue;
    const found = matchAt(pattern, text, at);
    const moment = found === null ? null : read(found.slice(1));
    if (found !== null && moment !== null) return { moment, end: at + found[0].length };
  }
  return null;
}

function form(words: string, read: Form['read'], after?: MomentShape): Form {
  const pattern = new RegExp(`(?:${words})(?![\\p{L}\\p{M}\\p{N}])`, 'uy');
  return after === undefined ? { pattern, read } : { pattern, read, after };
}

function dayMoment(
  day: string | undefined,
  month: string | undefined,
  year: number | null = null,
): Moment | null {
  const first = { month: Number(month), day: Number(day) };
  const inMonth = first.month >= 1 && first.month <= 12;
  if (!inMonth || first.day < 1 || first.day > daysInMonth(year ?? LEAP_YEAR, first.month)) return null;
  return { shape: 'day', first, ends: [first], year, nextYear: false, recurs: null };
}

function monthMoment(month: string | undefined, year: number | null = null): Moment | null {
  return monthsSpan('month', Number(month), Number(month), year);
}

function quarterMoment(name: string | undefined): Moment | null {
  const quarter = QUARTERS[name ?? ''];
  return quarter === undefined ? null : monthsSpan('quarter', quarter * 3 - 2, quarter * 3);
}

function daysOfMonths(days: readonly (string | undefined)[], months: readonly MonthDay[]): Moment | null {
  const numbers = days.filter((day) => day !== undefined).map(Number);
  if (numbers.some((day) => day < 1 || day > 31)) return null;
  return recurringMoment(
    'day',
    months.flatMap(({ month }) => numbers.map((day) => ({ month, day }))),
  );
}

function everyFew(months: string | undefined): Moment | null {
  const count = Number(months);
  return count >= 1 && 12 % count === 0 ? recurringMoment('period', everyMonths(count)) : null;
}

/** "2 lần/năm": the year in so many equal spans, each due on its last day. */
function timesA(times: string | undefined, unit: string | undefined): Moment | null {
  const unitMonths = unit === 'năm' ? 12 : unit === 'quý' ? 3 : 1;
  const count = Number(times);
  return count >= 1 && unitMonths % count === 0
    ? recurringMoment('period', everyMonths(unitMonths / count))
    : null;
}

function fullYear(year: string | undefined): number {
  return Number(year?.length === 2 ? `20${year}` : year);
}
