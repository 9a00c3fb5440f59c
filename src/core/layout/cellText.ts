/** The longest text a cell of Excel holds. */
export const LONGEST_TEXT = 32767;

/** What XML cannot hold: control characters, non-characters and halves of a surrogate pair. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text as a cell can hold it: nothing that breaks the file, and no longer than Excel allows. */
export function cellText(text: string): string {
  const clean = text.replace(UNWRITABLE, '');
  return clean.length <= LONGEST_TEXT ? clean : `${clean.slice(0, LONGEST_TEXT - 1)}…`;
}
