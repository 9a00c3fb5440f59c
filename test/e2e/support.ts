import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { root } from '../architecture/sources';
import type { ExcelHost } from '../excel-host/excelHost';
import { type Look, startChromium, USUAL, watchedPage, type WatchedPage } from './chromium';
import { excelPage, type ExcelTheme, OPENED_BY_EXCEL } from './excelPage';
import { type ServedPane, servePane } from './serve';

/** Where suites leave their pictures, to be looked at. */
export const PICTURES = join(root, 'out', 'e2e');

/** A browser and the built pane, for the tests of a file. No page that it opens may ask another server. */
export class OpenPane {
  private browserThere: Browser | null = null;
  private served: ServedPane | null = null;
  /** The pages that the test has opened. */
  private opened: WatchedPage[] = [];

  /** Both are there from the first test of the file to its last. */
  constructor(private readonly serve: () => Promise<ServedPane> = servePane) {
    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      [this.browserThere, this.served] = await Promise.all([startChromium(), this.serve()]);
    });
    afterEach(async () => {
      const asked = this.opened.flatMap(({ requests }) => requests);
      this.opened = [];
      // What a page of an earlier test goes on doing would only slow the next one down.
      await Promise.all(this.browser.contexts().map((context) => context.close()));
      const own = [`${this.address}/`, `${this.office}/`, 'blob:', 'data:'];
      expect(asked.filter((address) => !own.some((start) => address.startsWith(start)))).toEqual([]);
    });
    afterAll(async () => {
      await this.browserThere?.close();
      await this.served?.close();
    });
  }

  get browser(): Browser {
    if (this.browserThere === null) throw new Error('the browser is there inside of tests');
    return this.browserThere;
  }

  get address(): string {
    return this.servedPane.address;
  }

  /** The folder of the office.js that the pane loads inside of Excel. */
  get office(): string {
    return this.servedPane.office;
  }

  private get servedPane(): ServedPane {
    if (this.served === null) throw new Error('the pane is there inside of tests');
    return this.served;
  }

  /** The pane as an ordinary page. */
  async inBrowser(look: Look = USUAL, hash = ''): Promise<WatchedPage> {
    const watched = await watchedPage(this.browser, look);
    this.opened.push(watched);
    await watched.page.goto(`${this.address}/taskpane.html${hash}`);
    return watched;
  }

  /** The pane inside of Excel. */
  async inExcel(look: Look = USUAL, hash = '', theme?: ExcelTheme): Promise<WatchedPage> {
    const watched = await excelPage(this.browser, look, theme);
    this.opened.push(watched);
    await watched.page.goto(`${this.address}/taskpane.html${OPENED_BY_EXCEL}${hash}`);
    await inExcel(watched.page);
    return watched;
  }
}

/** The pane is in Excel: on a machine that is slow enough it opens without Office first. */
export async function inExcel(page: Page): Promise<void> {
  await page.getByText(/^(?:Đang chạy trong|Running in) Excel\./).waitFor();
}

/** A place of the pane, by the name of its tab. */
export function placeOf(page: Page, name: string): Locator {
  return page.getByRole('tabpanel', { name });
}

/** Types into a cell of a table in Excel, as its user: row of the table's body from 1. */
export async function typeInExcel(
  page: Page,
  table: string,
  row: number,
  column: string,
  text: string,
): Promise<void> {
  await page.evaluate(
    ([name, at, header, typed]) => {
      const { excelHost } = window as unknown as { readonly excelHost: ExcelHost };
      excelHost.user.typeInTable(name, at, header, typed);
    },
    [table, row, column, text] as const,
  );
}

/** What stands in the cell that is selected in Excel. */
export function selectedInExcel(page: Page): Promise<unknown> {
  return page.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load('values');
      await context.sync();
      return (range.values as readonly (readonly unknown[])[])[0]?.[0];
    }),
  );
}
