import type { Outcome } from '../failure';
import { done } from '../outcome';
import type { DeliveredFile } from '../port';
import { hasExcelApi } from './requirement';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Bytes that become text at a time: `String.fromCharCode` takes no more arguments than fit the stack. */
const PIECE = 0x8000;

/**
 * Hands a file over the best way that this Excel has: a workbook opens as a new one, all else is for the
 * page to download, and so is a workbook that Excel does not take.
 */
export async function deliverFile(
  file: DeliveredFile,
  download: (file: DeliveredFile) => Promise<string>,
): Promise<Outcome<string>> {
  if (file.mediaType === WORKBOOK && hasExcelApi('1.8')) {
    try {
      await Excel.createWorkbook(base64(file.bytes));
      return done(file.name);
    } catch {
      return done(await download(file));
    }
  }
  return done(await download(file));
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}
