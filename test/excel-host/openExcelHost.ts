/// <reference types="office-js" />
import { recalculate } from './save/recalculate';
import { ExcelHost, type HostOptions } from './excelHost';
import { hideLibrary, showLibrary, theLibrary, type Library } from './library';

/**
 * Excel without Excel, for tests of the add-in: Microsoft's own library, unmodified, on a workbook in memory.
 *
 *     const excel = await openExcelHost({ locale: 'vi-VN', ceiling: 'Excel 2021' });
 *     await Excel.run(async (context) => { … await context.sync(); });   // Excel, Office, OfficeExtension are global
 *     excel.book.sheet('Tổng hợp')?.at(0, 0).value                       // what is in the workbook now
 *     excel.syncs, excel.trips, excel.requestBytes, excel.responseBytes  // what it cost (clean-up trips not in syncs)
 *     excel.failAction(0, 2, 'GeneralException')                         // next batch, its third action
 *     excel.beforeBatch(1, () => excel.coAuthor.type('PL I', 'B7', 'x')) // another person, right before a batch
 *     excel.user.sort('PL_I', 'Hạn'); excel.user.protectSheet('PL I'); excel.closeWorkbook(); excel.book.readOnly = true
 *     excel.startEditingCell(), excel.stopEditingCell()
 *     await excel.settled()                                              // events under way have been heard
 *     excel.save(), excel.recalculate()                                  // .xlsx; LibreOffice's results
 *     excel.close()                                                      // takes the globals away again
 *
 * Opening another host takes the place of the one before. Unknown members, wrong arguments and members newer than
 * the ceiling fail with Excel's codes.
 */
export async function openExcelHost(options: HostOptions = {}): Promise<OpenExcelHost> {
  const library = theLibrary();
  const host = new OpenExcelHost({ versions: library.versions, ...options }, library);
  showLibrary(library, host);
  return Promise.resolve(host);
}

/** An Excel host that the library of this process talks to. */
export class OpenExcelHost extends ExcelHost {
  constructor(
    options: HostOptions,
    private readonly library: Library,
  ) {
    super(options);
    this.events.send = (entries) => {
      if (library.host === this) library.tell(JSON.stringify({ type: 3, message: { entries } }));
    };
  }

  /** Waits until events under way have been heard and clean-up trips have come. */
  async settled(): Promise<void> {
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  }

  /** Lets LibreOffice calculate the workbook; formula cells then hold its results. */
  recalculate(): void {
    recalculate(this.book);
  }

  /** Excel is gone: takes the globals away. */
  close(): void {
    if (this.library.host === this) hideLibrary(this.library);
  }
}
