import {
  AlignmentType,
  BorderStyle,
  Header,
  LineRuleType,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

/** Layout of documents by Nghị định 30/2020/NĐ-CP, Phụ lục I; lengths in twentieths of a point, sizes in half points. */
export const FONT = 'Times New Roman';
const A4 = { width: 11906, height: 16838 };
const MARGIN = { top: 1190, bottom: 1190, left: 1758, right: 936, header: 567, footer: 567 };
/** Width of the text of an upright page, and of a page lying on its side. */
export const TEXT_WIDTH = A4.width - MARGIN.left - MARGIN.right;
export const WIDE_TEXT = A4.height - MARGIN.left - MARGIN.right;
const BODY = 28;
const FIRST_LINE = 720;
const AFTER = 120;
const RULE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const CELL_MARGIN = { top: 30, bottom: 30, left: 60, right: 60 };

/** A run of text; fields are text like any other. */
export function run(text, options = {}) {
  return new TextRun({ text, font: FONT, size: BODY, ...options });
}

/** A paragraph of the body: justified, first line moved in, 6 pt after. */
export function body(text, options = {}, rest = {}) {
  return new Paragraph({
    ...rest,
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { after: AFTER },
    children: [run(text, options)],
  });
}

/** A paragraph that a loop or a condition begins or ends with; it goes when the report is filled. */
export function mark(field) {
  return new Paragraph({ children: [run(field)] });
}

/** A heading within the text: bold, kept with what follows. */
export function heading(text, options = {}) {
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 60, after: AFTER },
    keepNext: true,
    children: [run(text, { bold: true, ...options })],
  });
}

/** A centred line. */
export function centred(text, options = {}, spacing = { after: 0 }, rest = {}) {
  return new Paragraph({ alignment: AlignmentType.CENTER, spacing, ...rest, children: [run(text, options)] });
}

/** A rule under a line, as the border of an empty paragraph between two indents. */
export function rule(width, length, after = 0) {
  const side = Math.round((width - length) / 2);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side },
    spacing: { before: 20, after, line: 40, lineRule: LineRuleType.EXACT },
    border: { top: RULE },
    children: [run('', { size: 2 })],
  });
}

function plainCell(width, children) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: NO_BORDERS,
    children,
  });
}

/** Two columns without lines. */
export function twoColumns([left, right], [leftCells, rightCells]) {
  return new Table({
    width: { size: left + right, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({ cantSplit: true, children: [plainCell(left, leftCells), plainCell(right, rightCells)] }),
    ],
  });
}

/** The head of a document: who issues it and its number at the left, quốc hiệu, tiêu ngữ, place and day at the right. */
export function documentHead(numberLines) {
  const left = 3620;
  const right = TEXT_WIDTH - left;
  return twoColumns(
    [left, right],
    [
      [
        mark('{#cơ quan cấp trên}'),
        centred('{cơ quan cấp trên}', { size: 24, allCaps: true }),
        mark('{/cơ quan cấp trên}'),
        centred('{cơ quan}', { size: 24, bold: true, allCaps: true }),
        rule(left, 1400, 120),
        ...numberLines,
      ],
      [
        centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 24, bold: true }),
        centred('Độc lập - Tự do - Hạnh phúc', { size: 26, bold: true }),
        rule(right, 3260, 120),
        centred('{#địa danh}{địa danh}, {/địa danh}{ngày ký}', { size: 26, italics: true }),
      ],
    ],
  );
}

/** Who signs at the right, Nơi nhận at the left. */
export function signature() {
  const left = 4200;
  const right = TEXT_WIDTH - left;
  const bold = { bold: true, size: BODY };
  return twoColumns(
    [left, right],
    [
      [
        new Paragraph({ children: [run('Nơi nhận:', { bold: true, italics: true, size: 24 })] }),
        mark('{#nơi nhận}'),
        new Paragraph({ children: [run('{đoạn}', { size: 22 })] }),
        mark('{/nơi nhận}'),
      ],
      [
        mark('{#có thay mặt ký}'),
        centred('{thay mặt ký}', { ...bold, allCaps: true }),
        mark('{/có thay mặt ký}'),
        centred('{chức vụ}', { ...bold, allCaps: true }, { after: 1500 }),
        centred('{người ký}', bold),
      ],
    ],
  );
}

/** A cell of a table with lines. */
export function cell(
  text,
  width,
  {
    bold = false,
    align = AlignmentType.LEFT,
    size = 24,
    italics = false,
    columnSpan = 1,
    keepNext = false,
  } = {},
) {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(columnSpan > 1 ? { columnSpan } : {}),
    margins: { ...CELL_MARGIN, marginUnitType: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ alignment: align, keepNext, children: [run(text, { bold, size, italics })] })],
  });
}

/** A table with lines whose header stands on every page; `rows` are lists of cells. */
export function linedTable(widths, headers, rows, { size = 24 } = {}) {
  const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: line,
      bottom: line,
      left: line,
      right: line,
      insideHorizontal: line,
      insideVertical: line,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: headers.map((text, at) =>
          cell(text, widths[at], { bold: true, align: AlignmentType.CENTER, size }),
        ),
      }),
      ...rows.map((children) => new TableRow({ cantSplit: true, children })),
    ],
  });
}

/** A row of fields, one a column; `open` and `close` stand before the first and after the last. */
export function fieldRow(
  widths,
  fields,
  { open = '', close = '', bold = false, centre = [], size = 24 } = {},
) {
  return fields.map((field, at) =>
    cell(`${at === 0 ? open : ''}${field}${at === fields.length - 1 ? close : ''}`, widths[at], {
      bold,
      size,
      align: centre.includes(at) ? AlignmentType.CENTER : AlignmentType.LEFT,
    }),
  );
}

const pageNumber = new Header({
  children: [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ font: FONT, size: 26, children: [PageNumber.CURRENT] })],
    }),
  ],
});
const noPageNumber = new Header({ children: [new Paragraph({ children: [] })] });

const WIDE = { size: { ...A4, orientation: PageOrientation.LANDSCAPE }, margin: MARGIN };

/** An upright section: the page number at the top centre, none on the first page. */
export function uprightSection(children) {
  return section(children, {
    size: { ...A4, orientation: PageOrientation.PORTRAIT },
    margin: MARGIN,
    pageNumbers: { start: 1 },
  });
}

/** A section lying on its side, for wide tables; appendices have page numbers of their own. */
export function wideSection(children) {
  // The type is said, else docxtemplater makes a repeated section go on where the one before ends.
  return section(children, { ...WIDE, pageNumbers: { start: 1 } }, SectionType.NEXT_PAGE);
}

/** What follows a wide section on the same page, under its page numbers. */
export function endOfWide(children) {
  return section(children, WIDE, SectionType.CONTINUOUS);
}

function section(children, page, type) {
  return {
    properties: { titlePage: true, page, ...(type === undefined ? {} : { type }) },
    headers: { default: pageNumber, first: noPageNumber },
    children,
  };
}

/** What all templates have alike: the letter, Vietnamese, and line breaks that do not stretch a justified line. */
export const DOCUMENT = {
  creator: 'Phân công',
  compatibility: { doNotExpandShiftReturn: true },
  styles: {
    default: {
      document: {
        run: { font: FONT, size: BODY, language: { value: 'vi-VN' } },
        paragraph: { spacing: { after: 0 } },
      },
    },
  },
};
