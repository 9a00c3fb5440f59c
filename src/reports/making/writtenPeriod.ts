import { normalise } from '../../core/completion/narrowText';
import type { Period } from '../../core/period/period';
import { type PeriodKind, PRESETS } from '../../core/period/preset';
import { bare } from '../../core/vietnamese/fold';

/** The rule whose cut-off days reports have; those of the other preset are the same days. */
export const REPORT_RULE = PRESETS['nghi-dinh-09-2019'];

const FORMS: readonly (readonly [RegExp, Period['kind']])[] = [
  [/^(?:month|thang)[ -]?(\d{1,2})$/, 'month'],
  [/^(?:quarter|quy)[ -]?([1-4]|i{1,3}|iv)$/, 'quarter'],
  [/^(?:half|6[ -]?(?:thang|months?))(?: dau nam)?$/, 'half'],
  [/^(?:nine[ -]months|9[ -]?(?:thang|months?))(?: dau nam)?$/, 'nine-months'],
  [/^(?:year|nam)$/, 'year'],
];
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A period as people write one: `quarter-1`, `quý I`, `6 tháng`, `year`, `thang-3`; null where it is none of the rule. */
export function writtenPeriod(written: string): Period | null {
  const text = bare(written);
  for (const [form, kind] of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const number = found[1] === undefined ? 1 : (ROMAN[found[1]] ?? Number(found[1]));
    const rule = REPORT_RULE.rules.find((each) => each.kind === kind);
    if (rule?.numbers.includes(number)) return { kind, number };
  }
  return null;
}

/** Words of Kỳ báo cáo in `Tham số`, and the kind of period that each means. */
const KIND_OF_WORD: Readonly<Record<string, PeriodKind>> = {
  tháng: 'month',
  quý: 'quarter',
  '6 tháng': 'half',
  '9 tháng': 'nine-months',
  năm: 'year',
};

/** The kind of period that Kỳ báo cáo of `Tham số` means; a year where it says nothing known. */
export function kindOfWord(word: string): PeriodKind {
  return KIND_OF_WORD[normalise(word)] ?? 'year';
}
