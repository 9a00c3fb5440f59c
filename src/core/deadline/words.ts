import type { Slip } from './deadline';

/** Spellings that are equally right or merely typed otherwise; read without a word. */
const SPELLINGS: readonly (readonly [string, string])[] = [
  ['hàng', 'hằng'],
  ['mọi năm', 'mỗi năm'],
  ['quí', 'quý'],
  ['qúy', 'quý'],
  ['kì', 'kỳ'],
  ['uỷ', 'ủy'],
  ['hoà', 'hòa'],
  ['một lần', '1 lần'],
  ['hai lần', '2 lần'],
  ['bốn lần', '4 lần'],
  ['ba tháng', '3 tháng'],
  ['sáu tháng', '6 tháng'],
  ['chín tháng', '9 tháng'],
  ['tháng giêng', 'tháng 1'],
  ['tháng chạp', 'tháng 12'],
  ['nửa đầu năm', '6 tháng đầu năm'],
  ['nửa cuối năm', '6 tháng cuối năm'],
  ['nửa năm', '6 tháng'],
];

/** Short forms of trackers: "T6/2026", "Q.IV". */
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{M}\p{N}])t\.? ?(0?[1-9]|1[0-2])(?![\p{L}\p{M}\p{N}])/gu, 'tháng $1'],
  [/(?<![\p{L}\p{M}\p{N}])q\.? ?(iv|i{1,3}|[1-4])(?![\p{L}\p{M}\p{N}])/gu, 'quý $1'],
];

/** Known slips of typing and of scanning (SPEC §4), lower case: read as what was meant and reported. */
export const KNOWN_SLIPS: readonly Slip[] = [
  { found: 'liên kê', expected: 'liền kề' },
  { found: 'liên kề', expected: 'liền kề' },
  { found: 'liền kê', expected: 'liền kề' },
  { found: 'hăng', expected: 'hằng' },
  { found: 'hẳng', expected: 'hằng' },
  { found: 'nãm', expected: 'năm' },
  { found: 'thưòng xuyên', expected: 'thường xuyên' },
  { found: 'thuờng xuyên', expected: 'thường xuyên' },
  { found: 'thường xuyện', expected: 'thường xuyên' },
  { found: 'quý l', expected: 'quý i' },
  { found: 'quý ll', expected: 'quý ii' },
  { found: 'quý lll', expected: 'quý iii' },
  { found: 'quý lv', expected: 'quý iv' },
];

const spellings = SPELLINGS.map(([from, to]) => ({ from, pattern: wholeWord(from), to }));
const slipPatterns = KNOWN_SLIPS.map((slip) => ({ pattern: wholeWord(slip.found), slip }));

/** The text in the form that the readers know, and the slips met on the way. */
export interface FoldedText {
  readonly text: string;
  readonly slips: readonly Slip[];
}

/**
 * Folds Unicode form, case, spaces, dashes, tags and equal spellings; lines stay apart. Readers never
 * see another form than this.
 */
export function foldWords(written: string): FoldedText {
  let text = written
    .toLowerCase()
    .normalize('NFC')
    .replace(/<[^<>]*>/g, '\n')
    .replace(/&nbsp;/g, ' ')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/[\r\n\v\f\u0085\u2028\u2029]+/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
  for (const { from, pattern, to } of spellings) {
    if (text.includes(from)) text = text.replace(pattern, to);
  }
  for (const [pattern, to] of SHORT_FORMS) text = text.replace(pattern, to);
  const slips: Slip[] = [];
  for (const { pattern, slip } of slipPatterns) {
    if (!text.includes(slip.found)) continue;
    const mended = text.replace(pattern, slip.expected);
    if (mended !== text) slips.push(slip);
    text = mended;
  }
  return { text, slips };
}

/** Matches a pattern (with flag `y`) exactly at a place of the text. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function wholeWord(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${words}(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
