import type { WorkbookLayout } from '../../core/layout/sheet';
import { drawWithExceljs } from './drawWithExceljs';
import { finishPackage } from './finishPackage';

/** The bytes of a new .xlsx made from a layout. */
export async function writeWorkbook(layout: WorkbookLayout): Promise<Uint8Array> {
  return finishPackage(await drawWithExceljs(layout), layout);
}
