import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook } from '../../../src/cli/buildWorkbook';
import { columnLetters } from '../../../src/core/layout/address';
import { tasksOf, type Plan } from '../../../src/core/plan/plan';
import { planSpan } from '../../../src/core/plan/planSpan';
import { firstYear, planJson } from '../../../src/core/plan/planJson';
import { read } from '../reading';
import { readFileOf } from '../files';

const folder = mkdtempSync(join(tmpdir(), 'phancong-own-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** The workbook of a text, with the units of a register file or those that ship. */
async function built(text: string, register?: string): Promise<Uint8Array> {
  const files = [written('ke-hoach.txt', text)];
  return (await buildWorkbook({ files, register, year: 2026, cutOff: null })).bytes;
}

function said(plan: Plan) {
  const { plan: head, appendices } = planJson(plan, [], firstYear(plan), planSpan(plan.head), () => '');
  const extras = plan.appendices.flatMap(tasksOf).map(({ id, extra }) => [id, extra]);
  return { head, appendices, extras };
}

const HEAD = 'SỞ Y TẾ HÀ NAM\n\nKẾ HOẠCH\nCải cách hành chính năm 2026\n\n';

test('further columns of the plan come back under its own headers, cells beyond the last one too', async () => {
  const text = [
    `${HEAD}STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\tVai trò\tGhi chú\tTrạng thái`,
    '1\tViệc một\tSở Nội vụ\tSở Y tế\tHàng năm\tA\txem lại\tchờ họp',
    '2\tViệc hai\tSở Nội vụ\tSở Y tế\tHàng năm\t1.2\t\t\tô thừa',
    '3\tViệc ba\tSở Nội vụ\tSở Y tế\tHàng năm\t\t01/9\t',
  ].join('\n');
  const back = (await readFileOf(await built(text))).value;
  expect(said(back)).toEqual(said(read(text).value));
  expect(said(back).extras).toEqual([
    ['I.1', { 'Vai trò': 'A', 'Ghi chú': 'xem lại', 'Trạng thái': 'chờ họp' }],
    ['I.2', { 'Vai trò': '1.2', '#9': 'ô thừa' }],
    ['I.3', { 'Ghi chú': '01/9' }],
  ]);
});

test('the register of the workbook itself: its spellings, its groups, not the one of the issuer', async () => {
  const register = {
    id: 'ha-nam',
    owner: 'Sở Y tế Hà Nam',
    units: [
      { id: 'phong-ke-hoach', name: 'Phòng Kế hoạch', spellings: ['Bộ phận KH'], kind: 'body' },
      { id: 'tram', name: 'Trạm Y tế xã Bình Lục', kind: 'body' },
      { id: 'cac-tram', name: 'Các trạm', kind: 'group', members: ['tram'], complete: true },
    ],
  };
  const text = `${HEAD}STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tViệc\tBộ phận KH\tCác trạm\tHàng năm`;
  const workbook = await built(text, written('ha-nam.json', JSON.stringify(register)));
  const { value, findings } = await readFileOf(workbook);
  const [task] = value.appendices.flatMap(tasksOf);
  expect(task?.lead.map(({ written: as, unit }) => [as, unit?.id])).toEqual([
    ['Bộ phận KH', 'phong-ke-hoach'],
  ]);
  expect(task?.support.map(({ unit }) => [unit?.id, unit?.members, unit?.complete])).toEqual([
    ['cac-tram', ['tram'], true],
  ]);
  const told = findings.filter(({ code }) => code.startsWith('register-'));
  expect(told.map(({ code, data }) => [code, data])).toEqual([
    ['register-own', { register: 'Sở Y tế Hà Nam', units: 3 }],
  ]);
});

test('a cell that names leads and supports gives each unit once, also where the register knows neither', async () => {
  const text = `${HEAD}TT\tNhiệm vụ\tCơ quan chủ trì, phối hợp\tThời hạn\n1\tA\tChủ trì: Phòng X; Phối hợp: Phòng Y, Phòng Z\tQuý IV`;
  const back = said((await readFileOf(await built(text))).value);
  expect(back.appendices[0]?.tasks.map(({ lead, support }) => [lead, support])).toEqual([
    [
      [{ written: 'Phòng X', unit: null }],
      [
        { written: 'Phòng Y', unit: null },
        { written: 'Phòng Z', unit: null },
      ],
    ],
  ]);
});

test('columns that a person added to a matrix come back as the cells show them', async () => {
  const text = `${HEAD}STT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tViệc\tSở Y tế\tSở Nội vụ\tHàng năm`;
  const parts = unzipSync(await built(text));
  const part = (has: string): string =>
    Object.keys(parts).find((name) => name.endsWith('.xml') && strFromU8(parts[name]!).includes(has))!;
  const tablePart = part('displayName="PL_I"');
  const table = strFromU8(parts[tablePart]!);
  const headers = [...table.matchAll(/<tableColumn [^>]*?name="([^"]*)"/g)].map(([, name]) => name);
  const wide = headers.length;
  const [one, two] = [columnLetters(wide + 1), columnLetters(wide + 2)];
  const sheetPart = Object.keys(parts).find((name) => {
    const links = parts[name.replace('worksheets/', 'worksheets/_rels/') + '.rels'];
    return links !== undefined && strFromU8(links).includes(tablePart.split('/').at(-1)!);
  })!;
  const sheet = strFromU8(parts[sheetPart]!);
  const doneDay = columnLetters(headers.indexOf('Ngày hoàn thành') + 1);
  const dayStyle = new RegExp(`<c r="${doneDay}7" s="(\\d+)"`).exec(sheet)![1]!;
  const text2 = (cell: string, value: string): string =>
    `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const extended = sheet
    .replace(
      /(<row r="6"[^]*?)<\/row>/,
      `$1${text2(`${one}6`, 'Người theo dõi')}${text2(`${two}6`, 'Nhắc lần cuối')}</row>`,
    )
    .replace(
      /(<row r="7"[^]*?)<\/row>/,
      `$1${text2(`${one}7`, 'Chị Lan')}<c r="${two}7" s="${dayStyle}"><v>46030</v></c></row>`,
    );
  parts[sheetPart] = strToU8(extended);
  parts[tablePart] = strToU8(
    table
      .replaceAll(`:${columnLetters(wide)}7"`, `:${two}7"`)
      .replace(/<tableColumns count="\d+"/, `<tableColumns count="${wide + 2}"`)
      .replace(
        '</tableColumns>',
        '<tableColumn id="901" name="Người theo dõi"/><tableColumn id="902" name="Nhắc lần cuối"/></tableColumns>',
      ),
  );
  const { value } = await readFileOf(zipSync(parts));
  // 46030 is the serial of 08/01/2026: 46023 is 01/01/2026
  expect(value.appendices.flatMap(tasksOf).map(({ extra }) => extra)).toEqual([
    { 'Người theo dõi': 'Chị Lan', 'Nhắc lần cuối': '08/01/2026' },
  ]);
});
