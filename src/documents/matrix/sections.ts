import { finding, type Finding, type Read } from '../../core/finding';
import type { Block, Paragraph, SourceRow } from '../block';
import { markdownText } from '../markdown';
import { headerAt, isIndexRow, type MatrixHeader } from './header';
import { appendixLabel, isAttachedLine, type AppendixLabel } from './label';
import type { HeaderVocabulary } from './phrases';
import { startsTask } from './numeral';

/** An appendix as it lies in the document, its rows not read yet. */
export interface Section {
  readonly label: AppendixLabel | null;
  readonly title: string;
  readonly attachedTo: string | null;
  readonly header: MatrixHeader;
  readonly line: number;
  /** How many lines of `Sections.text` stand before it. */
  readonly textBefore: number;
  readonly rows: SourceRow[];
  /** The index where it is known for certain, as in a workbook of ours. */
  readonly index?: string;
}

/** A document cut into its appendices and the text around them. */
export interface Sections {
  readonly sections: readonly Section[];
  /** Lines outside matrices, cells of layout tables one by one. */
  readonly text: readonly Paragraph[];
  /** Lines that say with which document appendices were issued. */
  readonly attachedLines: readonly string[];
}

const LONGEST_TITLE = 10;
/** A layout row has no more cells than this worth reading one by one. */
const MOST_TEXTS = 100;
const TITLE_WORDS = /phân công|nhiệm vụ|chỉ số|phụ lục|biểu|danh mục|kế hoạch|index|sipas|papi/i;
const LONGEST_NAME = 100;
const PAGE_NUMBER = /^[\s–—-]*(?:trang\s*)?\d{1,4}(?:\s*\/\s*\d{1,4})?[\s–—-]*$/i;

/** Cuts a document into appendices: a label, a title or another header begins a new one. */
export function cutSections(vocabulary: HeaderVocabulary, blocks: readonly Block[]): Read<Sections> {
  return new SectionCutter(vocabulary).cut(blocks);
}

class SectionCutter {
  private readonly sections: Section[] = [];
  private readonly text: Paragraph[] = [];
  private readonly attachedLines: string[] = [];
  private readonly findings: Finding[] = [];
  private current: Section | null = null;
  private label: AppendixLabel | null = null;
  private attached: string | null = null;
  private generalAttached: string | null = null;
  private between: Paragraph[] = [];

  constructor(private readonly vocabulary: HeaderVocabulary) {}

  cut(blocks: readonly Block[]): Read<Sections> {
    for (const block of blocks) {
      if (block.kind === 'paragraph') this.paragraph(block);
      else this.table(block.rows);
    }
    const { sections, text, attachedLines, findings } = this;
    return { value: { sections, text, attachedLines }, findings };
  }

