import type { CellValue } from '../../../src/core/completion/cells';
import { textOf } from '../../../src/core/completion/narrowText';
import { progressOf } from '../../../src/core/completion/progress';
import type { ReportInput } from '../../../src/core/report/reportInput';
import { reportOf } from '../../../src/core/report/reportOf';
import { report } from '../../../src/messages/vi/report';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { planHead } from '../../../src/workbook/tracking/planOfTracking';
import { readTracking } from '../../../src/workbook/tracking/readTracking';
import { DAY } from '../office/books';

type Typed = Readonly<Record<string, CellValue>>;

/** A report of a workbook whose rows were filled: what `fill` says of a task by its number in the order of rows. */
export function reported(content: WorkbookContent, fill: (at: number) => Typed) {
  const { matrices, parameters } = readTracking(content);
  let at = 0;
  const tables = matrices.map(({ table }) => ({
    ...table,
    rows: table.rows.map((row) => {
      if (row.rowKind === 'đề mục') return row;
      at += 1;
      return { ...row, ...fill(at - 1) };
    }),
  }));
  const counted = progressOf(tables, { ...parameters, asOf: DAY });
  const rows = tables.map((table, index) =>
    table.rows.flatMap((cells, place) => {
      const result = counted.rows[index]?.[place];
      const matrix = matrices[index];
      if (result === undefined || matrix === undefined) return [];
      const text = (key: 'number' | 'id' | 'evidence' | 'difficulty'): string => {
        const column = matrix.columns.get(key);
        return column === undefined ? '' : textOf(matrix.sheet.cells.value(cells.sheetRow, column));
      };
      const [number, id] = [text('number'), text('id')];
      return [{ cells, result, number, id, evidence: text('evidence'), difficulty: text('difficulty') }];
    }),
  );
  const input: ReportInput = {
    head: planHead(content),
    tables,
    parameters: { ...parameters, asOf: DAY },
    rows,
    uncounted: counted.progress.uncounted.length,
    goals: [],
    sender: {
      above: 'UBND TỈNH QUẢNG TRỊ',
      body: 'SỞ NỘI VỤ',
      place: 'Quảng Trị',
      symbol: 'BC-SNV',
      authority: 'KT.',
      title: 'GIÁM ĐỐC',
      deputyTitle: 'PHÓ GIÁM ĐỐC',
      name: 'Nguyễn Văn A',
      recipients: '',
    },
    request: {
      period: { kind: 'half', number: 1 },
      days: null,
      signed: DAY,
      unit: null,
      despite: null,
    },
    written: new Map(),
    comparison: '',
  };
  return { data: reportOf(input, report), progress: counted.progress, rule: { ...parameters, asOf: DAY } };
}

/** Half done: on time, late and without a day, some under way, some overdue, one that does not arise. */
export function half(at: number): Typed {
  if (at % 4 === 0) return { status: 'Hoàn thành', doneDay: DAY - 10, result: 'Đã ban hành văn bản' };
  if (at % 4 === 1)
    return { status: 'Đang thực hiện', percent: 0.5, dueDays: '01/03/2024', deadlineKind: 'một lần' };
  if (at % 12 === 2)
    return { status: 'Hoàn thành', doneDay: DAY - 5, dueDays: '01/03/2024', deadlineKind: 'một lần' };
  return at % 12 === 6 ? { status: 'Không phát sinh' } : {};
}

/** All done, the day after the plan asked for it where it is late. */
export function whole(): Typed {
  return { status: 'Hoàn thành', doneDay: DAY - 30, result: 'Hoàn thành' };
}

export function nothing(): Typed {
  return {};
}
