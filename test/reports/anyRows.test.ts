/** Whatever stands in the rows of a workbook: all reports that ship open, and the texts stand in them as typed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { extractRawText } from 'mammoth';
import type { RowCells, UnitLine } from '../../src/core/completion/cells';
import { resultAppendix } from '../../src/core/layout/reports/resultAppendix';
import { unitSummary } from '../../src/core/layout/reports/unitSummary';
import { reportedUnits } from '../../src/core/report/partFields';
import type { ReportInput } from '../../src/core/report/reportInput';
import { reportOf } from '../../src/core/report/reportOf';
import { report as words } from '../../src/messages/vi/report';
import { workbook } from '../../src/messages/vi/workbook';
import { wordTemplate } from '../../src/reports/word/wordTemplate';
import { writeWorkbook } from '../../src/workbook/build/writeWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import { root } from '../architecture/sources';
import { day, row, table } from '../core/completion/rows';
import { madeInput } from '../core/report/madeInput';
import { runs } from '../runs';
import { paragraphsIn, rowsIn, wordParts } from './wordText';

const template = (name: string) =>
  wordTemplate(new Uint8Array(readFileSync(join(root, 'templates', 'reports', `${name}.docx`))));
const REPORT = template('bao-cao-ket-qua');
const PART = template('phan-long-ghep');
const REMINDER = template('phieu-don-doc');

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '{',
      '}',
      '{#các dòng}',
      '{/các dòng}',
      '{nhiệm vụ}',
      '<w:p/>',
      '&amp;',
      '&',
      '=1+1',
      ']]>',
      '😀',
      '"',
      '\n',
    ),
  },
);
/** Ends in a letter and begins with one, since cells are read without the spaces around. */
const text = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .map((pieces) => `t${pieces.join(' ')}t`.slice(0, 30_000));
const name = fc
  .array(
    fc.oneof(
      fc.constantFrom('{', '}', '<', '&', '=', '😀', ' '),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((pieces) => `Phòng ${pieces.join('').replace(/[;\s\p{Cc}]+/gu, ' ')}.`);

interface Typed {
  readonly cells: Partial<RowCells>;
  readonly evidence: string;
  readonly difficulty: string;
}

const typed: fc.Arbitrary<Typed> = fc.record({
  cells: fc.record({
    text,
    result: text,
    status: fc.constantFrom(null, 'Chưa thực hiện', 'Đang thực hiện', 'Hoàn thành', 'Không phát sinh'),
    adjustedDue: fc.constantFrom(null, day('2024-04-30'), day('2024-06-30'), day('2025-06-30')),
    doneDay: fc.constantFrom(null, day('2024-04-20'), day('2024-05-20')),
    area: fc.constantFrom('I', 'II'),
  }),
  evidence: text,
  difficulty: text,
});

/** Rows of two units with any names, the first leading and the second supporting. */
function made({
  rows,
  names: [first, second],
}: {
  readonly rows: readonly Typed[];
  readonly names: readonly [string, string];
}) {
  const units: readonly UnitLine[] = [
    { id: 'a', name: `${first}A`, kind: 'body' },
    { id: 'b', name: `${second}B`, kind: 'body' },
  ];
  const lines = rows.map(({ cells }) => row({ ...cells, lead: units[0]!.name, support: units[1]!.name }));
  const input = madeInput([table(lines)], {}, { units });
  return {
    rows,
    units,
    input: {
      ...input,
      rows: input.rows.map((all) =>
        all.map((each, at) => ({
          ...each,
          evidence: rows[at]!.evidence,
          difficulty: rows[at]!.difficulty,
        })),
      ),
    },
  };
}

const inputs = fc
  .record({ rows: fc.array(typed, { minLength: 1, maxLength: 4 }), names: fc.tuple(name, name) })
  .map(made);

/** The longest texts that a cell is read with, all in one row. */
const LONG = 'Rà soát {a} <b> & =c 😀 '.repeat(1200).slice(0, 29_999) + '.t';
const LONGEST = made({
  rows: [
    {
      cells: {
        text: LONG,
        result: LONG,
        status: 'Hoàn thành',
        adjustedDue: day('2024-04-30'),
        doneDay: day('2024-05-20'),
        area: 'I',
      },
      evidence: LONG,
      difficulty: LONG,
    },
  ],
  names: ['Phòng', 'Phòng'],
});

const ofUnit = (input: ReportInput, unit: number): ReportInput => ({
  ...input,
  request: { ...input.request, unit },
});
/** What XML makes of any break is a new line; what it cannot hold goes. */
const held = (value: string): string =>
  value
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    // eslint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0008\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '');
const bare = (value: string): string => held(value).replace(/\s/g, '');

async function documentOf({ fill }: typeof REPORT, input: ReportInput): Promise<string> {
  const bytes = fill(reportOf(input, words));
  await extractRawText({ buffer: Buffer.from(bytes) });
  return wordParts(bytes).get('word/document.xml') ?? '';
}

test('the three Word templates', async () => {
  await fc.assert(
    fc.asyncProperty(inputs, async ({ rows, units, input }) => {
      const report = await documentOf(REPORT, input);
      const matrix = rowsIn(report).filter((cells) => cells.length === 11 && cells[0] !== 'TT');
      expect(matrix.map((cells) => [cells[1], cells[2], cells[3], cells[8], cells[9]])).toEqual(
        rows.map(({ cells, evidence }) => [
          held(String(cells.text)),
          held(units[0]!.name),
          held(units[1]!.name),
          held(String(cells.result)),
          held(evidence),
        ]),
      );
      const difficulties = paragraphsIn(report).map(({ text: said }) => bare(said));
      for (const { difficulty } of rows)
        expect(difficulties.some((said) => said.includes(bare(difficulty)))).toBe(true);

      const done = rows.filter(({ cells }) => cells.status === 'Hoàn thành');
      const part = paragraphsIn(await documentOf(PART, ofUnit(input, 0))).map(({ text: said }) => bare(said));
      for (const { cells } of done) {
        expect(
          part.some((said) => said.includes(bare(`${String(cells.text)}. Kết quả: ${String(cells.result)}`))),
        ).toBe(true);
      }

      const data = reportOf(ofUnit(input, 1), words);
      const reminded = rowsIn(await documentOf(REMINDER, ofUnit(input, 1)));
      expect(
        reminded.filter((cells) => cells.length === 6 && cells[0] !== 'TT').map((cells) => cells[1]),
      ).toEqual(
        [...data['nhiệm vụ quá hạn'], ...data['nhiệm vụ sắp đến hạn']].map((each) => held(each['nhiệm vụ'])),
      );
    }),
    { ...runs(6), endOnFailure: true, examples: [[LONGEST]] },
  );
}, 240_000);

test('the two workbooks', async () => {
  await fc.assert(
    fc.asyncProperty(inputs, async ({ rows, units, input }) => {
      const data = reportOf(input, words);
      const appendix = await writeWorkbook(resultAppendix(data, workbook.reportSheets));
      const shown = new Map<unknown, readonly unknown[]>();
      const { cells } = readWorkbookFile(appendix).sheets[1]!;
      for (let at = 1; at <= cells.lastRow; at += 1) {
        expect(cells.formula(at, 2)).toBeNull();
        shown.set(
          cells.value(at, 1),
          [2, 3, 4, 9, 10].map((column) => cells.value(at, column)),
        );
      }
      expect(rows.map((_, at) => shown.get(String(at + 1)) ?? shown.get(at + 1))).toEqual(
        rows.map(({ cells: each, evidence }) =>
          [each.text, units[0]!.name, units[1]!.name, each.result, evidence].map((value) =>
            inCell(String(value)),
          ),
        ),
      );

      const list = reportedUnits(input);
      const summary = await writeWorkbook(
        unitSummary(
          {
            data,
            units: list,
            kinds: list.map(() => 'body' as const),
            rule: input.parameters,
            ratingOf: () => null,
          },
          workbook.reportSheets,
        ),
      );
      const names = readWorkbookFile(summary).sheets[0]!.cells;
      const column = Array.from({ length: names.lastRow }, (_, at) => names.value(at + 1, 2));
      expect(column).toEqual(expect.arrayContaining(units.map((unit) => inCell(unit.name))));
      for (const bytes of [appendix, summary]) await new ExcelJS.Workbook().xlsx.load(bytes.slice().buffer);
    }),
    { ...runs(5), endOnFailure: true, examples: [[LONGEST]] },
  );
}, 240_000);

/** What a cell of a sheet holds of a text: all but what XML cannot. */
function inCell(value: string): string {
  return (
    value
      .replace(/\r\n?/g, '\n')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
  );
}
