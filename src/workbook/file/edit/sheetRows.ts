import { cellAddress, columnNumber } from '../../../core/layout/address';
import { type CellChange, formulaIn, formulaMarkup, plainFormula, valueMarkup } from './cellMarkup';
import { attributeOf, closingStart, elementEnd, findTag, nextTag, type Tag } from './markup';
import { SharedFormulas } from './sharedFormula';

/** Changes of a sheet by row and column, from 1. */
export type SheetChanges = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** A sheet's text with changes in it, and the cells whose formula went. */
export interface ChangedRows {
  readonly text: string;
  readonly lostFormulas: readonly string[];
}

/** Writes changes into a sheet's rows; everything between the changed cells stays as it was. */
export function changeRows(text: string, changes: SheetChanges): ChangedRows {
  const data = findTag(text, 'sheetData');
  if (!data) return { text, lostFormulas: [] };
  const writer = new RowWriter(text, data.prefix, changes);
  if (data.kind === 'empty') {
    const rows = writer.newRows(Infinity);
    const whole = `<${data.prefix}sheetData${data.attributes}>${rows}</${data.prefix}sheetData>`;
    return { text: text.slice(0, data.start) + whole + text.slice(data.end), lostFormulas: [] };
  }
  const end = closingStart(text, data);
  const rows = writer.rewritten(data.end, end);
  return { text: text.slice(0, data.end) + rows + text.slice(end), lostFormulas: writer.lostFormulas };
}

/** The looks of a row's cells: what `s` says by column. */
export function rowStyles(text: string, wanted: number): ReadonlyMap<number, string> {
  const styles = new Map<number, string>();
  for (const { number, tag } of rowsOf(text)) {
    if (number < wanted) continue;
    if (number > wanted || tag.kind === 'empty') break;
    for (const cell of cellsOf(text, tag.end, closingStart(text, tag))) {
      const style = attributeOf(cell.tag.attributes, 's');
      if (style !== null) styles.set(cell.column, style);
    }
  }
  return styles;
}

interface PlacedRow {
  readonly number: number;
  readonly tag: Tag;
  readonly end: number;
}

interface PlacedCell {
  readonly column: number;
  readonly tag: Tag;
  readonly end: number;
}

function* rowsOf(text: string, range?: readonly [number, number]): Generator<PlacedRow> {
  const data = range ? null : findTag(text, 'sheetData');
  const [from, to] = range ?? (data ? [data.end, closingStart(text, data)] : [0, 0]);
  let number = 0;
  for (let tag = nextTag(text, from); tag !== null && tag.start < to;) {
    if (tag.name !== 'row' || tag.kind === 'close') {
      tag = nextTag(text, tag.end);
      continue;
    }
    number = Number(attributeOf(tag.attributes, 'r')) || number + 1;
    const end = elementEnd(text, tag);
    yield { number, tag, end };
    tag = nextTag(text, end);
  }
}

function* cellsOf(text: string, from: number, to: number): Generator<PlacedCell> {
  let column = 0;
  for (let tag = nextTag(text, from); tag !== null && tag.start < to;) {
    if (tag.name !== 'c' || tag.kind === 'close') {
      tag = nextTag(text, tag.end);
      continue;
    }
    const letters = /^[A-Za-z]+/.exec(attributeOf(tag.attributes, 'r') ?? '')?.[0];
    column = letters === undefined ? column + 1 : columnNumber(letters);
    const end = elementEnd(text, tag);
    yield { column, tag, end };
    tag = nextTag(text, end);
  }
}

class RowWriter {
  readonly lostFormulas: string[] = [];
  private readonly shared = new SharedFormulas();
  private readonly hasShared: boolean;
  private readonly waiting: number[];

