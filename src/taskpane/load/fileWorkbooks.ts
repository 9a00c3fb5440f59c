import type { WorkbookLayout } from '../../core/layout/sheet';
import { sayPane } from '../../messages/sayPane';
import { workbook as words } from '../../messages/vi/workbook';
import { writeWorkbook } from '../../workbook/build/writeWorkbook';
import type { Outcome } from '../../workbook/failure';
import type { FileWorkbook } from '../../workbook/fileHost/fileWorkbook';
import type { FileHostOptions } from '../../workbook/fileHost/hostOptions';
import {
  openFileWithRoom,
  openFileWorkbook,
  type WorkbookSource,
} from '../../workbook/fileHost/openFileWorkbook';
import { done } from '../../workbook/outcome';
import type { DeliveredFile } from '../../workbook/port';
import { now, today } from '../start/clock';
import { download } from '../start/download';

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A workbook of the pane's own, drawn from a layout. */
export async function builtWorkbook(name: string, layout: WorkbookLayout): Promise<Outcome<FileWorkbook>> {
  const fresh = openFileWorkbook(null, optionsOf(name));
  if (!fresh.ok) return fresh;
  const drawn = await fresh.value.draw(layout);
  return drawn.ok ? done(fresh.value) : drawn;
}

/** The workbook in a file, or null where the file holds no table of ours. Rejects with what `room` does. */
export async function ownFile(
  name: string,
  bytes: Uint8Array,
  room: () => Promise<void>,
): Promise<FileWorkbook | null> {
  const outcome = await openedFile(name, bytes, room);
  if (!outcome.ok) return null;
  const { tables } = outcome.value.content();
  return tables.some((table) => /^PL_[IVXLC]+$/i.test(table.name)) ? outcome.value : null;
}

/** The .xlsx of a layout, to be handed over. */
export async function deliveredWorkbook(name: string, layout: WorkbookLayout): Promise<DeliveredFile> {
  return workbookFile(name, await writeWorkbook(layout));
}

/** The .xlsx of a plan with these bytes, to be handed over. */
export function workbookFile(name: string, bytes: Uint8Array): DeliveredFile {
  return { name, mediaType: MEDIA_TYPE, bytes, mayJoin: false };
}

/**
 * The workbook in a file, or in parts that were kept in this browser, whatever it holds. The page answers in the `room`
 * between the parts of the work; what that rejects with ends it.
 */
export function openedFile(
  name: string,
  source: WorkbookSource,
  room: () => Promise<void>,
): Promise<Outcome<FileWorkbook>> {
  return openFileWithRoom(source, optionsOf(name), room);
}

function optionsOf(name: string): FileHostOptions {
  const by = sayPane('by-pane', {}, 'vi');
  return { name, words, today: today(), now, by, deliver: download };
}
