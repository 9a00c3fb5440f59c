import type { CellValue } from '../../core/completion/cells';
import { isError, normalise, textOf } from '../../core/completion/narrowText';
import { type MatrixColumnKey, ROW_KIND } from '../../core/layout/matrixColumns';
import { unitCell } from '../../core/layout/matrix/matrixRows';
import { furtherLabel } from '../../core/layout/matrix/furtherHeaders';
import { GROUP_ROW, HEADER_ROW, TITLE_ROW } from '../../core/layout/matrix/matrixPlan';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import type { SheetCells } from '../../workbook/file/sheetCells';
import type { TableContent } from '../../workbook/file/tablePart';
import { type FindBlock, firstCell, sheetNamed } from '../../workbook/tracking/block';
import { type Columns, findColumns } from '../../workbook/tracking/findColumns';
import {
  COUNTED_COLUMNS,
  MATRIX_HEADERS,
  OTHER_COLUMNS,
  TOLD_COLUMNS,
} from '../../workbook/tracking/matrixKeys';
import type { SourceRow } from '../block';
import type { UnitCell } from '../../core/unit/split';
import type { CellReader } from '../matrix/cellReader';
import { namesBoth } from '../matrix/labelledUnits';
import type { MatrixHeader } from '../matrix/header';
import type { Section } from '../matrix/sections';
import { PLAIN_FORMAT } from '../sheet/cellFormats';
import { numberText } from '../sheet/valueText';
import type { ShownText } from './shownTexts';

/** Columns of the plan in the order in which a section's rows hold them. */
const KEYS = ['number', 'text', 'lead', 'support', 'deadline', 'product'] as const;
/** Every column that the product writes; what else a table has is the plan's or a person's. */
const OUR_KEYS = [
  ...new Set<MatrixColumnKey>([...KEYS, ...COUNTED_COLUMNS, ...TOLD_COLUMNS, ...OTHER_COLUMNS]),
];

interface FurtherColumn {
  /** Column of the sheet, from 1. */
  readonly column: number;
  /** What the plan calls it. */
  readonly label: string;
}

type Row = (key: MatrixColumnKey) => string;

/** A workbook of ours and what its cells are read with. */
export interface OwnContent {
  readonly content: WorkbookContent;
  readonly find: FindBlock;
  readonly texts: (sheet: string) => ShownText;
  readonly cells: CellReader;
}

/** An appendix of a workbook of ours as a section of a document; null where its sheet is gone. */
export function ownSection(own: OwnContent, table: TableContent, code: string): Section | null {
  const { content, find } = own;
  const sheet = sheetNamed(content, table.sheet);
  if (!sheet) return null;
  const { cells } = sheet;
  const columns = findColumns(table, OUR_KEYS, MATRIX_HEADERS, find);
  const further = furtherColumns(table, columns);
  const above = (line: number): string => {
    const row = (table.headerRow ?? table.firstRow) - (HEADER_ROW - line);
    return row < 1 ? '' : textOf(cells.value(row, table.firstColumn)).trim();
  };
  const index = find(`pc_${table.name}_index`);
  const named = index ? textOf(firstCell(index)).trim() : '';
  return {
    label: { label: above(TITLE_ROW), code, title: '' },
    title: above(TITLE_ROW + 1),
    attachedTo: above(TITLE_ROW + 2) || null,
    header: headerOf(table, columns, further, groupLabel(cells, table, columns)),
    line: table.headerRow ?? table.firstRow,
    textBefore: 0,
    rows: rowsOf(own, table, cells, columns, further),
    ...(named === '' || named === code ? {} : { index: named }),
  };
}

function groupLabel(
  cells: SheetCells,
  table: TableContent,
  columns: Columns<MatrixColumnKey>,
): string | null {
  const row = (table.headerRow ?? 0) - (HEADER_ROW - GROUP_ROW);
  const column = columns.get('lead');
  return row < 1 || column === undefined ? null : textOf(cells.value(row, column)).trim() || null;
}

/** Columns that are none of ours: further ones of the plan, and those that people added. */
function furtherColumns(table: TableContent, columns: Columns<MatrixColumnKey>): readonly FurtherColumn[] {
  const ours = new Set(columns.values());
  const all = new Set(table.columns.map((header) => header.toLowerCase()));
  return table.columns.flatMap((header, index) => {
    const column = table.firstColumn + index;
    return ours.has(column) ? [] : [{ column, label: furtherLabel(header.trim(), all) }];
  });
}