  constructor(
    private readonly text: string,
    private readonly prefix: string,
    private readonly changes: SheetChanges,
  ) {
    this.hasShared = /\st\s*=\s*["']shared["']/.test(text);
    this.waiting = [...changes.keys()].sort((one, other) => one - other);
  }

  /** The rows of a stretch of the text, with those that it lacks put between them. */
  rewritten(from: number, to: number): string {
    const pieces: string[] = [];
    let at = from;
    for (const { number, tag, end } of rowsOf(this.text, [from, to])) {
      pieces.push(this.text.slice(at, tag.start), this.newRows(number));
      if (this.waiting[0] === number) this.waiting.shift();
      const changes = this.changes.get(number);
      pieces.push(
        changes || this.hasShared ? this.row(number, tag, end, changes) : this.text.slice(tag.start, end),
      );
      at = end;
    }
    pieces.push(this.text.slice(at, to), this.newRows(Infinity));
    return pieces.join('');
  }

  /** Rows that the sheet lacks, up to a number. */
  newRows(before: number): string {
    let rows = '';
    for (let number = this.waiting[0]; number !== undefined && number < before; number = this.waiting[0]) {
      this.waiting.shift();
      const cells = this.newCells(number, [...(this.changes.get(number) ?? [])]);
      if (cells !== '') rows += `<${this.prefix}row r="${number}">${cells}</${this.prefix}row>`;
    }
    return rows;
  }

  private row(
    number: number,
    tag: Tag,
    end: number,
    changes: ReadonlyMap<number, CellChange> | undefined,
  ): string {
    const { text, prefix } = this;
    const waiting = [...(changes ?? [])].sort(([one], [other]) => one - other);
    const newBefore = (column: number): string => {
      const count = waiting.findIndex(([at]) => at >= column);
      return this.newCells(number, waiting.splice(0, count < 0 ? waiting.length : count));
    };
    if (tag.kind === 'empty') {
      const cells = newBefore(Infinity);
      return cells === ''
        ? text.slice(tag.start, end)
        : `<${prefix}row${tag.attributes}>${cells}</${prefix}row>`;
    }
    const close = closingStart(text, tag);
    const pieces: string[] = [];
    let at = tag.end;
    for (const cell of cellsOf(text, tag.end, close)) {
      pieces.push(text.slice(at, cell.tag.start), newBefore(cell.column));
      const change = waiting[0]?.[0] === cell.column ? waiting.shift()?.[1] : undefined;
      pieces.push(this.cell(number, cell, change));
      at = cell.end;
    }
    pieces.push(text.slice(at, close), newBefore(Infinity));
    const inner = pieces.join('');
    const isBare = inner.trim() === '' && tag.attributes.replace(/\s(r|spans)="[^"]*"/g, '') === '';
    return isBare && changes ? '' : text.slice(tag.start, tag.end) + inner + text.slice(close, end);
  }

  private cell(row: number, { column, tag, end }: PlacedCell, change: CellChange | undefined): string {
    const { text, prefix } = this;
    const inner = tag.kind === 'empty' ? '' : text.slice(tag.end, closingStart(text, tag));
    const formula = this.hasShared || change ? formulaIn(inner) : null;
    if (!change || change.kind === 'result') {
      const heir = formula && this.hasShared ? this.shared.heir(prefix, row, column, formula) : null;
      if (change && formula)
        return formulaMarkup(prefix, tag.attributes, heir ?? formula.markup, change.value);
      if (heir === null || !formula) return text.slice(tag.start, end);
      const start = tag.end + inner.indexOf(formula.markup);
      return text.slice(tag.start, start) + heir + text.slice(start + formula.markup.length, end);
    }
    if (formula) {
      this.shared.lose(row, column, formula);
      if (change.kind !== 'formula') this.lostFormulas.push(cellAddress(row, column));
    }
    if (change.kind === 'gone') {
      return attributeOf(tag.attributes, 'r') === null ? `<${prefix}c/>` : '';
    }
    return change.kind === 'value'
      ? valueMarkup(prefix, tag.attributes, change.value)
      : formulaMarkup(prefix, tag.attributes, plainFormula(prefix, change.formula), change.value);
  }

  private newCells(row: number, changes: readonly (readonly [number, CellChange])[]): string {
    const { prefix } = this;
    return [...changes]
      .sort(([one], [other]) => one - other)
      .map(([column, change]) => {
        if (change.kind === 'gone' || change.kind === 'result') return '';
        const style = change.style ?? null;
        const attributes = ` r="${cellAddress(row, column)}"${style === null ? '' : ` s="${style}"`}`;
        if (change.kind === 'formula') {
          return formulaMarkup(prefix, attributes, plainFormula(prefix, change.formula), change.value);
        }
        const isEmpty = change.value === null || change.value === '';
        return isEmpty && style === null ? '' : valueMarkup(prefix, attributes, change.value);
      })
      .join('');
  }
}
