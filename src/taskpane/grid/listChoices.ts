import { textOf } from '../../core/completion/narrowText';
import { parseRange, parseReference } from '../../core/layout/reference';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import type { CellRule } from '../../workbook/file/sheetShape';
import { type Block, blockFinder, sheetNamed, tableNamed } from '../../workbook/tracking/block';

/** More than anyone looks through. */
const MOST_CHOICES = 2000;

/** What a list offers over a cell of a sheet; null where its source is no list that can be read here. */
export function listChoices(
  content: WorkbookContent,
  sheet: string,
  rule: CellRule,
): readonly string[] | null {
  if (rule.type !== 'list') return null;
  const source = rule.from.trim().replace(/^=/, '');
  const quoted = /^"([\s\S]*)"$/.exec(source);
  if (quoted) return (quoted[1] ?? '').split(',').map((choice) => choice.trim());
  const block = blockOf(content, sheet, source);
  return block && textsOf(block);
}

function blockOf(content: WorkbookContent, sheet: string, source: string): Block | null {
  const range = parseRange(source);
  const own = sheetNamed(content, sheet);
  if (range && own) return { sheet: own, range };
  const reference = parseReference(source);
  const other = reference && sheetNamed(content, reference.sheet);
  if (reference && other) return { sheet: other, range: reference.range };
  const column = /^([^[\]!]+)\[([^[\]]+)\]$/.exec(source);
  if (column) return columnBlock(content, column[1] ?? '', column[2] ?? '');
  const name = content.names.find((each) => each.name.toLowerCase() === source.toLowerCase());
  if (name === undefined) return null;
  return (
    blockFinder(content)(source) ?? blockOf({ ...content, names: [] }, sheet, name.refersTo.replace(/^=/, ''))
  );
}

/** The cells of a table's column, as `Don_vi[Tên]` names them. */
function columnBlock(content: WorkbookContent, name: string, header: string): Block | null {
  const table = tableNamed(content, name);
  const at = table?.columns.indexOf(header) ?? -1;
  const sheet = table && sheetNamed(content, table.sheet);
  if (!table || !sheet || at < 0) return null;
  const column = table.firstColumn + at;
  return { sheet, range: { row: table.firstRow, lastRow: table.lastRow, column, lastColumn: column } };
}

function textsOf({ sheet, range }: Block): readonly string[] {
  const texts = new Set<string>();
  const last = Math.min(range.lastRow, sheet.cells.lastRow);
  for (let row = range.row; row <= last && texts.size < MOST_CHOICES; row += 1) {
    for (let column = range.column; column <= range.lastColumn; column += 1) {
      const text = textOf(sheet.cells.value(row, column)).trim();
      if (text !== '') texts.add(text);
    }
  }
  return [...texts];
}
