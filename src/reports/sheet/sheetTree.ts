import type { UnusableTemplateCode } from '../word/unusableTemplate';
import type { Token } from './cellTokens';

/** A cell of a template with its pieces. */
export interface TemplateCell {
  readonly row: number;
  readonly column: number;
  readonly tokens: readonly Token[];
}

/** What a cell holds once its own loops are closed. */
export type CellNode =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly name: string }
  | {
      readonly kind: 'loop';
      readonly name: string;
      readonly unless: boolean;
      readonly inner: readonly CellNode[];
    };

/** Rows that are repeated, or left out, together. */
export interface RowBlock {
  readonly name: string;
  readonly unless: boolean;
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly RowBlock[];
}

/** A sheet of a template: its repeated rows, and its cells by row and column. */
export interface SheetTree {
  readonly blocks: readonly RowBlock[];
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, readonly CellNode[]>>;
}

/** A field that is not as it must be, and the cell that it stands in. */
export interface TreeProblem {
  readonly code: UnusableTemplateCode;
  readonly field: string;
  readonly row: number;
  readonly column: number;
}

interface OpenBlock {
  readonly name: string;
  readonly unless: boolean;
  readonly row: number;
  readonly column: number;
  readonly blocks: RowBlock[];
}

/**
 * Puts the pieces of a sheet's cells together, in the order of rows and columns: what opens and closes in one cell
 * repeats within it, all else repeats the rows from the one that opens to the one that closes.
 */
export function sheetTree(given: readonly TemplateCell[]): SheetTree | TreeProblem {
  const top: RowBlock[] = [];
  const stack: OpenBlock[] = [];
  const cells = new Map<number, Map<number, readonly CellNode[]>>();
  const ordered = [...given].sort((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, tokens } of ordered) {
    const { nodes, loose } = withinCell(tokens);
    const known = cells.get(row) ?? new Map<number, readonly CellNode[]>();
    cells.set(row, known.set(column, nodes));
    for (const token of loose) {
      const problem = (code: UnusableTemplateCode): TreeProblem => ({ code, field: token.name, row, column });
      if (token.kind !== 'close') {
        stack.push({ name: token.name, unless: token.kind === 'unless', row, column, blocks: [] });
        continue;
      }
      const open = stack.pop();
      if (open === undefined) return problem('template-loop-unopened');
      if (open.name !== token.name) return problem('template-loop-crossed');
      const siblings = stack.at(-1)?.blocks ?? top;
      const last = siblings.at(-1);
      if (last !== undefined && last.to >= open.row) return problem('template-loop-misplaced');
      const { name, unless, blocks } = open;
      siblings.push({ name, unless, from: open.row, to: row, blocks });
    }
  }
  const left = stack.at(-1);
  if (left !== undefined) {
    return { code: 'template-loop-unclosed', field: left.name, row: left.row, column: left.column };
  }
  return { blocks: top, cells };
}

/** An opening or a closing that has no other in its cell. */
interface Loose {
  readonly kind: 'open' | 'unless' | 'close';
  readonly name: string;
}

/** Loops that open and close in a cell become nodes; those of rows are left over, and print nothing. */
function withinCell(tokens: readonly Token[]): {
  readonly nodes: readonly CellNode[];
  readonly loose: readonly Loose[];
} {
  const frames: { readonly open: Loose | null; nodes: CellNode[] }[] = [{ open: null, nodes: [] }];
  const loose: Loose[] = [];
  const here = (): CellNode[] => frames.at(-1)?.nodes ?? [];
  for (const token of tokens) {
    if (token.kind === 'text') here().push(token);
    else if (token.kind === 'field') here().push({ kind: 'field', name: token.name });
    else if (token.kind !== 'close') frames.push({ open: { kind: token.kind, name: token.name }, nodes: [] });
    else {
      const frame = frames.length > 1 ? frames.pop() : undefined;
      const open = frame?.open ?? null;
      if (frame === undefined || open === null) loose.push({ kind: token.kind, name: token.name });
      else if (open.name === token.name) {
        here().push({ kind: 'loop', name: open.name, unless: open.kind === 'unless', inner: frame.nodes });
      } else {
        loose.push(open, { kind: token.kind, name: token.name });
        here().push(...frame.nodes);
      }
    }
  }
  // What is still open goes on in other cells.
  const unclosed: Loose[] = [];
  while (frames.length > 1) {
    const frame = frames.pop();
    if (frame?.open) unclosed.unshift(frame.open);
    here().push(...(frame?.nodes ?? []));
  }
  return { nodes: here(), loose: [...loose, ...unclosed] };
}
