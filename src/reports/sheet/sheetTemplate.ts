import ExcelJS from 'exceljs';
import { cellAddress } from '../../core/layout/address';
import { cellText } from '../../core/layout/cellText';
import { heightFor } from '../../core/layout/rowHeight';
import { type FieldShapes, REPORT_FIELDS, shapeOf } from '../../core/report/reportFields';
import type { ReportData } from '../../core/report/reportData';
import { UnusableTemplate, type UnusableTemplateCode } from '../word/unusableTemplate';
import { cellTokens } from './cellTokens';
import { checkSheetParts } from './sheetParts';
import { type CellNode, type RowBlock, type SheetTree, sheetTree, type TemplateCell } from './sheetTree';
import { filledCell, itemsOf, type Scopes } from './values';

/** An Excel template whose every field the report has. */
export interface SheetTemplate {
  /** The filled workbook. Values are text or numbers: nothing in them is read as a field or a formula. */
  readonly fill: (data: ReportData) => Promise<Uint8Array>;
}

/**
 * Reads a person's own Excel template: what filling would lose, and a field that is unknown or out of place, is told before
 * anything is written. Throws `UnusableTemplate`.
 */
export async function sheetTemplate(
  bytes: Uint8Array,
  shapes: FieldShapes = REPORT_FIELDS,
): Promise<SheetTemplate> {
  checkSheetParts(bytes);
  for (const sheet of (await loaded(bytes)).worksheets) {
    refuseFieldsInHeader(sheet);
    checkTree(sheet, treeOf(sheet), shapes);
  }
  return {
    fill: async (data) => {
      const workbook = await loaded(bytes);
      for (const sheet of workbook.worksheets) fillSheet(sheet, treeOf(sheet), [data]);
      return new Uint8Array(await workbook.xlsx.writeBuffer());
    },
  };
}

async function loaded(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(bytes.slice().buffer);
  } catch (error) {
    throw new UnusableTemplate('template-damaged', { part: error instanceof Error ? error.message : '' });
  }
  return workbook;
}

/** A header is no cell: a field there would be printed as it stands. */
function refuseFieldsInHeader({ name, headerFooter }: ExcelJS.Worksheet): void {
  for (const text of Object.values(headerFooter ?? {})) {
    const field = typeof text === 'string' ? /\{([^{}]*)\}/.exec(text)?.[1] : undefined;
    if (field !== undefined) {
      throw new UnusableTemplate('template-field-in-header', { field, cell: name });
    }
  }
}

/** The pieces of a sheet put together. Throws where they do not fit. */
function treeOf(sheet: ExcelJS.Worksheet): SheetTree {
  const cells: TemplateCell[] = [];
  let formula: string | null = null;
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.isMerged && cell.master.address !== cell.address) return;
      if (cell.formula) formula ??= cell.address;
      const read = cellTokens(textIn(cell.value));
      const [at, column] = [Number(cell.row), Number(cell.col)];
      if (!read.ok) throw placed(sheet, `template-field-${read.problem}`, read.near, at, column);
      if (read.tokens.some(({ kind }) => kind !== 'text'))
        cells.push({ row: at, column, tokens: read.tokens });
    });
  });
  const tree = sheetTree(cells);
  if ('code' in tree) throw placed(sheet, tree.code, tree.field, tree.row, tree.column);
  // Rows below a repeated one move, and nobody moves what formulas say of them.
  if (formula !== null && tree.blocks.length > 0) {
    throw new UnusableTemplate('template-part-lost', { part: `${sheet.name}!${String(formula)} (formula)` });
  }
  return tree;
}

function textIn(value: ExcelJS.CellValue): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null || !('richText' in value)) return '';
  return value.richText.map(({ text }) => text).join('');
}

