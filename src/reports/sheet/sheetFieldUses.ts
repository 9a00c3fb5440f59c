import type ExcelJS from 'exceljs';
import { cellAddress } from '../../core/layout/address';
import { enteredScope, type FieldScope, type FieldUse, fieldUse } from '../../core/report/fieldUse';
import type { FieldShapes } from '../../core/report/reportFields';
import type { CellNode, RowBlock, SheetTree } from './sheetTree';

/** Every use of a field in a sheet of a template, row by row, held against the fields that a report has there. */
export function* usesInSheet(
  sheet: ExcelJS.Worksheet,
  { blocks, cells }: SheetTree,
  shapes: FieldShapes,
): Generator<FieldUse> {
  const opened = new Map<RowBlock, FieldUse>();
  const top: FieldScope = { within: [], shapes: [shapes] };
  for (const [row, held] of cells) {
    let scope = top;
    for (const block of around(blocks, row)) {
      const known = opened.get(block);
      const use = known ?? fieldUse(block.name, scope, true, placeOf(sheet, block.from, 1));
      if (known === undefined) yield use;
      opened.set(block, use);
      scope = enteredScope(use, block.unless);
    }
    for (const [column, nodes] of held) yield* usesInCell(nodes, scope, placeOf(sheet, row, column));
  }
}

/** The repeated parts around a row, from the outermost. */
function around(blocks: readonly RowBlock[], row: number): readonly RowBlock[] {
  const block = blocks.find(({ from, to }) => from <= row && row <= to);
  return block === undefined ? [] : [block, ...around(block.blocks, row)];
}

function* usesInCell(
  nodes: readonly CellNode[],
  scope: FieldScope,
  place: FieldUse['place'],
): Generator<FieldUse> {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    const isLoop = node.kind === 'loop';
    const use = fieldUse(node.name, scope, isLoop, place);
    yield use;
    if (isLoop) yield* usesInCell(node.inner, enteredScope(use, node.unless), place);
  }
}

function placeOf({ name }: ExcelJS.Worksheet, row: number, column: number): FieldUse['place'] {
  return () => ({ part: 'cell', cell: `${name}!${cellAddress(row, column)}` });
}
