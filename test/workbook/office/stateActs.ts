import { plannedEdits } from '../../../src/core/checks/plannedEdits';
import type { Edit } from '../../../src/core/edit';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import {
  applyEdits,
  applySafe,
  checkInExcel,
  ignore,
  takeBackLast,
} from '../../../src/taskpane/check/paneWrites';
import {
  type ReadWorkbook,
  readWorkbook,
  shippedKnowledge,
} from '../../../src/taskpane/session/readWorkbook';
import type { ExcelPane } from '../../../src/taskpane/start/paneHost';
import type { Outcome } from '../../../src/workbook/failure';
import { thrown } from '../../../src/workbook/fileHost/failures';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { giveIds, LOST_IDS } from './acts';
import { DAY, drawnExcel, valueOf } from './books';
import type { Act } from './faultWalk';
import { cell } from './smallBook';
import { updateTo } from './updateActs';

/** Statuses as an officer edits them, beside a note. */
const STATUSES: readonly Edit[] = [
  cell('III.1', 'status', null, 'Hoàn thành'),
  cell('III.1', 'doneDay', null, 45450),
  cell('III.4', 'note', null, '1.2'),
];

/** All that the product does with a workbook, each as the pane does it, reading before it writes. */
export function stateActs(layout: Promise<WorkbookLayout>) {
  const drawn = (prepare: (book: OfficeWorkbook, excel: OpenExcelHost) => Promise<unknown>) => async () => {
    const { excel, book } = await drawnExcel(await layout);
    await prepare(book, excel);
    return excel;
  };
  const logged = async (book: OfficeWorkbook) =>
    valueOf(await book.apply([cell('III.2', 'note', null, 'ghi từ trước')]));
  const act = (
    prepare: (book: OfficeWorkbook, excel: OpenExcelHost) => Promise<unknown>,
    run: Act['run'],
  ): Act => ({ open: drawn(prepare), run });
  return {
    load: { open: () => openExcelHost({ year: 2024 }), run: async (book) => book.draw(await layout) },
    update: act(logged, (book) => updateTo(book, { 'III.2': null, 'III.4': null })),
    'safe fixes': act(untidy, async (book) =>
      reading(book, (host, read) => applySafe(host, read, read.checked.findings)),
    ),
    'a chosen fix': act(untidy, chosenFix),
    ignore: act(untidy, async (book) =>
      reading(book, (host, read) => ignore(host, read, read.checked.findings.slice(0, 2), 'đã hỏi Sở')),
    ),
    'ignore, with Kiểm tra': act(
      async (book, excel) => {
        await untidy(book, excel);
        valueOf(await checkInExcel(book));
      },
      (book) =>
        reading(book, (host, read) => ignore(host, read, read.checked.findings.slice(0, 2), 'đã hỏi Sở')),
    ),
    check: act(logged, checkInExcel),
    'check again': act(async (book, excel) => {
      valueOf(await checkInExcel(book));
      await untidy(book, excel);
    }, checkInExcel),
    statuses: act(logged, (book) => book.apply(STATUSES)),
    undo: act(
      async (book) => {
        await logged(book);
        valueOf(await book.apply(STATUSES));
      },
      (book) => takeBackLast(pane(book)),
    ),
    'undo of an undo': act(
      async (book) => {
        valueOf(await book.apply(STATUSES));
        valueOf(await book.undo(null));
      },
      (book) => book.undo(2),
    ),
    'undo of a run that gave ids': act(
      async (book) => {
        valueOf(await book.apply(LOST_IDS));
        valueOf(await giveIds(book));
      },
      (book) => book.undo(2),
    ),
    'order rows': act(
      async (book) => {
        await logged(book);
        valueOf(await updateTo(book, { 'III.2': null }));
      },
      (book) => book.orderRows(),
    ),
    'filter rows': act(logged, (book) => book.filter([{ table: 'PL_III', tasks: ['III.1', 'III.3'] }])),
    select: act(logged, (book) => book.select({ table: 'PL_III', task: 'III.3', column: 'status' })),
    deliver: act(logged, (book) =>
      book.deliver({
        name: 'so.xlsx',
        mediaType: XLSX,
        bytes: new Uint8Array([80, 75, 3, 4]),
        mayJoin: false,
      }),
    ),
  } satisfies Readonly<Record<string, Act>>;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What people leave for the checks: a status with spaces, a percentage in words, a unit that no register has. */
async function untidy(book: OfficeWorkbook, excel: OpenExcelHost): Promise<void> {
  valueOf(await book.apply([cell('III.2', 'note', null, 'ghi từ trước')]));
  typeInTask(excel, 'III.1', 'Trạng thái', ' hoàn   thành ');
  typeInTask(excel, 'III.1', 'Ngày hoàn thành', "'07/06/2024");
  typeInTask(excel, 'III.3', 'Cơ quan chủ trì/chỉ đạo', 'Văn phòng Xở');
}

/** A person types into a cell of a task of PL_III, by the header of its column. */
export function typeInTask({ book, user }: OpenExcelHost, task: string, header: string, text: string): void {
  const table = book.table('PL_III');
  if (!table) throw new Error('PL_III is gone');
  const column = table.columns.findIndex(({ name }) => name === 'Mã') + table.body.column;
  const rows = Array.from({ length: table.body.rows }, (_, at) => at);
  const at = rows.find((row) => table.sheet.at(table.body.row + row, column).value === task) ?? -1;
  user.typeInTable('PL_III', at + 1, header, text);
}

export function pane(workbook: OfficeWorkbook): ExcelPane {
  const facts = { name: 'Excel', requirementSets: [], displayLanguage: 'vi-VN' };
  return { kind: 'excel', workbook, facts };
}

export async function reading<T>(
  book: OfficeWorkbook,
  write: (host: ExcelPane, read: ReadWorkbook) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const content = await book.content();
  if (!content.ok) return content;
  const knowledge = await shippedKnowledge();
  let read: ReadWorkbook;
  try {
    read = readWorkbook(content.value, knowledge, DAY);
  } catch (error) {
    // The session of the pane says so, and there is nothing to press.
    return thrown(error, 'so.xlsx');
  }
  return write(pane(book), read);
}

function chosenFix(book: OfficeWorkbook) {
  return reading(book, (host, read) => {
    const choice = read.choices.find(({ unknown }) => unknown !== null);
    const answer = choice?.options.find(({ answer: word }) => word.startsWith('+'))?.answer ?? 'moi';
    const answers = [{ choice: choice?.id ?? '', task: null, answer }];
    const planned = plannedEdits(read.checked.findings, answers, false, read.context);
    return applyEdits(host, planned.ok ? planned.edits : []);
  });
}
