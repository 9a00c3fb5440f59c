import type { Block, SourceRow } from '../block';
import { isAppendixLabel } from '../matrix/label';
import { isAlignmentRow, leavesQuoteOpen, pipeCells, tabCells } from './cells';

/** Lines that one quoted cell may run over. */
const LONGEST_QUOTE = 60;
const LABEL_LENGTH = 80;

/**
 * Paragraphs and tables of a text. Tabs or pipes make a row; blank lines inside a table are page breaks.
 * A line that stands directly between two rows is kept as a row of one cell.
 */
export function textBlocks(text: string): readonly Block[] {
  const lines = text.split(/\r\n|[\n\r\f\u2028]/);
  const blocks: Block[] = [];
  let rows: SourceRow[] = [];
  let shape: 'tab' | 'pipe' | null = null;
  let between: SourceRow[] = [];
  let adjacent = false;

  const closeTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: 'table', rows });
    rows = [];
    shape = null;
    for (const { line, cells } of between) blocks.push({ kind: 'paragraph', text: cells[0] ?? '', line });
    between = [];
    adjacent = false;
  };
  const addRow = (row: SourceRow, of: 'tab' | 'pipe'): void => {
    if (shape !== null && shape !== of) closeTable();
    for (const single of between) rows.push(single);
    between = [];
    rows.push(row);
    shape = of;
    adjacent = true;
  };

  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const trimmed = line.trim();
    const number = at + 1;
    if (trimmed === '') {
      if (between.length > 0) closeTable();
      adjacent = false;
    } else if (isPipeLine(trimmed, shape, lines[at + 1])) {
      if (!isAlignmentRow(trimmed)) addRow({ line: number, cells: pipeCells(trimmed) }, 'pipe');
    } else if (line.includes('\t') && (shape === 'tab' || trimmed.includes('\t'))) {
      const whole = leavesQuoteOpen(line) ? quotedRow(lines, at) : null;
      addRow({ line: number, cells: tabCells(whole?.text ?? line) }, 'tab');
      if (whole) at = whole.last;
    } else if (adjacent && rows.length > 0 && !(line.length < LABEL_LENGTH && isAppendixLabel(line))) {
      between.push({ line: number, cells: [line] });
    } else {
      closeTable();
      blocks.push({ kind: 'paragraph', text: line, line: number });
    }
  }
  closeTable();
  return blocks;
}

function isPipeLine(trimmed: string, shape: 'tab' | 'pipe' | null, next: string | undefined): boolean {
  if (trimmed.startsWith('|')) return trimmed.indexOf('|', 1) > 0;
  if (!trimmed.includes('|')) return false;
  return shape === 'pipe' || (next !== undefined && isAlignmentRow(next));
}

/** A row whose last cell is quoted over several lines, or null where the quote never closes. */
function quotedRow(lines: readonly string[], first: number): { text: string; last: number } | null {
  let text = lines[first] ?? '';
  for (let at = first + 1; at < lines.length && at - first < LONGEST_QUOTE; at += 1) {
    const line = lines[at] ?? '';
    text += `\n${line}`;
    if (line.includes('"') && !leavesQuoteOpen(text)) return { text, last: at };
  }
  return null;
}
