import { workbook as words } from '../../../src/messages/vi/workbook';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { drawnExcel, valueOf } from './books';
import { smallLayout } from './smallBook';

const wording = { words, say: ({ code }: { readonly code: string }) => code };

test.each(['renamed', 'deleted'] as const)(
  'a check that knows the names of an earlier reading sees a sheet that was %s since',
  async (what) => {
    const { excel, book } = await drawnExcel(await smallLayout());
    valueOf(await book.content());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('PL III PAPI');
      if (what === 'renamed') sheet.name = 'PAPI 2024';
      else sheet.delete();
      await context.sync();
    });
    const seen: WorkbookContent[] = [];
    const find = (content: WorkbookContent) => {
      seen.push(content);
      return [];
    };
    valueOf(await book.check({ find, wording }));
    expect(seen).toHaveLength(1);
    const [content] = seen;
    const table = content?.tables.find(({ name }) => name === 'PL_III');
    expect(table?.sheet).toBe(what === 'renamed' ? 'PAPI 2024' : undefined);
    expect(content?.sheets.map(({ name }) => name)).not.toContain('PL III PAPI');
    expect(excel.book.table('Kiem_tra')).not.toBeNull();
    excel.close();
  },
);
