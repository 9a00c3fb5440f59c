import type { CellRange } from '../../core/layout/address';
import { parseRange } from '../../core/layout/reference';
import { beforeRows, behindRows, rowAttributes, rowsPlace } from './aroundRows';
import { readSheetPart } from './readSheetPart';
import type { CellTaker, WrittenCell } from './writtenCell';
import { saysTrue, scanText } from './xml';

/** A check or a list that stands over cells, as the file writes it. */
export interface CellRule {
  readonly ranges: readonly CellRange[];
  /** `list`, `decimal`, `whole`, `date`, `time`, `textLength`, `custom` or `none`. */
  readonly type: string;
  readonly operator: string;
  readonly from: string;
  readonly to: string;
  /** Whether a value that does not fit is refused, asked about or only told; null where nothing is said. */
  readonly refusal: 'stop' | 'warning' | 'information' | null;
  readonly error: string;
  readonly prompt: string;
}

/** A run of columns of one width, in characters as the file counts them. */
export interface ColumnRun {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly isHidden: boolean;
  /** It is in a group that people fold and unfold. */
  readonly isGrouped: boolean;
}

/** How a sheet is laid out, beside what its cells hold. */
export interface SheetShape {
  readonly columns: readonly ColumnRun[];
  /** In points, of rows that have a height of their own. */
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rules: readonly CellRule[];
  /** Place among the cell formats of the file. */
  format(row: number, column: number): number;
}

/** Reads how a sheet is laid out. Never throws on content. */
export function readSheetShape(bytes: Uint8Array): SheetShape {
  const place = rowsPlace(bytes);
  const head = readHead(beforeRows(bytes, place));
  const tail = readTail(behindRows(bytes, place));
  const rows = readRows(rowAttributes(bytes, place));
  const formats = readSheetPart(bytes, () => new Formats());
  return {
    ...head,
    ...tail,
    ...rows,
    format: (row, column) => formats.of(row, column),
  };
}

function readHead(text: string): Pick<SheetShape, 'columns' | 'frozen'> {
  const columns: ColumnRun[] = [];
  let frozen = { rows: 0, columns: 0 };
  eachElement(text, (name, attribute) => {
    if (name === 'col') {
      const width = Number(attribute('width'));
      columns.push({
        first: Number(attribute('min')),
        last: Number(attribute('max')),
        width: Number.isFinite(width) && width > 0 ? width : null,
        isHidden: saysTrue(attribute('hidden')),
        isGrouped: Number(attribute('outlineLevel') ?? 0) > 0,
      });
    }
    if (name === 'pane' && /^frozen/.test(attribute('state') ?? ''))
      frozen = { rows: Number(attribute('ySplit') ?? 0), columns: Number(attribute('xSplit') ?? 0) };
  });
  return { columns, frozen };
}

function readRows(tags: Iterable<string>): Pick<SheetShape, 'heights' | 'hiddenRows'> {
  const heights = new Map<number, number>();
  const hiddenRows = new Set<number>();
  let last = 0;
  for (const attributes of tags) {
    const row = Number(/\br="(\d+)"/.exec(attributes)?.[1] ?? last + 1);
    const height = Number(/\bht="([\d.]+)"/.exec(attributes)?.[1] ?? 0);
    if (height > 0) heights.set(row, height);
    if (/\bhidden="(1|true)"/.test(attributes)) hiddenRows.add(row);
    last = row;
  }
  return { heights, hiddenRows };
}

function readTail(text: string): Pick<SheetShape, 'merges' | 'rules'> {
  const merges: CellRange[] = [];
  const rules: CellRule[] = [];
  eachElement(text, (name, attribute, inner) => {
    if (name === 'mergeCell') {
      const range = parseRange(attribute('ref') ?? '');
      if (range) merges.push(range);
    }
    if (name === 'dataValidation') rules.push(ruleOf(attribute, inner));
  });
  return { merges, rules };
}

function ruleOf(
  attribute: (name: string) => string | undefined,
  inner: ReadonlyMap<string, string>,
): CellRule {
  const style = attribute('errorStyle') ?? 'stop';
  const refusal = style === 'warning' || style === 'information' ? style : 'stop';
  return {
    ranges: (attribute('sqref') ?? '').split(/\s+/).flatMap((each) => parseRange(each) ?? []),
    type: attribute('type') ?? 'none',
    operator: attribute('operator') ?? 'between',
    from: inner.get('formula1') ?? '',
    to: inner.get('formula2') ?? '',
    refusal: saysTrue(attribute('showErrorMessage')) ? refusal : null,
    error: attribute('error') ?? '',
    prompt: attribute('prompt') ?? '',
  };
}

/** Calls for each element that ends, with its attributes and the texts of the elements directly inside. */
function eachElement(
  text: string,
  visit: (
    name: string,
    attribute: (name: string) => string | undefined,
    inner: ReadonlyMap<string, string>,
  ) => void,
): void {
  const open: { name: string; attributes: Map<string, string>; inner: Map<string, string>; text: string }[] =
    [];
  scanText([text], {
    open: (name) => open.push({ name, attributes: new Map(), inner: new Map(), text: '' }),
    attribute: (name, value) => open.at(-1)?.attributes.set(name, value),
    text: (piece) => {
      const element = open.at(-1);
      if (element) element.text += piece;
    },
    close: () => {
      const element = open.pop();
      if (!element) return;
      open.at(-1)?.inner.set(element.name, element.text);
      visit(element.name, (name) => element.attributes.get(name), element.inner);
    },
  });
}

/** Takes the formats of cells, row by row. */
class Formats implements CellTaker {
  private readonly rows = new Map<number, number[]>();

  cell({ row, column, style }: WrittenCell): void {
    const cells = this.rows.get(row);
    if (cells) cells[column] = style;
    else {
      const fresh: number[] = [];
      fresh[column] = style;
      this.rows.set(row, fresh);
    }
  }

  of(row: number, column: number): number {
    return this.rows.get(row)?.[column] ?? 0;
  }
}

/** The rule that stands over a cell, the first where there are several. */
export function ruleAt(shape: SheetShape, row: number, column: number): CellRule | null {
  return (
    shape.rules.find(({ ranges }) =>
      ranges.some(
        (range) =>
          row >= range.row && row <= range.lastRow && column >= range.column && column <= range.lastColumn,
      ),
    ) ?? null
  );
}
