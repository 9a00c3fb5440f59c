import { finding, type Read } from '../finding';
import { type Change, type Measure, NO_MEASURE, type Operator, UNIT } from './target';

/** A decimal comma, points between thousands; a point before one or two digits is a decimal point. */
const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?)`;
/** What is counted, beside the units that are judged in a way of their own. */
const COUNTED = 'sáng kiến|hồ sơ|văn bản|nhiệm vụ|thủ tục|dịch vụ|hội nghị|cuộc|lớp|lượt|người|ngày';
const UNITS = `%|điểm|bậc|hạng|${COUNTED}`;
const DASH = /[‐-―−–]/g;

/** Words before a number, the longer first where one begins another; what may stand between them and it. */
const BEFORE: readonly (readonly [string, Operator])[] = [
  ['≥|>=|=>|ít nhất|tối thiểu|không dưới|không thấp hơn|không ít hơn|at least', 'at-least'],
  ['≤|<=|=<|tối đa|nhiều nhất|không quá|không vượt quá|không cao hơn|không trên|at most', 'at-most'],
  ['>|trên|hơn|vượt|lớn hơn|cao hơn', 'more-than'],
  ['<|dưới|nhỏ hơn|thấp hơn|ít hơn', 'less-than'],
  ['=|bằng|đúng', 'exactly'],
];
const BETWEEN = String.raw`(?:\s*(?:đạt|từ|ở|mức|là|còn|được|giá trị|tỷ lệ|xếp|thứ))*\s*$`;
const RISES = /(?:^|[^\p{L}])(?:tăng|nâng|cao hơn|cải thiện|\+)[^.;,]*$/u;
const FALLS = /(?:^|[^\p{L}])(?:giảm|cắt giảm)[^.;,]*$/u;
const CLOSED = /(?:trong khoảng|trong phạm vi|within)\s*(?:từ\s*)?$/u;

const BAND = new RegExp(
  String.raw`(${NUMBER})\s*(${UNITS})?\s*(?:-|đến|tới)\s*(dưới\s*)?(${NUMBER})\s*(${UNITS})`,
  'gu',
);
const SINGLE = new RegExp(String.raw`(${NUMBER})(?:\s*\/\s*(${NUMBER}))?\s*(${UNITS})?`, 'gu');
const GROUP = new RegExp(
  String.raw`(?:nhóm|top)\s+(?:dẫn đầu\s+)?(\d+)(?!\s*(?:%|[.,/]\d))|(\d+)\s+[\p{L}, ]*?dẫn đầu`,
  'gu',
);
const RANKED =
  /(?:hạng|xếp thứ|rank)\s*(?:(≤|<=)\s*|(?:từ\s*)?(?:thứ\s*)?)(\d+)(?:\s*\/\s*(\d+))?(\s*trở lên)?/gu;
const GRADE =
  /nhóm\s+(?:đánh giá\s+|xếp loại\s+)?(trung bình cao|trung bình thấp|trung bình|cao nhất|thấp nhất|cao|thấp|tốt|khá|yếu)(?![\p{L}])/gu;
const BETTER =
  /(?:cao|lớn|tốt)\s+hơn\s+(?:so với\s+)?(?:năm|kỳ)|higher than last year|tăng\s+(?:lên\s+)?so với\s+năm/gu;
const WORSE = /(?:thấp|nhỏ|ít)\s+hơn\s+(?:so với\s+)?(?:năm|kỳ)|giảm\s+(?:xuống\s+)?so với\s+năm/gu;
const NOTHING = new RegExp(String.raw`không\s+(?:tiếp nhận|phát sinh|để xảy ra|có)\s+(${COUNTED})`, 'gu');

interface Met {
  readonly from: number;
  readonly to: number;
  readonly measure: Measure;
}

/**
 * Reads a measure as plans write it: "≥ 95 %", "trên 90%", "loại B, 80 - dưới 90", "giảm 1,5 - 2 %", "tăng 1 bậc",
 * "nhóm 10 địa phương dẫn đầu". A number without a word of comparison must be reached; of a band the upper end may be
 * passed, unless it says "trong khoảng". Null with `measure-unread` where the text has none; with `measure-several`
 * the first of several.
 */
export function readMeasure(text: string): Read<Measure | null> {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(DASH, '-')
    .replace(/phần trăm/g, '%')
    .replace(/\s+/g, ' ');
  const met = firstOfEach(
    [bands, groups, ranks, grades, singles, comparisons, none].flatMap((read) => read(plain)),
  );
  const [first] = met;
  if (first === undefined)
    return { value: null, findings: [finding('measure-unread', 'warning', { found: text })] };
  const several = met.length > 1;
  return {
    value: first.measure,
    findings: several
      ? [finding('measure-several', 'warning', { found: text, data: { count: met.length } })]
      : [],
  };
}

/** What overlaps was read by two rules: the earlier rule counts. */
function firstOfEach(met: readonly Met[]): readonly Met[] {
  const kept: Met[] = [];
  for (const each of met) {
    if (kept.every(({ from, to }) => each.to <= from || each.from >= to)) kept.push(each);
  }
  return kept.sort((one, other) => one.from - other.from);
}

function bands(text: string): readonly Met[] {
  return matches(text, BAND, (found, head) => {
    const [, low, lowUnit, below, high, unit] = found;
    const [value, upTo] = [numberOf(low), numberOf(high)];
    if (value >= upTo || (lowUnit !== undefined && lowUnit !== unit)) return null;
    return {
      ...NO_MEASURE,
      operator: below === undefined ? 'within' : 'within-below',
      value,
      upTo,
      mayExceed: CLOSED.test(head) ? 'none' : 'above',
      change: changeOf(head, unit),
      unit: unit ?? null,
    };
  });
}

function singles(text: string): readonly Met[] {
  return matches(text, SINGLE, (found, head, tail) => {
    const [, written, total, unit] = found;
    const said = BEFORE.find(([words]) =>
      new RegExp(`(?:^|[^\\p{L}])(?:${words})${BETWEEN}`, 'u').test(head),
    );
    const after = /^\s*trở (lên|xuống)/.exec(tail)?.[1];
    const isSign = said !== undefined && /[≥≤<>=]\s*$/.test(head);
    if (unit === undefined && after === undefined && !isSign) return null;
    if (/[\d.,/]$/.test(head) || /^[\p{L}\d]/u.test(unit === '%' ? '' : tail)) return null;
    const isCounted = unit !== undefined && !Object.values<string>(UNIT).includes(unit);
    if (isCounted && said === undefined && after === undefined) return null;
    const operator = said?.[1] ?? (after === 'xuống' ? 'at-most' : 'at-least');
    const isPlaces = unit === UNIT.places;
    return {
      ...NO_MEASURE,
      operator: isPlaces && /cao hơn\s*$/.test(head) ? 'at-least' : operator,
      value: numberOf(written),
      change: changeOf(head, unit),
      unit: unit ?? null,
      scale: total === undefined ? null : numberOf(total),
    };
  });
}

function groups(text: string): readonly Met[] {
  return matches(text, GROUP, ([, after, before]) => rankMeasure(Number(after ?? before), null));
}

function ranks(text: string): readonly Met[] {
  return matches(text, RANKED, ([, sign, rank, total, upward]) => {
    if (sign === undefined && upward === undefined) return null;
    return rankMeasure(Number(rank), total === undefined ? null : Number(total));
  });
}

function rankMeasure(value: number, scale: number | null): Measure {
  return { ...NO_MEASURE, operator: 'at-most', value, unit: UNIT.rank, scale };
}

function grades(text: string): readonly Met[] {
  return matches(text, GRADE, ([, name = '']) => ({
    ...NO_MEASURE,
    operator: 'at-least',
    value: name.charAt(0).toUpperCase() + name.slice(1),
    unit: UNIT.grade,
  }));
}

function comparisons(text: string): readonly Met[] {
  const of = (pattern: RegExp, operator: Operator): readonly Met[] =>
    matches(text, pattern, () => ({ ...NO_MEASURE, operator }));
  return [...of(BETTER, 'above-before'), ...of(WORSE, 'below-before')];
}

function none(text: string): readonly Met[] {
  return matches(text, NOTHING, ([, unit = '']) => ({ ...NO_MEASURE, operator: 'at-most', value: 0, unit }));
}

function changeOf(head: string, unit: string | undefined): Change {
  if (FALLS.test(head)) return 'decrease';
  return unit === UNIT.places || RISES.test(withoutComparison(head)) ? 'increase' : 'level';
}

/** "cao hơn 90%" is a comparison and no rise; before places of a ranking it is one. */
function withoutComparison(head: string): string {
  return head.replace(/cao hơn/g, '');
}

function matches(
  text: string,
  pattern: RegExp,
  read: (found: readonly (string | undefined)[], head: string, tail: string) => Measure | null,
): readonly Met[] {
  return [...text.matchAll(pattern)].flatMap((found): Met[] => {
    const [from, to] = [found.index, found.index + found[0].length];
    const measure = read(found, text.slice(0, from), text.slice(to));
    return measure === null ? [] : [{ from, to, measure }];
  });
}

function numberOf(written = ''): number {
  const isThousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(written);
  return Number((isThousands ? written.replace(/\./g, '') : written).replace(',', '.'));
}
