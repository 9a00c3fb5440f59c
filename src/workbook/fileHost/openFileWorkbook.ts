import type { Outcome } from '../failure';
import { EditablePackage } from '../file/edit/editablePackage';
import { type OfficePackage, openPackage } from '../file/openPackage';
import { done } from '../outcome';
import { thrown } from './failures';
import { FileWorkbook } from './fileWorkbook';
import type { FileHostOptions } from './hostOptions';

/** Opens the bytes of a workbook, or begins a fresh one from none. */
export function openFileWorkbook(bytes: Uint8Array | null, options: FileHostOptions): Outcome<FileWorkbook> {
  return openFileParts(() => (bytes === null ? null : openPackage(bytes)), options);
}

/** Opens a workbook in parts, as `FileWorkbook.parts` has given them before. */
export function openFileParts(
  parts: () => OfficePackage | null,
  options: FileHostOptions,
): Outcome<FileWorkbook> {
  try {
    const pack = parts();
    const workbook = new FileWorkbook(pack && new EditablePackage(pack), options);
    workbook.content();
    return done(workbook);
  } catch (error) {
    return thrown(error, options.name);
  }
}
