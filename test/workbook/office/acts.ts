import type { Edit } from '../../../src/core/edit';
import { finding } from '../../../src/core/finding';
import { findingSheet } from '../../../src/core/layout/findingSheet';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { templateAddition, templateRemoval } from '../../../src/workbook/edits/ownTemplateEdits';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { DAY, drawnExcel, valueOf } from './books';
import type { Act } from './faultWalk';
import { periodEdits } from './periodActs';
import { cell } from './smallBook';
import { updateTo } from './updateActs';

const row: Edit = {
  kind: 'add-row',
  table: 'PL_III',
  task: 'III.900',
  under: null,
  values: { id: 'III.900', text: '1.2', area: 'I' },
};

/** Text, a number, what Excel would take for a formula, our formula written over, a new row. */
export const EDITS: readonly Edit[] = [
  cell('III.1', 'status', null, 'Hoàn thành'),
  cell('III.2', 'note', null, "'=x"),
  cell('III.1', 'doneDay', null, 45450),
  cell('III.3', 'due', '', 45460),
  row,
];

/** Everything that writes into a workbook, by kind: whatever is added here is made to fail at every action. */
export function acts(layout: Promise<WorkbookLayout>): Readonly<Record<string, Act>> {
  const drawn = async (prepare: (book: OfficeWorkbook) => Promise<unknown> = () => Promise.resolve()) => {
    const { excel, book } = await drawnExcel(await layout);
    await prepare(book);
    return excel;
  };
  let renewal: readonly Edit[] = [];
  const empty = (): Promise<OpenExcelHost> => openExcelHost({ year: 2024 });
  return {
    load: { open: empty, run: async (book) => book.draw(await layout) },
    'first edits, with Nhật ký': { open: () => drawn(), run: (book) => book.apply(EDITS) },
    'later edits': {
      open: () => drawn(async (book) => valueOf(await book.apply([cell('III.4', 'note', null, 'x')]))),
      run: (book) => book.apply(EDITS),
    },
    'ids of rows that have none of their own': {
      open: () => drawn(async (book) => valueOf(await book.apply(LOST_IDS))),
      run: giveIds,
    },
    'edits where a filter hides rows': {
      open: async () => {
        const excel = await drawn(async (book) =>
          valueOf(await book.apply([cell('III.4', 'note', null, 'x')])),
        );
        excel.user.filter('PL_III', 'Mã', ['III.2']);
        return excel;
      },
      run: (book) => book.apply(EDITS),
    },
    undo: {
      open: () => drawn(async (book) => valueOf(await book.apply(EDITS))),
      run: (book) => book.undo(null),
    },
    // One task goes from between others, one from the table's end, where the new one comes to stand.
    'an update to a new version of the plan': {
      open: () => drawn(async (book) => valueOf(await book.apply(STATUSES))),
      run: (book) => updateTo(book, { 'III.2': null, 'III.4': null }),
    },
    'an update where a filter hides rows': {
      open: async () => {
        const excel = await drawn(async (book) => valueOf(await book.apply(STATUSES)));
        excel.user.filter('PL_III', 'Mã', ['III.1', 'III.2']);
        return excel;
      },
      run: (book) => updateTo(book, { 'III.2': null, 'III.4': null }),
    },
    'an update where tasks were dropped before': {
      open: () =>
        drawn(async (book) => {
          valueOf(await book.apply(STATUSES));
          valueOf(await updateTo(book, { 'III.2': null }));
        }),
      run: (book) => updateTo(book, { 'III.1': null, 'III.3': null }),
    },
    'undo of an update': {
      open: () =>
        drawn(async (book) => {
          valueOf(await book.apply(STATUSES));
          valueOf(await updateTo(book, { 'III.2': null, 'III.4': null }));
        }),
      run: (book) => book.undo(null),
      mayEnd: true,
    },
    'undo of ids that were given': {
      open: () =>
        drawn(async (book) => {
          valueOf(await book.apply(LOST_IDS));
          valueOf(await giveIds(book));
        }),
      run: (book) => book.undo(null),
    },
    'undo of an added sheet': {
      open: () => drawn(async (book) => valueOf(await book.apply([{ kind: 'add-sheet', sheet: ADDED }]))),
      run: (book) => book.undo(null),
      mayEnd: true,
    },
    'a template put in': { open: () => drawn(), run: putTemplate },
    'a template taken out': {
      open: () => drawn(async (book) => valueOf(await putTemplate(book))),
      run: takeTemplate,
      mayEnd: true,
    },
    'a reported period kept anew': {
      open: () =>
        drawn(async (book) => {
          valueOf(await book.apply(await periodEdits(book, DAY + 0.25), 'whole'));
          renewal = await periodEdits(book, DAY + 0.75);
        }),
      run: (book) => book.apply(renewal, 'whole'),
      mayEnd: true,
    },
    check: { open: () => drawn(), run: (book) => check(book, 3) },
    'check again': {
      open: () => drawn(async (book) => valueOf(await check(book, 2))),
      run: (book) => check(book, 4),
    },
    'check again, with less to be said': {
      open: () => drawn(async (book) => valueOf(await check(book, 4))),
      run: (book) => check(book, 4, 2),
    },
  };
}

