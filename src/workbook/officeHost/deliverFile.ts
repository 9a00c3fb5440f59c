import type { Outcome } from '../failure';
import { base64 } from '../file/base64';
import { done } from '../outcome';
import type { Delivered, DeliveredFile } from '../port';
import type { Turn } from './excelRun';
import { joinedSheets } from './joinedSheets';
import { failed, officeFailure } from './officeFailures';
import { hasExcelApi } from './requirement';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What handing over needs of the host. */
export interface Delivery {
  readonly inExcel: <T>(work: (turn: Turn) => Promise<T>) => Promise<T>;
  readonly download: (file: DeliveredFile) => Promise<string>;
}

/**
 * Hands a file over the best way that this Excel has: a workbook opens as a new one, else its sheets join the open
 * workbook where they may; all else, and what Excel does not take, is for the page to download. An Excel that is busy
 * or gone is a failure: it would not take the file any other way.
 */
export async function deliverFile(
  file: DeliveredFile,
  { inExcel, download }: Delivery,
): Promise<Outcome<Delivered>> {
  const ways: (() => Promise<Delivered>)[] = [];
  if (file.mediaType === WORKBOOK) {
    const text = base64(file.bytes);
    if (hasExcelApi('1.8')) ways.push(() => newWorkbook(text));
    if (file.mayJoin && hasExcelApi('1.13'))
      ways.push(() => inExcel((turn) => joinedSheets(file.bytes, text, turn)));
  }
  for (const way of ways) {
    try {
      return done(await way());
    } catch (error) {
      const failure = officeFailure(error, { state: 'unchanged' });
      if (failure.code === 'workbook-busy' || failure.code === 'host-lost') return failed(failure);
    }
  }
  try {
    return done({ way: 'file', name: await download(file) });
  } catch (error) {
    return failed(officeFailure(error, { state: 'unchanged' }));
  }
}

async function newWorkbook(text: string): Promise<Delivered> {
  await Excel.createWorkbook(text);
  return { way: 'new-workbook' };
}
