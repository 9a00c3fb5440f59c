const WIDEST = 60;

/** Rows of texts as columns: the first to the left, the others to the right; long first cells are cut. */
export function textTable(rows: readonly (readonly string[])[]): string {
  const cut = rows.map((row) => row.map((cell, at) => (at === 0 ? shortened(oneLine(cell)) : oneLine(cell))));
  const widths = (cut[0] ?? []).map((_, at) => Math.max(...cut.map((row) => (row[at] ?? '').length)));
  return cut
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').normalize('NFC');
}

function shortened(text: string): string {
  return text.length <= WIDEST ? text : `${text.slice(0, WIDEST - 1)}…`;
}
