import { Parser } from 'htmlparser2';
import { wordHtml } from './wordHtml';

/** A piece of text with one look. */
export interface PageRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A line of text; `level` of a heading is 1 to 6, of any other line 0. */
export interface PageLine {
  readonly kind: 'line';
  readonly level: number;
  readonly runs: readonly PageRun[];
}

/** A cell with its lines, those of a table inside of it among them. */
export interface PageCell {
  readonly lines: readonly PageLine[];
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A table, row by row. */
export interface PageTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly PageCell[])[];
}

/** What a document says, in its order. */
export type PageBlock = PageLine | PageTable;

const LINES = /^(?:p|h[1-6]|li)$/;

/** The text of a .docx as plain data to be shown: lines and tables. Throws `UnreadableDocument`. */
export async function readWordPage(name: string, bytes: Uint8Array): Promise<readonly PageBlock[]> {
  return pageBlocks(await wordHtml(name, 'word/document.xml', bytes));
}

/** The lines and tables of HTML as mammoth writes it. */
export function pageBlocks(html: string): readonly PageBlock[] {
  const blocks: PageBlock[] = [];
  let rows: PageCell[][] = [];
  let cell: { lines: PageLine[]; colSpan: number; rowSpan: number } | null = null;
  let runs: PageRun[] = [];
  let level = 0;
  let [bold, italic, tables] = [0, 0, 0];
  const endLine = (): void => {
    const isBlank = runs.every(({ text }) => text.trim() === '');
    const line: PageLine = { kind: 'line', level, runs };
    if (!isBlank) (cell?.lines ?? blocks).push(line);
    runs = [];
    level = 0;
  };
  const add = (text: string): void => {
    runs.push({ text, bold: bold > 0, italic: italic > 0 });
  };
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (LINES.test(name)) {
        endLine();
        level = Number(/^h(\d)$/.exec(name)?.[1] ?? 0);
      } else if (name === 'strong') bold += 1;
      else if (name === 'em') italic += 1;
      else if (name === 'br') add('\n');
      else if (name === 'table') {
        endLine();
        tables += 1;
        if (tables === 1) rows = [];
      } else if (tables !== 1) return;
      else if (name === 'tr') rows.push([]);
      else if (name === 'td' || name === 'th') {
        cell = { lines: [], colSpan: spanOf(attributes.colspan), rowSpan: spanOf(attributes.rowspan) };
      }
    },
    ontext: add,
    onclosetag: (name) => {
      if (LINES.test(name)) endLine();
      else if (name === 'strong') bold -= 1;
      else if (name === 'em') italic -= 1;
      else if (name === 'table') {
        endLine();
        tables -= 1;
        if (tables === 0 && rows.length > 0) blocks.push({ kind: 'table', rows });
      } else if (tables === 1 && cell !== null && (name === 'td' || name === 'th')) {
        endLine();
        rows.at(-1)?.push(cell);
        cell = null;
      }
    },
  });
  parser.end(html);
  endLine();
  return blocks;
}

function spanOf(written: string | undefined): number {
  const span = Number(written ?? 1);
  return Number.isInteger(span) && span > 0 ? span : 1;
}
