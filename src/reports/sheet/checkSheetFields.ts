import type ExcelJS from 'exceljs';
import { type FieldShapes, shapeOf } from '../../core/report/reportFields';
import type { UnusableTemplateCode } from '../word/unusableTemplate';
import { atCell } from './atCell';
import type { CellNode, RowBlock, SheetTree } from './sheetTree';

/** Refuses a field that the report does not have at its place. Throws `UnusableTemplate`. */
export function checkSheetFields(sheet: ExcelJS.Worksheet, tree: SheetTree, shapes: FieldShapes): void {
  const within = (
    blocks: readonly RowBlock[],
    row: number,
    scopes: readonly FieldShapes[],
  ): readonly FieldShapes[] => {
    const block = blocks.find(({ from, to }) => from <= row && row <= to);
    if (block === undefined) return scopes;
    const inner = innerScopes(block, scopes);
    if (inner === null) throw atCell(sheet, 'template-field-unknown', block.name, block.from, 1);
    return within(block.blocks, row, inner);
  };
  for (const [row, cells] of tree.cells) {
    const scopes = within(tree.blocks, row, [shapes]);
    for (const [column, nodes] of cells) {
      const problem = nodeProblem(nodes, scopes);
      if (problem !== null) throw atCell(sheet, problem.code, problem.name, row, column);
    }
  }
}

interface Repeated {
  readonly name: string;
  readonly unless: boolean;
}

/** The fields inside a repeated part; null where the report has no such field. */
function innerScopes(
  { name, unless }: Repeated,
  scopes: readonly FieldShapes[],
): readonly FieldShapes[] | null {
  const shape = shapeOf(name, scopes);
  if (shape === null) return null;
  if (typeof shape === 'string' || unless) return scopes;
  return [...scopes, 'list' in shape ? shape.list : shape.part];
}

function nodeProblem(
  nodes: readonly CellNode[],
  scopes: readonly FieldShapes[],
): { readonly code: UnusableTemplateCode; readonly name: string } | null {
  for (const node of nodes) {
    if (node.kind === 'text') continue;
    if (node.kind === 'loop') {
      const inner = innerScopes(node, scopes);
      if (inner === null) return { code: 'template-field-unknown', name: node.name };
      const problem = nodeProblem(node.inner, inner);
      if (problem !== null) return problem;
      continue;
    }
    const shape = shapeOf(node.name, scopes);
    if (shape === null) return { code: 'template-field-unknown', name: node.name };
    if (shape !== 'text' && shape !== 'number') return { code: 'template-field-list', name: node.name };
  }
  return null;
}
