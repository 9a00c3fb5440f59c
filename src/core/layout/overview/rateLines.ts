import { fractionText } from '../../completion/rate';
import type { Page } from '../page';
import { COLORS, type Style, STYLES } from '../style';
import { type WorkbookWords, worded } from '../words';
import { printedFraction, printedRate } from './areaLines';
import { fixedFieldAt, type Holder, LAST_PRINTED } from './frame';

/** The three rates, each with its fraction, in columns of the page. */
const rates = [
  { field: 'rate', num: 'rate.num', den: 'rate.den', from: 3 },
  { field: 'dueRate', num: 'dueRate.num', den: 'dueRate.den', from: 6 },
  { field: 'onTimeRate', num: 'doneOnTime', den: 'dueRate.den', from: 9 },
] as const;

/** Number of rows of the block, so that what stands below it knows its own place. */
export function rateBlockHeight(lines: readonly Holder[]): number {
  return 2 + totals(lines).length + 2;
}

function totals(lines: readonly Holder[]): readonly Holder[] {
  return lines.filter((line) => line.kind !== 'area');
}

/** The three rates overall and by index; `rows` tells where each line's figures stand. */
export function writeRateLines(
  page: Page,
  lines: readonly Holder[],
  rows: ReadonlyMap<string, number>,
  continuousChoice: string,
  words: WorkbookWords,
): void {
  const w = words.overview;
  page.wide(1, LAST_PRINTED, w.rates, STYLES.label);
  page.next(18);
  page.wide(1, 2, '', STYLES.header);
  for (const { field, from } of rates) page.wide(from, from + 2, w[field], STYLES.header);
  page.wide(12, 13, w.notYetDue, STYLES.header);
  page.put(14, w.longTerm, STYLES.header);
  page.next(46);
  for (const line of totals(lines)) writeLine(page, line, rows.get(line.key) ?? page.row);
  const overall = lines[0];
  const row = rows.get('overall') ?? page.row;
  if (overall !== undefined)
    page.wide(1, LAST_PRINTED, splitText(overall, words), STYLES.note, splitFormula(row, words));
  page.next(16);
  const rule = (choice: string): string => worded(w.continuousRule, { choice });
  const formula = `"${rule('"&Tinh_nhiem_vu_thuong_xuyen&"')}"`;
  page.wide(1, LAST_PRINTED, rule(continuousChoice), STYLES.note, formula);
  page.next(30);
}

function writeLine(page: Page, line: Holder, row: number): void {
  const bold = line.kind === 'overall';
  const look = (style: Style): Style => (bold ? { ...style, bold, fill: COLORS.header } : style);
  const at = (field: string): string => fixedFieldAt(field, row);
  page.wide(1, 2, line.name, look(STYLES.lineName));
  for (const { field, num, den, from } of rates) {
    const fraction = line.fractions[field];
    const value = fraction.den < 5 ? '' : (line.counts[field] ?? '');
    page.wide(
      from,
      from + 1,
      fraction.den === 0 ? '' : fractionText(fraction),
      look(STYLES.fraction),
      printedFraction(at(num), at(den)),
    );
    page.put(from + 2, value, look(STYLES.rate), printedRate(at(field), at(den)));
  }
  page.wide(12, 13, line.counts.notYetDue, look(STYLES.count), at('notYetDue'));
  page.put(14, line.counts.longTerm, look(STYLES.count), at('longTerm'));
  page.next(18);
}

const splitPlaces = ['dated', 'continuous', 'event'] as const;

function splitText(overall: Holder, words: WorkbookWords): string {
  const data = Object.fromEntries(
    splitPlaces.map((part) => {
      const { done, assigned, notApplicable } = overall.counts.split[part];
      return [part, `${done}/${assigned - notApplicable}`];
    }),
  );
  return worded(words.overview.splitText, data);
}

function splitFormula(row: number, words: WorkbookWords): string {
  const data = Object.fromEntries(
    splitPlaces.map((part) => {
      const at = (field: string): string => fixedFieldAt(`split.${part}.${field}`, row);
      return [part, `"&${at('done')}&"/"&(${at('assigned')}-${at('notApplicable')})&"`];
    }),
  );
  return `"${worded(words.overview.splitText, data)}"`;
}
