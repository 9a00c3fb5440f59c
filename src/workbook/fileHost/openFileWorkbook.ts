import type { Outcome } from '../failure';
import { EditablePackage } from '../file/edit/editablePackage';
import { type OfficePackage, openingPackage, openPackage } from '../file/openPackage';
import { readingWorkbook } from '../file/readWorkbookFile';
import { UnusableFile } from '../file/unusableFile';
import { type InParts, withRoom } from '../file/inParts';
import { done } from '../outcome';
import { thrown } from './failures';
import { FileWorkbook } from './fileWorkbook';
import type { FileHostOptions } from './hostOptions';

/** Opens the bytes of a workbook, or begins a fresh one from none. */
export function openFileWorkbook(bytes: Uint8Array | null, options: FileHostOptions): Outcome<FileWorkbook> {
  try {
    const pack = bytes === null ? null : openPackage(bytes);
    const workbook = new FileWorkbook(pack && new EditablePackage(pack), options);
    workbook.content();
    return done(workbook);
  } catch (error) {
    return thrown(error, options.name);
  }
}

/** The bytes of a workbook, or its parts as `FileWorkbook.parts` has given them before. */
export type WorkbookSource = Uint8Array | OfficePackage;

/**
 * Opens a workbook with `room` between the parts of the work, so that a page can answer meanwhile; what `room` rejects
 * with ends it.
 */
export async function openFileWithRoom(
  source: WorkbookSource,
  options: FileHostOptions,
  room: () => Promise<void>,
): Promise<Outcome<FileWorkbook>> {
  try {
    return done(await withRoom(opening(source, options), room));
  } catch (error) {
    if (error instanceof UnusableFile) return thrown(error, options.name);
    throw error;
  }
}

function* opening(source: WorkbookSource, options: FileHostOptions): InParts<FileWorkbook> {
  const pack = source instanceof Uint8Array ? yield* openingPackage(source) : source;
  const read = yield* readingWorkbook(pack);
  return new FileWorkbook(new EditablePackage(pack), options, read);
}