  private paragraph(paragraph: Paragraph): void {
    this.text.push(paragraph);
    const label = appendixLabel(paragraph.text);
    if (label) {
      if (this.label && this.attached) this.generalAttached = this.attached;
      this.label = label;
      this.attached = null;
      this.between = [];
    } else if (this.attached !== null && !this.attached.includes(')') && this.attached.startsWith('(')) {
      this.attached += ` ${paragraph.text.trim()}`;
      this.attachedLines[this.attachedLines.length - 1] = this.attached;
    } else if (isAttachedLine(paragraph.text)) {
      this.attached = paragraph.text.replace(/^[\s*_#>]+|[\s*_]+$/g, '');
      this.attachedLines.push(this.attached);
    } else {
      this.between.push(paragraph);
    }
  }

  private table(rows: readonly SourceRow[]): void {
    let from = 0;
    let at = 0;
    while (at < rows.length) {
      const header = this.mayBeHeader(rows[at]) ? headerAt(this.vocabulary, rows, at) : null;
      if (header) {
        this.rowsWithoutHeader(rows, from, at, true);
        this.begin(header, rows[at]?.line ?? 0);
        at += header.rows;
        from = at;
      } else at += 1;
    }
    this.rowsWithoutHeader(rows, from, at, false);
  }

  /** Rows that begin with a number are tasks: they are not looked at word by word. */
  private mayBeHeader(row: SourceRow | undefined): boolean {
    const cell = row?.cells[this.current?.header.at.number ?? 0]?.trim() ?? '';
    return !startsTask(cell);
  }

  private begin(header: MatrixHeader, line: number): void {
    const same = this.current !== null && sameHeader(this.current.header, header);
    const titled =
      this.label !== null || this.between.some(({ text }) => TITLE_WORDS.test(text.slice(0, 400)));
    if (this.current && same && !titled) {
      this.findings.push(finding('header-repeated', 'note', { place: { row: line }, data: { row: line } }));
      this.tellBetween();
      return;
    }
    const title = this.titleBefore();
    const section = {
      label: this.label,
      title,
      attachedTo: this.attached ?? this.generalAttached,
      header,
      line,
      textBefore: this.text.length,
      rows: [],
    };
    this.sections.push(section);
    this.current = section;
    this.label = null;
    this.attached = null;
    this.between = [];
  }

  private rowsWithoutHeader(
    rows: readonly SourceRow[],
    from: number,
    to: number,
    beforeHeader: boolean,
  ): void {
    if (from >= to) return;
    const open = this.current !== null && (from > 0 || this.continues(rows, from, to));
    let end = to;
    if (beforeHeader)
      while (end > from && filledCells(rows[end - 1]).length === 1 && !startsTask(firstCell(rows[end - 1])))
        end -= 1;
    if (open && this.current) {
      this.tellBetween();
      for (let at = from; at < end; at += 1) {
        const row = rows[at];
        if (row && !(at === from && isIndexRow(row))) this.current.rows.push(row);
      }
    } else {
      for (let at = from; at < end; at += 1) this.asText(rows[at]);
      if (isTableOfItsOwn(rows.slice(from, end))) this.findings.push(tellTable(rows.slice(from, end)));
    }
    for (let at = end; at < to; at += 1) this.asText(rows[at]);
  }

  /** Whether a table without header goes on with the matrix before it. */
  private continues(rows: readonly SourceRow[], from: number, to: number): boolean {
    const header = this.current?.header;
    if (!header) return false;
    let fits = 0;
    for (let at = from; at < to; at += 1) {
      const row = rows[at];
      if (row && row.cells.length >= header.width && row.cells.length <= header.width + 2) fits += 1;
    }
    if (fits * 2 < to - from) return false;
    if (this.label === null) return true;
    this.begin({ ...header }, rows[from]?.line ?? 0);
    this.findings.push(finding('header-missing', 'warning', { place: { row: rows[from]?.line ?? 0 } }));
    return true;
  }

  /** Text that stood between two parts of one matrix: page numbers apart, it may be part of a cell. */
  private tellBetween(): void {
    for (const { text, line } of this.between) {
      const severity = PAGE_NUMBER.test(text) ? 'note' : 'warning';
      this.findings.push(
        finding('line-between-rows', severity, { place: { row: line }, found: text.trim() }),
      );
    }
    this.between = [];
  }

  private asText(row: SourceRow | undefined): void {
    const cells = filledCells(row);
    const texts = cells.length > MOST_TEXTS ? [cells.slice(0, MOST_TEXTS).join(' ')] : cells;
    for (const cell of texts) this.paragraph({ kind: 'paragraph', text: cell, line: row?.line ?? 0 });
  }

  private titleBefore(): string {
    if (this.label !== null) {
      const lines = this.between.slice(0, LONGEST_TITLE).map(({ text }) => plainTitle(text));
      return [this.label.title, ...lines].filter((line) => line !== '').join(' ');
    }
    const last = this.between.at(-1)?.text ?? '';
    return last.length < 400 && TITLE_WORDS.test(last) ? plainTitle(last) : '';
  }
}

/** A note that names a table that is no assignment matrix by its first row. */
export function tellTable(rows: readonly SourceRow[]): Finding {
  const line = rows[0]?.line ?? 0;
  const name = filledCells(rows[0]).join(' | ').replace(/\s+/g, ' ');
  const found = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  return finding('table-not-matrix', 'note', {
    place: { row: line },
    found,
    data: { rows: rows.length, row: line },
  });
}

/** Whether rows are a table that a person would call one, and no letterhead or signature. */
function isTableOfItsOwn(rows: readonly SourceRow[]): boolean {
  const width = Math.max(0, ...rows.slice(0, 20).map((row) => filledCells(row).length));
  return (rows.length >= 2 && width >= 3) || (rows.length >= 5 && width === 2);
}

function plainTitle(text: string): string {
  return markdownText(text.replace(/^[\s#>]+/, ''));
}

function sameHeader(left: MatrixHeader, right: MatrixHeader): boolean {
  return JSON.stringify([left.wording, left.at]) === JSON.stringify([right.wording, right.at]);
}

function filledCells(row: SourceRow | undefined): readonly string[] {
  return (row?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== '');
}

function firstCell(row: SourceRow | undefined): string {
  return filledCells(row)[0] ?? '';
}
