import { AlignmentType, Paragraph } from 'docx';
import { body, cell, fieldRow, heading, linedTable, mark, run, TEXT_WIDTH } from './pieces.mjs';

const CENTRE = AlignmentType.CENTER;

/** The paragraphs of a section: one for each line of it. */
export function paragraphsOf(field) {
  return [mark(`{#${field}}`), body('{đoạn}'), mark(`{/${field}}`)];
}

/** The areas of the indexes with their paragraphs; `number` stands before the number of an index or area. */
export function areas(number) {
  return [
    mark('{#các chỉ số}'),
    mark('{#nhiều chỉ số}'),
    heading(`${number}{số thứ tự}. Chỉ số {chỉ số}`),
    mark('{/nhiều chỉ số}'),
    mark('{#các nội dung}'),
    heading(`${number}{số thứ tự}. Về nội dung “{tên}”`, { bold: false, italics: true }),
    ...paragraphsOf('các đoạn'),
    mark('{/các nội dung}'),
    mark('{/các chỉ số}'),
  ];
}

/** The table of results: one line an index or area, totals in bold. */
export function resultTable() {
  const widths = [700, 3112, 900, 900, 900, 900, TEXT_WIDTH - 7412];
  const fields = [
    '{số thứ tự}',
    '{tên}',
    '{được giao}',
    '{hoàn thành}',
    '{hoàn thành quá hạn}',
    '{quá hạn}',
    '{tỷ lệ hoàn thành}',
  ];
  const centre = [0, 2, 3, 4, 5, 6];
  const size = 22;
  return [
    linedTable(
      widths,
      [
        'TT',
        'Lĩnh vực, nội dung',
        'Được giao',
        'Hoàn thành',
        'Trong đó sau hạn',
        'Quá hạn chưa xong',
        'Tỷ lệ hoàn thành',
      ],
      [
        fieldRow(widths, fields, {
          open: '{#bảng kết quả}{#dòng tổng}',
          close: '{/dòng tổng}',
          bold: true,
          centre,
          size,
        }),
        fieldRow(widths, fields, {
          open: '{^dòng tổng}',
          close: '{/dòng tổng}{/bảng kết quả}',
          centre,
          size,
        }),
      ],
      { size },
    ),
    afterTable(),
  ];
}

/** The goals against their figures. */
export function targetTable() {
  const widths = [700, 3412, 1600, 1600, TEXT_WIDTH - 7312];
  return [
    linedTable(
      widths,
      ['TT', 'Chỉ tiêu', 'Phải đạt', 'Thực hiện', 'Kết quả'],
      [
        fieldRow(widths, ['{số thứ tự}', '{chỉ tiêu}', '{phải đạt}', '{thực hiện}', '{kết quả}'], {
          open: '{#chỉ tiêu}',
          close: '{/chỉ tiêu}',
          centre: [0, 2, 3, 4],
        }),
      ],
    ),
    afterTable(),
  ];
}

/** Tasks of a reminder. */
export function taskTable(list, daysHeader) {
  const widths = [600, 3700, 1400, 1300, 1000, TEXT_WIDTH - 8000];
  return [
    linedTable(
      widths,
      ['TT', 'Nhiệm vụ', 'Vai trò', 'Hạn', daysHeader, 'Trạng thái'],
      [
        fieldRow(widths, ['{số thứ tự}', '{nhiệm vụ}', '{vai trò}', '{hạn}', '{số ngày}', '{trạng thái}'], {
          open: `{#${list}}`,
          close: `{/${list}}`,
          centre: [0, 2, 3, 4, 5],
        }),
      ],
    ),
    afterTable(),
  ];
}

/** The matrix of an appendix with its results, headings in bold over its whole width. */
export function matrixTable(widths) {
  const size = 20;
  const headers = [
    'TT',
    'Nhiệm vụ',
    'Cơ quan chủ trì',
    'Cơ quan phối hợp',
    'Thời hạn',
    'Hạn',
    'Trạng thái',
    'Ngày hoàn thành',
    'Kết quả thực hiện',
    'Văn bản minh chứng',
    'Tình trạng',
  ];
  const fields = [
    '{số thứ tự}',
    '{nhiệm vụ}',
    '{chủ trì}',
    '{phối hợp}',
    '{thời hạn}',
    '{hạn}',
    '{trạng thái}',
    '{ngày hoàn thành}',
    '{kết quả thực hiện}',
    '{văn bản minh chứng}',
    '{tình trạng}',
  ];
  const [first, ...others] = widths;
  const across = others.reduce((sum, width) => sum + width, 0);
  return linedTable(
    widths,
    headers,
    [
      [
        cell('{#các dòng}{#là đề mục}{số thứ tự}', first, {
          bold: true,
          align: CENTRE,
          size,
          keepNext: true,
        }),
        cell('{nhiệm vụ}{/là đề mục}', across, {
          bold: true,
          size,
          columnSpan: others.length,
          keepNext: true,
        }),
      ],
      fieldRow(widths, fields, {
        open: '{#là nhiệm vụ}',
        close: '{/là nhiệm vụ}{/các dòng}',
        centre: [0, 5, 6, 7, 10],
        size,
      }),
    ],
    { size },
  );
}

/** A last page for what a reader must know of the figures, and why the report was made although the check had errors. */
export function lastPage(notes = paragraphsOf('ghi chú số liệu'), when = 'có ghi chú') {
  return [
    mark(`{#${when}}`),
    new Paragraph({
      alignment: CENTRE,
      spacing: { after: 120 },
      pageBreakBefore: true,
      children: [run('GHI CHÚ VỀ SỐ LIỆU', { bold: true })],
    }),
    ...notes,
    ...(when === 'còn lỗi' ? [] : [mark('{#còn lỗi}')]),
    body('Báo cáo được xuất khi kết quả kiểm tra còn {số lỗi} lỗi. Lý do: {lý do xuất}.'),
    ...paragraphsOf('lỗi'),
    mark('{/còn lỗi}'),
    ...(when === 'còn lỗi' ? [] : [mark(`{/${when}}`)]),
  ];
}

/** A little space under a table. */
export function afterTable() {
  return new Paragraph({
    spacing: { after: 120, line: 120, lineRule: 'exact' },
    children: [run('', { size: 8 })],
  });
}
