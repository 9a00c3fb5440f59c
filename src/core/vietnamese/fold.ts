const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const WORD = /[\p{L}\p{M}]+/gu;
const VOWEL_WITH_MARKS = /[aeiouy][\u0302\u0306\u031b]*(?![^]*[aeiouy])/;

/**
 * The spelling that two texts share when only Unicode form, spaces, case, tone-mark placement (hoà =
 * hòa), dashes or dots of an ellipsis differ (SPEC §3, "same"). Diacritics stay. For comparing, not for
 * showing. Folding twice changes nothing.
 */
export function foldSame(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/ð/g, 'đ')
    .replace(WORD, settleTone)
    .replace(/[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g, '-')
    .replace(/\.{2,}/g, '…')
    .replace(/\s+/g, ' ')
    .replace(/ ?([-&/]) ?/g, '$1')
    .replace(/ ?, ?/g, ', ')
    .trim();
}

/** The tone of a syllable stands on its last vowel, wherever the writer put it. */
function settleTone(word: string): string {
  const parts = word.normalize('NFD');
  const tones = parts.match(TONES);
  if (tones === null || tones.length !== 1) return word;
  return parts
    .replace(TONES, '')
    .replace(VOWEL_WITH_MARKS, `$&${tones.join('')}`)
    .normalize('NFC');
}

/** The folded text without any diacritics, đ as d: what an officer types in a hurry or a scanner loses. */
export function bare(text: string): string {
  return foldSame(text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')).replace(/đ/g, 'd');
}

/**
 * How many letters must be put in, left out or changed to make one text of the other, or null where
 * that takes more than `limit`. Costs length x limit.
 */
export function editDistance(left: string, right: string, limit: number): number | null {
  if (Math.abs(left.length - right.length) > limit) return null;
  if (left === right) return 0;
  const beyond = limit + 1;
  let above = Array.from({ length: right.length + 1 }, (_, column) => Math.min(column, beyond));
  for (let row = 1; row <= left.length; row += 1) {
    const from = Math.max(1, row - limit);
    const to = Math.min(right.length, row + limit);
    const line = new Array<number>(right.length + 1).fill(beyond);
    if (row <= limit) line[0] = row;
    let least = line[0] ?? beyond;
    for (let column = from; column <= to; column += 1) {
      const change =
        (above[column - 1] ?? beyond) + (left.charCodeAt(row - 1) === right.charCodeAt(column - 1) ? 0 : 1);
      const cost = Math.min(change, (above[column] ?? beyond) + 1, (line[column - 1] ?? beyond) + 1, beyond);
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return null;
    above = line;
  }
  const distance = above[right.length] ?? beyond;
  return distance > limit ? null : distance;
}
