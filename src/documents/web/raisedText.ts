const MARK = /^\s*(\d{1,2}|\*{1,3})\s*$/;
const AFTER_WORD = /\p{L}[.,;]?$/u;
const AFTER_MEASURE = /(?:^|[^\p{L}])[kcdm]?m$/iu;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * What is set above the line, by the text before it: after a word the mark of a note that someone typed, `(1)`; after a
 * unit of measure a power as people type it, `m2`; after a figure it stays above the line, since 10³ is not 103.
 */
export function raisedText(text: string, before: string): string {
  if (/\d$/.test(before)) return text.replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  const mark = AFTER_WORD.test(before) && !AFTER_MEASURE.test(before) ? MARK.exec(text) : null;
  return mark ? ` (${mark[1]})` : text;
}