function headerOf(
  table: TableContent,
  columns: Columns<MatrixColumnKey>,
  further: readonly FurtherColumn[],
  assignment: string | null,
): MatrixHeader {
  const at = (key: (typeof KEYS)[number]): number => (columns.has(key) ? KEYS.indexOf(key) : -1);
  const label = (key: MatrixColumnKey): string => {
    const column = columns.get(key);
    return column === undefined ? '' : (table.columns[column - table.firstColumn] ?? '');
  };
  return {
    at: {
      number: at('number'),
      text: at('text'),
      lead: at('lead'),
      support: at('support'),
      deadline: at('deadline'),
      product: at('product'),
      note: -1,
      area: -1,
    },
    wording: {
      number: label('number'),
      text: label('text'),
      lead: label('lead'),
      support: label('support'),
      deadline: label('deadline'),
      assignment,
      product: columns.has('product') ? label('product') : null,
    },
    others: further.map(({ label: name }, index) => ({ index: KEYS.length + index, label: name })),
    noteLabel: '',
    width: KEYS.length + further.length,
    rows: 1,
    combined: namesBoth(label('lead')),
    years: [],
  };
}

/** The rows in the order of Thứ tự; a row without one stays after the row above it. */
function rowsOf(
  { content, texts, cells: reader }: OwnContent,
  table: TableContent,
  cells: SheetCells,
  columns: Columns<MatrixColumnKey>,
  further: readonly FurtherColumn[],
): SourceRow[] {
  const leadColumn = columns.get('lead');
  const ofBoth = leadColumn !== undefined && namesBoth(table.columns[leadColumn - table.firstColumn] ?? '');
  const asMade = (cell: string): UnitCell => reader.unit(cell, ofBoth);
  const shownText: ShownText = further.length === 0 ? () => '' : texts(table.sheet);
  const rows: { readonly order: number; readonly row: SourceRow }[] = [];
  let last = 0;
  for (let line = table.firstRow; line <= Math.min(table.lastRow, cells.lastRow); line += 1) {
    const value = (key: MatrixColumnKey): CellValue => {
      const column = columns.get(key);
      return column === undefined ? null : cells.value(line, column);
    };
    const text: Row = (key) => shown(value(key), key, content.date1904);
    if (KEYS.every((key) => text(key) === '')) continue;
    const order = value('order');
    last = typeof order === 'number' ? order : last;
    const isArea = normalise(text('rowKind')) === ROW_KIND.area;
    const id = text('id') || null;
    rows.push({
      order: last,
      row: {
        line,
        cells: [
          text('number'),
          text('text'),
          ...(isArea ? ['', ''] : unitsAsWritten(text, asMade)),
          isArea ? '' : deadlineAsWritten(text),
          text('product'),
          ...further.map(({ column }) => shownText(line, column)),
        ],
        known: isArea ? { kind: 'area', id: null } : { kind: 'task', id },
      },
    });
  }
  return rows.sort((left, right) => left.order - right.order).map(({ row }) => row);
}

/**
 * Leads and supports in the document's own words while the cells still say what the product made of them,
 * else the cells. Supports that the lead's words name belong to both cells: once one of them was changed,
 * both stand as they are.
 */
function unitsAsWritten(text: Row, read: (cell: string) => UnitCell): readonly [string, string] {
  const leads = read(text('leadOriginal'));
  const supports = read(text('supportOriginal'));
  const says = (key: 'lead' | 'support', mentions: UnitCell['mentions']): boolean =>
    normalise(unitCell(mentions)) === normalise(text(key));
  const lead = says('lead', leads.mentions);
  const support = says('support', [...leads.supporting, ...supports.mentions]);
  if (leads.supporting.length > 0 && !(lead && support)) return [text('lead'), text('support')];
  return [lead ? text('leadOriginal') : text('lead'), support ? text('supportOriginal') : text('support')];
}

function deadlineAsWritten(text: Row): string {
  const original = text('deadlineOriginal');
  return normalise(original) === normalise(text('deadline')) ? original : text('deadline');
}

function shown(value: CellValue, key: MatrixColumnKey, date1904: boolean): string {
  if (isError(value)) return '';
  if (typeof value !== 'number') return textOf(value).trim();
  const isDay = key === 'deadline' && value > 20000;
  return numberText(value, isDay ? { ...PLAIN_FORMAT, look: 'day' } : PLAIN_FORMAT, date1904);
}
