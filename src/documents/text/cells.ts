import { markdownText } from '../markdown';

/** Wider tables are no matrix of people; what stands beyond is one text in the last cell. */
const MOST_CELLS = 100;
const LONGEST_CELL = 32_767;
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
      if (cells.length === MOST_CELLS - 1) break;
      cells.push(markdownText(source.slice(from, at)));
      from = at + 1;
    }
  }
  if (from < source.length) cells.push(lastCell(source.slice(from), cells.length));
  return cells;
}

function lastCell(rest: string, before: number): string {
  return before < MOST_CELLS - 1 ? markdownText(rest) : beyond(rest, '|');
}

/** Further cells as one text; one that no cell of Excel holds is left as it stands. */
function beyond(rest: string, mark: string): string {
  return rest.length > LONGEST_CELL ? rest : rest.replaceAll(mark, ' ').trim();
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
  const cells = line.split('\t', MOST_CELLS + 1);
  if (cells.length > MOST_CELLS) {
    const kept = cells.slice(0, MOST_CELLS - 1);
    const from = kept.reduce((at, cell) => at + cell.length + 1, 0);
    return [...kept, beyond(line.slice(from), '\t')];
  }
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
