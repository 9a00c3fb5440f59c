/** What no XML document can hold, however it is written: controls, the two non-characters, halves of a pair. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** A text as a document can hold it: every break a new line, what XML forbids dropped, all else as typed. */
export function cleanText(text: string): string {
  return text.replace(BREAK, '\n').replace(FORBIDDEN, '');
}
