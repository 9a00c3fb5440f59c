import { finding } from '../../../src/core/finding';
import { FINDING_HEADERS } from '../../../src/core/layout/headers';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import type { OpenExcelHost } from '../../excel-host/openExcelHost';
import { drawnExcel, valueOf } from './books';
import { smallLayout } from './smallBook';

/** Findings about these tasks, an error where the task is named so. */
function check(book: OfficeWorkbook, tasks: readonly string[], errors: readonly string[] = []) {
  const found = tasks.map((task) =>
    finding('unit-unknown', errors.includes(task) ? 'error' : 'warning', {
      place: { appendix: 'III', task },
      found: task,
    }),
  );
  return book.check({ find: () => found, wording: { words, say: ({ code }) => code } });
}

/** Why each task is ignored, by what the lines of `Kiểm tra` say. */
export async function reasons(book: OfficeWorkbook) {
  const table = valueOf(await book.tables()).find(({ name }) => name === 'Kiem_tra');
  const rows = (table?.rows ?? []).map(({ cells }) =>
    ['id', 'found', 'ignoredWhy'].map((key) => cells[table?.columns.indexOf(key) ?? 0] ?? null),
  );
  return rows.filter(([, , why]) => why !== null);
}

/** What is ignored once `again` has checked. */
export const EXPECTED = [
  ['unit-unknown|PL_III|III.3||III.3', 'III.3', 'sẽ hợp nhất'],
  ['unit-unknown|PL_III|III.1||III.1', 'III.1', 'đã hỏi Sở'],
];

/** `Kiểm tra` of three findings, of which a person ignores two. */
export async function ignoredByHand(): Promise<OpenExcelHost> {
  const { excel, book } = await drawnExcel(await smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
  valueOf(await check(book, ['III.1', 'III.2', 'III.3']));
  excel.user.typeInTable('Kiem_tra', 1, FINDING_HEADERS.ignoredWhy, 'đã hỏi Sở');
  excel.user.typeInTable('Kiem_tra', 3, FINDING_HEADERS.ignoredWhy, 'sẽ hợp nhất');
  await excel.settled();
  return excel;
}

/** The next check: III.3 weighs more by now and stands first, III.2 is mended, III.4 comes. */
export const again = (book: OfficeWorkbook) => check(book, ['III.1', 'III.3', 'III.4'], ['III.3']);
