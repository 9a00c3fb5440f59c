/** The rows of cells that a clipboard's text holds, as spreadsheets write it: tabs, lines, quotes around both. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  const clean = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  while (at <= clean.length) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = at;
    const found = quoted.exec(clean);
    const end = found ? quoted.lastIndex : nextMark(clean, at);
    rows.at(-1)?.push(found ? (found[1] ?? '').replaceAll('""', '"') : clean.slice(at, end));
    if (clean[end] === '\n') rows.push([]);
    at = end + 1;
  }
  return rows;
}

/** Cells as the text of a clipboard. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  const written = (text: string): string => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((cells) => cells.map(written).join('\t')).join('\n');
}

function nextMark(text: string, from: number): number {
  const mark = /[\t\n]/g;
  mark.lastIndex = from;
  return mark.exec(text)?.index ?? text.length;
}
