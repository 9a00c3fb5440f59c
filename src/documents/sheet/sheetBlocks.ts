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
    const texts = countTexts(row);
    const inTable = table.length > 0 ? texts !== 1 || !isAppendixLabel(firstText(row)) : texts >= TABLE_CELLS;
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
    if (countTexts(row) >= TABLE_CELLS || startsTask(firstText(row))) break;
    if (row.line - before.line > 1) end = at;
  }
  return end;
}

/** How many texts a row has, counted no further than tells a table; cells have no outer spaces. */
function countTexts({ cells }: SourceRow): number {
  let count = 0;
  for (const cell of cells) {
    if (cell !== '') count += 1;
    if (count === TABLE_CELLS) break;
  }
  return count;
}

function firstText({ cells }: SourceRow): string {
  return cells.find((cell) => cell !== '') ?? '';
}
