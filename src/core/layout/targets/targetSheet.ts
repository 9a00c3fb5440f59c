import type { Target } from '../../targets/target';
import { CHANGE_WORD, JUDGEMENT_WORD, MAY_EXCEED_WORD, OPERATOR_WORD, SPAN_WORD } from '../../targets/words';
import { columnLetters, type CellRange } from '../address';
import { quoted } from '../formula';
import { listColumns, type ListLook, listSheet } from '../listSheet';
import type { LayoutValue, SheetLayout, ValidationLayout } from '../sheet';
import { COLORS, type Style, STYLES } from '../style';
import type { TargetSheetWord } from '../words';
import {
  TARGET_FORMULA_KEYS,
  TARGET_HEADERS,
  TARGET_TABLE,
  type TargetColumnKey,
  type TargetFormulaKey,
} from '../../targets/targetColumns';
import { targetFormulas } from './targetFormulas';
import { type TargetMoment, targetResults } from './targetResults';
import { targetLine, type TargetLine } from './targetRows';

/** A number as it is typed, centred, without a format of its own. */
const free: Style = STYLES.status;
const typed: Style = { ...free, fill: COLORS.input };
const year: Style = { ...free, format: '0' };

const looks: readonly ListLook<TargetColumnKey>[] = [
  ['number', 5, STYLES.center, false],
  ['text', 34, STYLES.text, false],
  ['area', 16, STYLES.text, false],
  ['span', 9, STYLES.center, false],
  ['year', 7, year, false],
  ['change', 10, STYLES.center, false],
  ['operator', 10, STYLES.center, false],
  ['value', 8, free, false],
  ['upTo', 7, free, false],
  ['mayExceed', 10, STYLES.center, false],
  ['unit', 9, STYLES.center, false],
  ['scale', 11, free, false],
  ['numerator', 8, typed, false],
  ['denominator', 8, typed, false],
  ['actual', 10, typed, false],
  ['judgement', 12, STYLES.calculatedText, false],
  ['actualSource', 18, STYLES.input, false],
  ['beforeYear', 8, year, false],
  ['beforeNumerator', 9, typed, false],
  ['beforeDenominator', 9, typed, false],
  ['before', 11, typed, false],
  ['beforeSource', 20, STYLES.text, false],
  ['tasks', 8, STYLES.center, false],
  ['line', 7, year, false],
  ['quote', 34, STYLES.text, false],
  ['note', 14, STYLES.text, false],
  ['content', 10, STYLES.hidden, true],
  ['id', 8, STYLES.hidden, true],
  ['operatorCode', 8, STYLES.hiddenNumber, true],
  ['unitCode', 8, STYLES.hiddenNumber, true],
  ['gradeKey', 12, STYLES.hiddenNumber, true],
  ['top', 8, STYLES.hiddenNumber, true],
  ['bottom', 8, STYLES.hiddenNumber, true],
  ['beforeTop', 8, STYLES.hiddenNumber, true],
  ['beforeBottom', 8, STYLES.hiddenNumber, true],
  ['left', 8, STYLES.hiddenNumber, true],
  ['right', 8, STYLES.hiddenNumber, true],
  ['end', 8, STYLES.hiddenNumber, true],
];

/** What is seldom needed, so that the page can be read when it is printed. */
const FOLDED: ReadonlySet<string> = new Set<TargetColumnKey>([
  'mayExceed',
  'beforeYear',
  'beforeNumerator',
  'beforeDenominator',
  'before',
  'beforeSource',
  'line',
  'quote',
]);

/** Blank lines of a plan whose goals are not known, so that they can be typed where tables do not grow by themselves. */
const BLANK_LINES = 10;

/** Columns whose numbers are percentages where the unit says so. */
const PERCENT_KEYS: ReadonlySet<string> = new Set(['value', 'upTo', 'actual', 'before']);

/** `Chỉ tiêu` (SPEC §6): every measure a row, with what was reached and what that comes to, live. */
export function targetSheet(
  targets: readonly Target[],
  moment: TargetMoment,
  words: Readonly<Record<TargetSheetWord, string>>,
): SheetLayout {
  const formulas = targetFormulas(TARGET_TABLE);
  const lines: readonly TargetLine[] =
    targets.length === 0 ? Array.from({ length: BLANK_LINES }, () => ({})) : targets.map(targetLine);
  return listSheet<TargetColumnKey>({
    table: TARGET_TABLE,
    sheet: words.sheet,
    title: words.title,
    note: words.note,
    columns: listColumns(looks, TARGET_HEADERS).map((column) => {
      const { key } = column;
      if (FOLDED.has(key)) return { ...column, hidden: true, folded: true };
      return isCalculated(key) ? { ...column, formula: formulas[key] } : column;
    }),
    rows: lines.map((line) => ({ ...line, ...targetResults((key) => line[key] ?? null, moment) })),
    styleOf: (row, key) =>
      row.unit === '%' && PERCENT_KEYS.has(key) ? { format: percentFormat(key, row[key] ?? null) } : null,
    formats: (data) => [
      coloured(data, JUDGEMENT_WORD.met, COLORS.doneFill, COLORS.doneText),
      coloured(data, JUDGEMENT_WORD['not-yet'], COLORS.soonFill, COLORS.soonText),
      coloured(data, JUDGEMENT_WORD.missed, COLORS.overdueFill, COLORS.overdueText),
      coloured(data, JUDGEMENT_WORD.unreadable, COLORS.soonFill, COLORS.overdueText),
    ],
    validations: (data) => [
      choice(data, 'span', Object.values(SPAN_WORD)),
      choice(data, 'change', Object.values(CHANGE_WORD)),
      choice(data, 'operator', Object.values(OPERATOR_WORD)),
      choice(data, 'mayExceed', Object.values(MAY_EXCEED_WORD)),
      number(data, 'numerator', words),
      number(data, 'denominator', words),
      number(data, 'beforeNumerator', words),
      number(data, 'beforeDenominator', words),
    ],
  });
}

function isCalculated(key: TargetColumnKey): key is TargetFormulaKey {
  return TARGET_FORMULA_KEYS.some((each) => each === key);
}

function percentFormat(key: string, value: LayoutValue): string {
  if (key === 'actual' || key === 'before') return '0.00%';
  const shown = typeof value === 'number' ? String(Math.round(value * 10_000)) : '0';
  if (shown.endsWith('00') || shown === '0') return '0%';
  return shown.endsWith('0') ? '0.0%' : '0.00%';
}

function columnIn(data: CellRange, key: TargetColumnKey): CellRange {
  const column = data.column + looks.findIndex(([each]) => each === key);
  return { ...data, column, lastColumn: column };
}

function coloured(data: CellRange, word: string, fill: string, color: string) {
  const range = columnIn(data, 'judgement');
  const formula = `$${columnLetters(range.column)}${data.row}=${quoted(word)}`;
  return { kind: 'formula', range, formula, look: { fill, color, bold: true } } as const;
}

function choice(data: CellRange, key: TargetColumnKey, items: readonly string[]): ValidationLayout {
  return { kind: 'list', range: columnIn(data, key), source: `"${items.join(',')}"` };
}

/** Any number is taken; a text is asked about, since it would not count. */
function number(
  data: CellRange,
  key: TargetColumnKey,
  words: Readonly<Record<TargetSheetWord, string>>,
): ValidationLayout {
  return {
    kind: 'decimal',
    range: columnIn(data, key),
    from: -1e9,
    to: 1e9,
    prompt: { title: words.fractionPromptTitle, text: words.fractionPrompt },
    error: { title: words.numberErrorTitle, text: words.numberError },
  };
}
