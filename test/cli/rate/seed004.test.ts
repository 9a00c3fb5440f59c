import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook } from '../../../src/cli/buildWorkbook';
import { dayOf } from '../../../src/core/calendar/day';
import type { Edit } from '../../../src/core/edit';
import { outputFile } from '../../../src/cli/outputFile';
import { readRating } from '../../../src/workbook/tracking/readRating';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import { opened } from '../../workbook/edit/books';
import { run } from '../edits/run';

const SEED = join(__dirname, '..', '..', '..', 'seeds', 'binh-thuan-so-ldtbxh-2021');
const END = dayOf(2022, 12, 31) ?? 0;
const GROUP = 'Các phòng chuyên môn, đơn vị trực thuộc Sở';
const FINANCE = 'Phòng Kế hoạch - Tài chính';
const PROTECTION = 'Phòng Bảo trợ xã hội và phòng, chống tệ nạn xã hội';

/** What the plan gives each, counted in the scanned text by hand. */
const OFFICE = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 20, 21].map((number) => `I.${number}`);
/** I.1 and I.2 are led by those "có liên quan": which these are nobody knows, so that they count for none. */
const TOGETHER = ['I.20'];

let bytes: Uint8Array;
let folder: string;
beforeAll(async () => {
  const files = [join(SEED, 'nhiem-vu-theo-don-vi.txt')];
  const register = join(SEED, 'danh-muc-don-vi.json');
  bytes = (await buildWorkbook({ files, register, year: 2022, cutOff: END })).bytes;
  folder = await mkdtemp(join(tmpdir(), 'phancong-rate-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The workbook with all tasks done but these. */
async function doneBut(open: readonly string[], confirmed: readonly string[]): Promise<FileWorkbook> {
  const book = opened(bytes, END);
  const done = Array.from({ length: 21 }, (_, at) => `I.${at + 1}`).filter((id) => !open.includes(id));
  const edits: Edit[] = done.map((task) => {
    return { kind: 'cell', table: 'PL_I', task, column: 'status', before: null, after: 'Hoàn thành' };
  });
  const tables = await book.tables();
  const members = tables.ok ? tables.value.find(({ name }) => name === 'Thanh_vien_nhom') : undefined;
  const column = members?.columns.indexOf('confirmed') ?? -1;
  for (const { cells } of members?.rows ?? []) {
    const [group, unit] = cells;
    if (!confirmed.includes(String(unit))) continue;
    const task = `${String(group)} / ${String(unit)}`;
    const before = cells[column] ?? null;
    edits.push({ kind: 'cell', table: 'Thanh_vien_nhom', task, column: 'confirmed', before, after: 'Có' });
  }
  const outcome = await book.apply(edits, 'whole');
  expect(outcome).toMatchObject({ ok: true, value: { refused: [] } });
  return book;
}

function rated(book: FileWorkbook) {
  const content = book.content();
  const { ratings } = readRating(content, workbookProgress(content, { asOf: END, today: END }));
  const of = (name: string) => ratings.units.find((unit) => unit.name === name);
  return { office: of('Văn phòng Sở'), finance: of(FINANCE), protection: of(PROTECTION) };
}

test('15 of 17 is under 90 %: the office may not be rated for good work; the others may', async () => {
  const book = await doneBut(['I.16', 'I.17'], [FINANCE, PROTECTION]);
  const { office, finance, protection } = rated(book);
  expect(office?.overall.fraction).toEqual({ num: 15, den: 17 });
  expect(office?.overall.tasks).toEqual({
    done: OFFICE.filter((id) => id !== 'I.16' && id !== 'I.17'),
    notDone: ['I.16', 'I.17'],
  });
  expect(office?.floor).toBe('below');
  expect(office?.overall.bandPoints).toBe(6);
  for (const [unit, own] of [
    [finance, 'I.18'],
    [protection, 'I.19'],
  ] as const) {
    expect(unit?.floor).toBe('reached');
    expect([...(unit?.overall.tasks.done ?? [])].sort()).toEqual([...TOGETHER, own].sort());
  }

  const file = join(folder, 'so.xlsx');
  await outputFile(file, book.bytes());
  const said = await run('rate', file);
  expect(said.out).toContain('Không xem xét xếp loại hoàn thành tốt nhiệm vụ trở lên');
  expect(said.out).toContain('Văn phòng Sở: chưa hoàn thành I.16, I.17');
  expect(said.out).not.toContain('Tạm tính');
  const early = await run('rate', file, '--as-of', '2022-12-30');
  expect(early.out).toContain('Tạm tính: năm chưa hết (31/12/2022).');
  const json: unknown = JSON.parse((await run('rate', file, '--json')).out);
  expect(json).toMatchObject({
    asOf: '2022-12-31',
    year: 2022,
    provisional: false,
    rules: { floor: 0.9, from: 'workbook' },
    parIndex: null,
  });
});

test('16 of 17 reaches 90 %', async () => {
  const { office } = rated(await doneBut(['I.17'], [FINANCE, PROTECTION]));
  expect(office?.overall.fraction).toEqual({ num: 16, den: 17 });
  expect(office?.floor).toBe('reached');
});

test('a member that nobody confirmed is rated by its own tasks only, and it is said which were left out', async () => {
  const { finance, protection } = rated(await doneBut(['I.1', 'I.20'], [PROTECTION]));
  expect(finance?.overall.fraction).toEqual({ num: 1, den: 1 });
  expect(finance?.unconfirmed).toEqual({ groups: [GROUP], tasks: TOGETHER });
  // 1 of 2: the group's task is its own; I.1 is not.
  expect(protection?.overall.fraction).toEqual({ num: 1, den: 2 });
  expect(protection?.floor).toBe('below');
});

test('every task says its lines of the scanned text, in order and beside none of the others', () => {
  const lines = readFileSync(join(SEED, 'nhiem-vu-theo-don-vi.txt'), 'utf8').split('\n');
  const places = lines.flatMap(
    (line) => /\tDòng (\d+)-(\d+)(?: \(thời hạn: dòng 97\))?$/.exec(line)?.slice(1).map(Number) ?? [],
  );
  expect(places).toHaveLength(42);
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  expect(places[0]).toBe(144);
  expect(places.at(-1)).toBe(331);
  // Only of training does the task name no time: the goal about the same training plan (97-99) says every year.
  expect(lines.filter((line) => line.includes('dòng 97')).map((line) => line.split('\t')[0])).toEqual(['8']);
});
