/**
 * A line in lower case without diacritics, letter by letter, so that places found in it are places of the
 * line itself.
 */
export function plainLine(text: string): string {
  return text
    .normalize('NFC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/\u00a0/g, ' ')
    .toLowerCase();
}
