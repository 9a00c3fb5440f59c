import type { Period } from '../../core/period/period';
import { PRESETS } from '../../core/period/preset';
import { bare } from '../../core/vietnamese/fold';
import { sayLine } from '../../messages/sayLine';
import { CommandFailure } from '../failure';

const FORMS: readonly (readonly [RegExp, Period['kind']])[] = [
  [/^(?:month|thang)[ -]?(\d{1,2})$/, 'month'],
  [/^(?:quarter|quy)[ -]?([1-4]|i{1,3}|iv)$/, 'quarter'],
  [/^(?:half|6[ -]?(?:thang|months?))(?: dau nam)?$/, 'half'],
  [/^(?:nine[ -]months|9[ -]?(?:thang|months?))(?: dau nam)?$/, 'nine-months'],
  [/^(?:year|nam)$/, 'year'],
];
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** A period written on the command line: `quarter-1`, `quý I`, `6 tháng`, `year`, `thang-3`. */
export function periodArgument(written: string): Period {
  const text = bare(written);
  for (const [form, kind] of FORMS) {
    const found = form.exec(text);
    if (found === null) continue;
    const number = found[1] === undefined ? 1 : (ROMAN[found[1]] ?? Number(found[1]));
    const rule = PRESETS['nghi-dinh-09-2019'].rules.find((each) => each.kind === kind);
    if (rule?.numbers.includes(number)) return { kind, number };
  }
  throw new CommandFailure('argument-wrong', {
    argument: '--period',
    found: written,
    expected: sayLine('report-period-expected'),
  });
}