function checkTree(sheet: ExcelJS.Worksheet, tree: SheetTree, shapes: FieldShapes): void {
  const within = (
    blocks: readonly RowBlock[],
    row: number,
    scopes: readonly FieldShapes[],
  ): readonly FieldShapes[] => {
    const block = blocks.find(({ from, to }) => from <= row && row <= to);
    if (block === undefined) return scopes;
    const inner = innerScopes(block, scopes);
    if (inner === null) throw placed(sheet, 'template-field-unknown', block.name, block.from, 1);
    return within(block.blocks, row, inner);
  };
  for (const [row, cells] of tree.cells) {
    const scopes = within(tree.blocks, row, [shapes]);
    for (const [column, nodes] of cells) {
      const problem = nodeProblem(nodes, scopes);
      if (problem !== null) throw placed(sheet, problem.code, problem.name, row, column);
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

/** A row to be written: the row of the template that it is made from, and whose values it has. */
interface PlannedRow {
  readonly source: number;
  readonly scopes: Scopes;
}

function fillSheet(sheet: ExcelJS.Worksheet, tree: SheetTree, scopes: Scopes): void {
  if (tree.cells.size === 0) return;
  const rows = planned(tree.blocks, 1, sheet.rowCount, scopes);
  const sources = new Map(
    Array.from({ length: sheet.rowCount }, (_, at) => {
      const row = sheet.getRow(at + 1);
      const cells = Array.from({ length: sheet.columnCount }, (__, column) => {
        const { value, style } = row.getCell(column + 1);
        return { value, style };
      });
      return [at + 1, { cells, height: row.height }] as const;
    }),
  );
  const merges = [...sheet.model.merges].map((range) => boundsOf(range));
  for (const range of [...sheet.model.merges]) sheet.unMergeCells(range);
  const printed = sheet.pageSetup.printArea;
  const last = Math.max(sheet.rowCount, rows.length);
  for (let at = 1; at <= last; at += 1) {
    const plan = rows[at - 1];
    const source = plan === undefined ? undefined : sources.get(plan.source);
    const row = sheet.getRow(at);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      const cell = row.getCell(column);
      const held = source?.cells[column - 1];
      cell.style = held?.style ?? {};
      const nodes = plan === undefined ? undefined : tree.cells.get(plan.source)?.get(column);
      if (nodes === undefined || plan === undefined) cell.value = held?.value ?? null;
      else {
        const filled = filledCell(nodes, plan.scopes);
        cell.value = typeof filled === 'string' ? escaped(cellText(filled)) : filled;
      }
    }
    if (source !== undefined) row.height = heightOf(sheet, row, source.height);
  }
  rows.forEach((plan, at) => {
    for (const { top, left, bottom, right } of merges) {
      if (plan.source !== top) continue;
      const isWhole = rows
        .slice(at, at + bottom - top + 1)
        .every(({ source }, down) => source === top + down);
      if (isWhole) sheet.mergeCells(at + 1, left, at + 1 + bottom - top, right);
    }
  });
  if (printed) sheet.pageSetup.printArea = grown(printed, rows.length);
}

/** The rows of a part of the sheet, its blocks repeated for what they stand for. */
function planned(
  blocks: readonly RowBlock[],
  from: number,
  to: number,
  scopes: Scopes,
): readonly PlannedRow[] {
  const rows: PlannedRow[] = [];
  let row = from;
  while (row <= to) {
    const block = blocks.find((each) => each.from === row);
    if (block === undefined) {
      rows.push({ source: row, scopes });
      row += 1;
      continue;
    }
    for (const inner of itemsOf(block, scopes))
      rows.push(...planned(block.blocks, block.from, block.to, inner));
    row = block.to + 1;
  }
  return rows;
}

/** High enough for its texts, and no lower than in the template. */
function heightOf(sheet: ExcelJS.Worksheet, row: ExcelJS.Row, least: number | undefined): number {
  const texts = Array.from({ length: sheet.columnCount }, (_, at) => {
    const { value, font } = row.getCell(at + 1);
    const text = typeof value === 'string' ? value : '';
    return {
      text,
      characters: sheet.getColumn(at + 1).width ?? 9,
      size: font?.size ?? 11,
      bold: font?.bold === true,
    };
  });
  return Math.max(least ?? 15, heightFor(texts));
}

/** A text that says `_x0041_` is not to be read as an escape. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function boundsOf(range: string) {
  const [first = 'A1', last = first] = range.split(':');
  const [one, other] = [placeOf(first), placeOf(last)];
  return { top: one.row, left: one.column, bottom: other.row, right: other.column };
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const letters = /^[A-Z]+/i.exec(address)?.[0].toUpperCase() ?? 'A';
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(address.slice(letters.length)), column };
}

/** A print area that goes to the last row. */
function grown(area: string, lastRow: number): string {
  return area.replace(/(\d+)$/, String(lastRow));
}

function placed(
  sheet: ExcelJS.Worksheet,
  code: UnusableTemplateCode,
  field: string,
  row: number,
  column: number,
): UnusableTemplate {
  return new UnusableTemplate(code, {
    field,
    part: 'cell',
    cell: `${sheet.name}!${cellAddress(row, column)}`,
  });
}
