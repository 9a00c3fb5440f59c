import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildWorkbook } from '../../../src/cli/buildWorkbook';
import { shippedCalendar } from '../../../src/cli/calendar';
import { readPlanFiles } from '../../../src/cli/readPlanFiles';
import { shippedTargets } from '../../../src/cli/shippedTargets';
import type { Edit } from '../../../src/core/edit';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { workbookLayout } from '../../../src/core/layout/workbookLayout';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import { openFileWorkbook } from '../../../src/workbook/fileHost/openFileWorkbook';
import { withoutTargets } from '../withoutTargets';

const ROOT = join(__dirname, '..', '..', '..');
export const DAY = 45457;

/** The workbook of the department's plan, 2024, as of 14/06/2024. */
export async function seedBook(): Promise<Uint8Array> {
  const file = join(ROOT, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');
  return (await buildWorkbook({ files: [file], register: undefined, year: 2024, cutOff: DAY })).bytes;
}

/** The same workbook as they were made before goals came with them. */
export async function seedBookWithoutTargets(): Promise<Uint8Array> {
  return writeWorkbook(withoutTargets(await seedLayout()));
}

/** The same workbook as plain data. */
export async function seedLayout(): Promise<WorkbookLayout> {
  const file = join(ROOT, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');
  const { value: plan, findings, register } = await readPlanFiles([file], undefined);
  const calendar = await shippedCalendar();
  const goals = (await shippedTargets(plan.head))?.targets ?? [];
  const input = { plan, findings, register, goals, calendar, year: 2024, cutOff: DAY, today: DAY };
  return workbookLayout(input, words).layout;
}

export function opened(bytes: Uint8Array, today = DAY): FileWorkbook {
  const outcome = openFileWorkbook(bytes, {
    name: 'a.xlsx',
    words,
    today,
    now: () => today + 0.5,
    by: 'thử',
    deliver: (file) => Promise.resolve(file.name),
  });
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));
}

/** The value of a cell by table, id and column key. */
export async function cellOf(book: FileWorkbook, table: string, task: string, column: string) {
  const tables = await book.tables();
  if (!tables.ok) throw new Error(tables.failure.code);
  const found = tables.value.find(({ name }) => name === table);
  const row = found?.rows.find(({ cells }) => cells[found.columns.indexOf('id')] === task);
  return row?.cells[found!.columns.indexOf(column)] ?? null;
}

/** Values of all cells of our tables but the log, by table, id and key. */
export async function valuesOf(book: FileWorkbook): Promise<Record<string, unknown>> {
  const tables = await book.tables();
  if (!tables.ok) throw new Error(tables.failure.code);
  return Object.fromEntries(
    tables.value
      .filter(({ name }) => name !== 'Nhat_ky')
      .map(({ name, columns, rows }) => [name, { columns, rows }]),
  );
}

export function edit(table: string, task: string, column: string, before: unknown, after: unknown): Edit {
  return { kind: 'cell', table, task, column, before, after } as Edit;
}
