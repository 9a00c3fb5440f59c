import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';
import type { Act } from '../office/faultWalk';
import { cell } from '../office/smallBook';
import { smallest, versionOne } from './versionOne';

/** A small workbook of today's version, and the same of version 1. */
export async function bothVersions(): Promise<{
  readonly layout: WorkbookLayout;
  readonly old: WorkbookLayout;
}> {
  const layout = smallest(await seedLayout(DEPARTMENT, ['III.1', 'III.2']));
  return { layout, old: versionOne(layout) };
}

/** A workbook of version 1 is brought up to date, one that has `Nhật ký` and one that has none. */
export function upgradeActs(): Readonly<Record<string, Act>> {
  const of = (prepare: (book: Parameters<Act['run']>[0]) => Promise<unknown>): Act => ({
    open: async () => {
      const { excel, book } = await drawnExcel((await bothVersions()).old);
      await prepare(book);
      return excel;
    },
    run: (book) => book.upgrade(),
    mayEnd: true,
  });
  return {
    'an upgrade': of(async (book) => valueOf(await book.apply([cell('III.1', 'note', null, 'x')]))),
    'an upgrade, with Nhật ký': of(() => Promise.resolve()),
  };
}
