const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text with composed letters and without spaces that say nothing; lines and letters stay. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/^\s+|\s+$/g, '');
}
