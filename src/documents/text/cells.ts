import { markdownText } from '../markdown';

const ALIGNMENT = /^\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*$/;

/** Whether a line is the `|---|:--:|` row of a pipe table. */
export function isAlignmentRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && line.length < 1000 && ALIGNMENT.test(line);
}

/** Cells of a line of a pipe table; `\|` stays in its cell. */
export function pipeCells(line: string): readonly string[] {
  const source = line.trim();
  const cells: string[] = [];
  let from = source.startsWith('|') ? 1 : 0;
  for (let at = from; at < source.length; at += 1) {
    const code = source.charCodeAt(at);
    if (code === 92) at += 1;
    else if (code === 124) {
      cells.push(markdownText(source.slice(from, at)));
      from = at + 1;
    }
  }
  if (from < source.length) cells.push(markdownText(source.slice(from)));
  return cells;
}

/** Whether a quoted cell (as Excel copies a cell that holds new lines) is still open at the end of a line. */
export function leavesQuoteOpen(line: string): boolean {
  if (!line.includes('"')) return false;
  const last = line.startsWith('"') && !line.includes('\t') ? 0 : line.lastIndexOf('\t"') + 1;
  if (last === 0 && !line.startsWith('"')) return false;
  const cell = line.slice(last);
  return !cell.includes('\t') && countQuotes(cell) % 2 === 1;
}

/** Cells of a tab-separated line; quotes that only wrap a cell with new lines or quotes are taken off. */
export function tabCells(line: string): readonly string[] {
  const cells = line.split('\t');
  if (!line.includes('"')) return cells;
  return cells.map((cell) => (isWrapped(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

function isWrapped(cell: string): boolean {
  if (cell.length < 2 || !cell.startsWith('"') || !cell.endsWith('"')) return false;
  const inner = cell.slice(1, -1);
  return (inner.includes('\n') || inner.includes('""')) && !inner.replaceAll('""', '').includes('"');
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1;
  return count;
}
