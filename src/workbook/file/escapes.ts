/** Text of a cell or a name with its `_xHHHH_` escapes read: `_x000a_` is a new line, `_x005F_` an underscore. */
export function readEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Text of a `<t>`: line ends as XML reads them, outer spaces only where `xml:space` keeps them. */
export function readText(text: string, keepsSpace: boolean): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const ends = !keepsSpace && (isSpace(lines, 0) || isSpace(lines, lines.length - 1));
  return readEscapes(ends ? lines.replace(/^[ \t\n]+|[ \t\n]+$/g, '') : lines);
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) <= 32;
}