const STATUSES: readonly Edit[] = [
  cell('III.1', 'status', null, 'Hoàn thành'),
  cell('III.2', 'result', null, '=đã làm'),
  cell('III.3', 'doneDay', null, 45450),
  cell('III.4', 'status', null, 'Đang thực hiện'),
];

const ADDED = findingSheet([{ severity: 'Lỗi', code: 'x', id: 'x|1' }], words.findingSheet);

/** A template of two cells. */
async function putTemplate(book: OfficeWorkbook) {
  const content = await book.content('templates');
  if (!content.ok) return content;
  const bytes = Uint8Array.from({ length: 24_001 }, (_, at) => at % 256);
  const given = { name: 'Mẫu', kind: 'word', file: 'a.docx', addedOn: 45457, bytes } as const;
  const made = templateAddition(content.value, given, [], words);
  return book.apply(made.ok ? [made.edit] : [], 'whole');
}

async function takeTemplate(book: OfficeWorkbook) {
  const content = await book.content('templates');
  if (!content.ok) return content;
  const removal = templateRemoval(content.value, 'Mau_bao_cao_1');
  return book.apply(removal === null ? [] : [removal], 'whole');
}

/** Two rows lose their own ids: one gets another's, one has none. */
export const LOST_IDS: readonly Edit[] = [
  cell('III.2', 'status', null, 'Không phát sinh'),
  cell('III.2', 'id', 'III.2', 'III.1'),
  cell('III.3', 'id', 'III.3', null),
];

/** Gives the rows of `LOST_IDS` ids of their own, and edits them under these. */
export async function giveIds(book: OfficeWorkbook) {
  const told = await book.tables();
  if (!told.ok) return told;
  const table = told.value.find(({ name }) => name === 'PL_III');
  const held = (at: number, key: string) => table?.rows[at]?.cells[table.columns.indexOf(key)] ?? null;
  const ids = (table?.rows ?? []).map((_, at) => held(at, 'id'));
  const give = (at: number, task: string, before: string | null): Edit => {
    const sheetRow = table?.rows[at]?.sheetRow ?? 0;
    return { kind: 'row-id', table: 'PL_III', task, before, text: held(at, 'text'), sheetRow };
  };
  const copy = ids.lastIndexOf('III.1');
  return book.apply([
    give(copy, 'III.1b', 'III.1'),
    give(copy + 1, 'III.900', null),
    cell('III.1b', 'status', 'Không phát sinh', 'Hoàn thành'),
    cell('III.900', 'note', null, 'x'),
    cell('III.1', 'note', null, 'y'),
  ]);
}

/** So many findings, about tasks from the first on or from a later one. */
function check(book: OfficeWorkbook, last: number, first = 1) {
  const found = Array.from({ length: last - first + 1 }, (_, at) =>
    finding('unit-unknown', 'warning', {
      place: { appendix: 'III', task: `III.${first + at}` },
      found: `=${first + at}`,
    }),
  );
  return book.check({ find: () => found, wording: { words, say: ({ code }) => code } });
}
