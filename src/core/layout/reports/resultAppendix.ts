import { STANDING, standingWord } from '../../completion/standing';
import type { CountFields, IndexFields, MatrixLine, ReportData } from '../../report/reportData';
import type { SheetLayout, WorkbookLayout } from '../sheet';
import { COLORS, type Style, STYLES } from '../style';
import { LAYOUT_VERSION } from '../version';
import type { ReportSheetWord } from '../reportSheetWords';
import { worded } from '../words';
import { ReportPage } from './reportPage';

type Words = Readonly<Record<ReportSheetWord, string>>;

const SUMMARY_WIDTHS = [6, 40, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 15, 15];
const MATRIX_WIDTHS = [5, 36, 16, 16, 11, 10.5, 11, 10.5, 22, 18, 12];

const bold = (style: Style): Style => ({ ...style, bold: true });
const total = (style: Style): Style => ({ ...style, bold: true, fill: COLORS.area });
const rate: Style = { ...STYLES.center, vertical: 'middle' };

/** Counts of the summary, in the order of its columns. */
const COUNTS = [
  'được giao',
  'không phát sinh',
  'hoàn thành',
  'hoàn thành đúng hạn',
  'hoàn thành quá hạn',
  'quá hạn',
  'chưa đến hạn',
  'thường xuyên',
  'chờ sự kiện',
  'chưa rõ hạn',
] as const satisfies readonly (keyof CountFields)[];

const COUNT_WORDS: readonly ReportSheetWord[] = [
  'assigned',
  'notApplicable',
  'done',
  'doneOnTime',
  'doneLate',
  'overdue',
  'notYetDue',
  'continuous',
  'waiting',
  'undetermined',
];

/**
 * `phu-luc-ket-qua`: a sheet of totals by index and area, then each appendix with the result of every task, its headings
 * with the totals of their areas.
 */
export function resultAppendix(data: ReportData, words: Words): WorkbookLayout {
  const sheets = [summary(data, words), ...data['các chỉ số'].map((index) => matrix(index, data, words))];
  return { version: LAYOUT_VERSION, sheets, names: [] };
}

function summary(data: ReportData, words: Words): SheetLayout {
  const page = new ReportPage(words.summarySheet, SUMMARY_WIDTHS);
  page.head(words.summaryTitle, data, words);
  const first = page.row;
  const headers = [words.number, words.area, ...COUNT_WORDS.map((word) => words[word])];
  page.line(
    [...headers, words.rate, words.onTimeRate],
    SUMMARY_WIDTHS.map(() => STYLES.header),
  );
  page.endHeader(first);
  for (const line of data['bảng kết quả']) {
    const look = line['dòng tổng'] ? total : (style: Style): Style => style;
    page.line(
      [
        line['số thứ tự'],
        line.tên,
        ...COUNTS.map((key) => line[key]),
        line['tỷ lệ hoàn thành'],
        line['tỷ lệ đúng hạn'],
      ],
      [
        look({ ...STYLES.center, vertical: 'middle' }),
        look({ ...STYLES.text, vertical: 'middle' }),
        ...COUNTS.map(() => look(STYLES.count)),
        look(rate),
        look(rate),
      ],
    );
  }
  page.next(6);
  page.across(words.ruleNote, STYLES.note);
  page.across(data['so với kỳ trước'], { ...STYLES.plain, wrap: true, vertical: 'top' });
  notes(page, data, words);
  return page.sheet();
}

function matrix(index: IndexFields, data: ReportData, words: Words): SheetLayout {
  const page = new ReportPage(sheetName(index), MATRIX_WIDTHS);
  page.head(
    worded(words.matrixTitle, { appendix: index['phụ lục'], index: index['chỉ số'] }),
    { ...data, 'các chỉ số trong báo cáo': index['chỉ số'] },
    words,
  );
  const first = page.row;
  const headers: readonly ReportSheetWord[] = [
    'number',
    'task',
    'lead',
    'support',
    'deadline',
    'due',
    'status',
    'doneDay',
    'result',
    'evidence',
    'standing',
  ];
  page.line(
    headers.map((word) => words[word]),
    headers.map(() => STYLES.header),
  );
  page.endHeader(first);
  const areaOf = areaFinder(index);
  for (const line of index['các dòng']) {
    if (line['là đề mục']) heading(page, line, areaOf(line['số thứ tự']), words);
    else task(page, line);
  }
  page.wide(1, 2, words.total, total({ ...STYLES.text, vertical: 'middle' }));
  totals(page, index, words);
  return page.sheet();
}

