import type { Block, SourceRow } from '../block';
import { isAppendixLabel } from '../matrix/label';
import { startsTask } from '../matrix/numeral';

/** A row with fewer texts is a line above or between tables. */
const TABLE_CELLS = 3;
const PLAIN_NAME = /^(?:sheet|trang tính|trang|bảng|table)\s*\d*$/i;

/** The lines and tables of a sheet: titles above a table are lines, and so is what follows the last one. */
export function sheetBlocks(name: string, rows: readonly SourceRow[]): readonly Block[] {
  const blocks: Block[] = [];
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const end = tableEnd(rows);
  let table: SourceRow[] = [];
  const closeTable = (): void => {
    if (table.length > 0) blocks.push({ kind: 'table', rows: table });
    table = [];
  };
  const write = ({ cells, line }: SourceRow): void => {
    for (const cell of cells) {
      for (const text of cell.split(/\r?\n/)) {
        if (text.trim() !== '') blocks.push({ kind: 'paragraph', text: text.trim(), line });
      }
    }
  };
  if (!PLAIN_NAME.test(name.trim())) blocks.push({ kind: 'paragraph', text: name, line: 0 });
  rows.forEach((row, at) => {
    const texts = firstTexts(row);
    const label = texts.length === 1 && isAppendixLabel(texts[0] ?? '');
    const inTable = table.length > 0 ? !label : texts.length >= TABLE_CELLS;
    if (!inTable || at >= end) {
      closeTable();
      write(row);
      return;
    }
    const missing = width - row.cells.length;
    table.push(missing > 0 ? { ...row, cells: [...row.cells, ...Array<string>(missing).fill('')] } : row);
  });
  closeTable();
  return blocks;
}

/** Where the last table ends: after it only a blank row and lines of a text or two are left. */
function tableEnd(rows: readonly SourceRow[]): number {
  let end = rows.length;
  for (let at = rows.length - 1; at > 0; at -= 1) {
    const row = rows[at];
    const before = rows[at - 1];
    if (!row || !before) break;
    const texts = firstTexts(row);
    if (texts.length >= TABLE_CELLS || startsTask(texts[0]?.trim() ?? '')) break;
    if (row.line - before.line > 1) end = at;
  }
  return end;
}

/** The texts of a row, no more of them than tell a table. */
function firstTexts({ cells }: SourceRow): readonly string[] {
  const texts: string[] = [];
  for (const cell of cells) {
    if (cell.trim() !== '') texts.push(cell);
    if (texts.length === TABLE_CELLS) break;
  }
  return texts;
}
