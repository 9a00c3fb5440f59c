import type { Delivered } from '../port';
import { freeTitles } from './draw/titles';
import type { Turn } from './excelRun';

/** Puts all sheets of a file (`text`: as base64) behind those of the open workbook, and shows the first; none where not all go in. */
export async function joinedSheets(bytes: Uint8Array, text: string, turn: Turn): Promise<Delivered> {
  const { context, sync } = turn;
  const { worksheets } = context.workbook;
  const before = await listedSheets(turn);
  const ids = context.workbook.insertWorksheetsFromBase64(text, { positionType: 'End' });
  try {
    await sync();
  } catch (error) {
    await takeOutJoined(bytes, before, turn).catch(() => undefined);
    throw error;
  }
  const sheets = ids.value.map((id) => worksheets.getItem(id));
  for (const sheet of sheets) sheet.load('name');
  sheets[0]?.activate();
  try {
    await sync();
  } catch {
    // They stand there all the same: nothing is to be handed over a second time.
    return { way: 'sheets', titles: [] };
  }
  return { way: 'sheets', titles: sheets.map(({ name }) => name) };
}

interface Listed {
  readonly id: string;
  readonly name: string;
}

async function listedSheets({ context, sync }: Turn): Promise<readonly Listed[]> {
  const worksheets = context.workbook.worksheets.load('items/id,items/name');
  await sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/** Takes out the sheets that an insertion left before it broke off: those that came since, under the titles that Excel gave them. */
async function takeOutJoined(bytes: Uint8Array, before: readonly Listed[], turn: Turn): Promise<void> {
  const { readWorkbookFile } = await import(/* webpackChunkName: "readers" */ '../file/readWorkbookFile');
  const own = readWorkbookFile(bytes).sheets.map(({ name }) => name);
  const given = new Set(
    freeTitles(
      own,
      before.map(({ name }) => name),
    ).values(),
  );
  const there = new Set(before.map(({ id }) => id));
  for (const { id, name } of await listedSheets(turn))
    if (!there.has(id) && given.has(name)) turn.context.workbook.worksheets.getItem(id).delete();
  await turn.sync();
}