/** The area of each heading in turn: a heading that is none itself (`A`) stands before the codes of those under it (`A.I`). */
function areaFinder(index: IndexFields): (number: string) => CountFields | null {
  const areas = new Map(index['các nội dung'].map((area) => [area.mã, area]));
  let outer = '';
  return (number) => {
    const area = areas.get(`${outer}.${number}`) ?? areas.get(number);
    if (area === undefined) outer = number;
    return area ?? null;
  };
}

function heading(page: ReportPage, line: MatrixLine, counts: CountFields | null, words: Words): void {
  const look = total({ ...STYLES.text, vertical: 'middle' });
  page.put(1, line['số thứ tự'], { ...look, horizontal: 'center' });
  if (counts === null) {
    page.wide(2, page.lastColumn, line['nhiệm vụ'], look);
    page.next(page.heightOf(2, page.lastColumn, line['nhiệm vụ'], look));
    return;
  }
  page.put(2, line['nhiệm vụ'], look);
  totals(page, counts, words, page.heightOf(2, 2, line['nhiệm vụ'], look));
}

/** The totals of an area or index over the columns of the results, which ends the row. */
function totals(page: ReportPage, counts: CountFields, words: Words, least = 0): void {
  const text = worded(words.totals, {
    assigned: counts['được giao'],
    done: counts['hoàn thành'],
    onTime: counts['hoàn thành đúng hạn'],
    late: counts['hoàn thành quá hạn'],
    overdue: counts['quá hạn'],
    rate: counts['tỷ lệ hoàn thành'],
  });
  const look = total({ ...STYLES.text, vertical: 'middle' });
  page.wide(3, page.lastColumn, text, look);
  page.next(Math.max(least, page.heightOf(3, page.lastColumn, text, look)));
}

function task(page: ReportPage, line: MatrixLine): void {
  const isOverdue = line['tình trạng'] === standingWord(STANDING.overdue);
  page.line(
    [
      line['số thứ tự'],
      line['nhiệm vụ'],
      lines(line['chủ trì']),
      lines(line['phối hợp']),
      line['thời hạn'],
      line.hạn,
      line['trạng thái'],
      line['ngày hoàn thành'],
      line['kết quả thực hiện'],
      line['văn bản minh chứng'],
      line['tình trạng'],
    ],
    [
      STYLES.center,
      STYLES.text,
      STYLES.text,
      STYLES.text,
      STYLES.center,
      STYLES.center,
      STYLES.center,
      STYLES.center,
      STYLES.text,
      STYLES.text,
      isOverdue ? bold(STYLES.center) : STYLES.center,
    ],
  );
}

/** Units one a line, as the workbook has them. */
function lines(units: string): string {
  return units.replaceAll('; ', '\n');
}

/** What a reader must know of the figures, and why the report was made although the check had errors: the last lines. */
export function notes(page: ReportPage, data: ReportData, words: Words): void {
  for (const { đoạn } of data['ghi chú số liệu']) page.across(đoạn, STYLES.note);
  if (!data['còn lỗi']) return;
  const text = worded(words.despite, { count: data['số lỗi'], reason: data['lý do xuất'] });
  page.across(text, STYLES.note);
}

/** A title that Excel takes: 31 characters, none of those it forbids. */
function sheetName(index: IndexFields): string {
  const name = `PL ${index['phụ lục']} ${index['chỉ số']}`.replace(/[[\]*?:/\\]/g, ' ');
  return name.trim().slice(0, 31).trim();
}
