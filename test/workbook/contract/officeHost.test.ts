import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { DEPARTMENT, drawnExcel, seedLayout } from '../office/books';
import { portContract } from './portContract';

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await seedLayout(DEPARTMENT);
});

portContract('Excel', async () => {
  const { excel, book } = await drawnExcel(layout);
  excel.user.deleteSheet('Sheet1');
  return book;
});
