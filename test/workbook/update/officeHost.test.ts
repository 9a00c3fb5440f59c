import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { DEPARTMENT, drawnExcel, seedLayout, valueOf } from '../office/books';
import { updateContract } from './updateContract';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await seedLayout(DEPARTMENT);
});

updateContract('Excel', {
  open: async () => (await drawnExcel(layout)).book,
  content: async (book) => valueOf(await book.content()),
});
