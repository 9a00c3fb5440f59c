/** A period is reported, then the workbook goes on: a later report of that period says the same, whatever it is and of whom. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Edit } from '../../../src/core/edit';
import { openTemplate } from '../../../src/cli/report/openTemplate';
import { sourceOfFile } from '../../../src/cli/report/reportSource';
import { chosenTemplate } from '../../../src/cli/report/reportTemplates';
import { draftedSections } from '../../../src/reports/making/draftedSections';
import { sheetDocument } from '../../../src/reports/making/sheetDocument';
import { documentsByUnit, wordDocument } from '../../../src/reports/making/wordDocuments';
import { filledBook } from '../../reports/filledBooks';
import { opened } from '../../workbook/edit/books';
import { run } from '../edits/run';

const SEED = join(__dirname, '../../../seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const folder = mkdtempSync(join(tmpdir(), 'again-'));
const path = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const book = path('so.xlsx');
const HALF = { kind: 'half', number: 1 } as const;
const SIGNED = 45500;
/** Half done with late and overdue tasks, evidence and difficulties. */
beforeAll(async () => {
  writeFileSync(book, readFileSync(await filledBook('000', 'half')));
}, 120_000);

interface Asked {
  readonly unit?: string;
  readonly index?: string;
}

const NAMES = ['bao-cao-ket-qua', 'phan-long-ghep', 'phieu-don-doc', 'phu-luc-ket-qua', 'tong-hop-don-vi'];

/** The text of every part of every document that the five templates give of a period, as the command line makes them. */
async function printed({ unit, index }: Asked, renew = false): Promise<ReadonlyMap<string, string>> {
  const source = await sourceOfFile({
    file: book,
    period: HALF,
    asOf: null,
    unit: unit ?? null,
    index: index ?? null,
    signed: SIGNED,
    despite: 'còn rà soát',
    renew,
  });
  const found = new Map<string, string>();
  for (const name of NAMES) {
    const opened = await openTemplate(await chosenTemplate(name, book));
    const documents =
      opened.kind === 'sheet'
        ? [await sheetDocument(name, opened.template, source)]
        : name === 'phieu-don-doc' && unit === undefined
          ? [...documentsByUnit(opened.template, source.input, name)].filter((each) => each !== null)
          : [wordDocument(opened.template, source.input, name)];
    for (const document of documents) {
      for (const [part, bytes] of Object.entries(unzipSync(document.bytes)))
        if (!part.startsWith('docProps/')) found.set(`${document.name} ${part}`, strFromU8(bytes));
    }
  }
  found.set('drafts', JSON.stringify(draftedSections(source.input)));
  return found;
}

/** Parts that differ, by name. */
function others(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((part) => one.get(part) !== other.get(part));
}

async function typed(...edits: readonly Edit[]): Promise<void> {
  const host = opened(new Uint8Array(readFileSync(book)));
  expect(await host.apply(edits)).toMatchObject({ ok: true, value: { refused: [] } });
  writeFileSync(book, host.bytes());
}

const UNIT = 'Văn phòng Sở';
const SCOPES: readonly Asked[] = [{}, { unit: UNIT }, { index: 'SIPAS' }, { unit: UNIT, index: 'PAR INDEX' }];
let first: readonly ReadonlyMap<string, string>[];

const report = (...more: readonly string[]) =>
  run(
    'report',
    'bao-cao-ket-qua',
    book,
    '-o',
    path('a.docx'),
    '--period',
    '6-thang',
    '--date',
    '05/08/2024',
    ...more,
  );

/** The workbook goes on: statuses, a task that is dropped and one that is new by a new version of the plan, a unit's name. */
async function goOn(): Promise<void> {
  const host = opened(new Uint8Array(readFileSync(book)));
  const tables = await host.tables();
  if (!tables.ok) throw new Error('no tables');
  const held = (task: string, key: string) => {
    const table = tables.value.find(({ name }) => name === 'PL_I');
    const at = (column: string): number => table?.columns.indexOf(column) ?? -1;
    return table?.rows.find(({ cells }) => cells[at('id')] === task)?.cells[at(key)] ?? null;
  };
  const set = (task: string, column: string, after: string | number | null): Edit => ({
    kind: 'cell',
    table: 'PL_I',
    task,
    column,
    before: held(task, column),
    after,
  });
  await typed(
    set('I.1', 'status', 'Không phát sinh'),
    set('I.2', 'result', 'Kết quả mới'),
    set('I.4', 'status', 'Hoàn thành'),
    set('I.4', 'doneDay', 45455),
    set('I.5', 'status', 'Xong rồi'),
    set('I.6', 'lead', 'Thanh tra Sở'),
    { kind: 'cell', table: 'Don_vi', task: 'van-phong-so', column: 'name', before: UNIT, after: 'Văn phòng' },
  );
  const plan = readFileSync(SEED, 'utf8');
  const lines = plan.split('\n');
  const at = lines.findIndex((line) => line.startsWith('3\t'));
  writeFileSync(path('moi.txt'), [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n'));
  const updated = await run('build', path('moi.txt'), '--update', book, '-o', book, '--accept-pairs');
  expect([updated.err, updated.code]).toEqual(['', 0]);
}

test('all five templates, of all, of a unit and of an index, say what they said', async () => {
  first = [];
  for (const asked of SCOPES) first = [...first, await printed(asked)];
  const made = await report('--despite', 'còn rà soát');
  expect(made.code).toBe(0);
  expect(made.out).toContain('nhiệm vụ của kỳ trong một sheet ẩn');
  await goOn();
  for (const [at, asked] of SCOPES.entries())
    expect([asked, others(first[at] ?? new Map(), await printed(asked))]).toEqual([asked, []]);
  // What has changed would be in each of them.
  const changed = others(first[0] ?? new Map(), await printed({}, true));
  expect(NAMES.filter((name) => !changed.some((part) => part.startsWith(name)))).toEqual([]);
  // The name that the unit has by now means it, too.
  expect(others(first[1] ?? new Map(), await printed({ unit: 'Văn phòng' }))).toEqual([]);
  // An unknown status is an error of the rows of now, which this report is not made of.
  const again = await report('--json');
  expect(again.code).toBe(0);
  const json = JSON.parse(again.out);
  expect(json).toMatchObject({ tasks: 'kept', errors: [], reason: null, documents: [{ differing: 0 }] });
  // Of now it would be another.
  const now = await report('--as-of', '15/06/2024');
  expect(now.code).toBe(1);
}, 600_000);

test('rows that were changed by hand are said, and those of now are listed; --renew keeps anew', async () => {
  const whole = readFileSync(book);
  const parts = unzipSync(new Uint8Array(whole));
  const sheet = Object.keys(parts).find((name) =>
    strFromU8(parts[name] ?? new Uint8Array()).includes('NHIỆM VỤ CỦA KỲ'),
  );
  const xml = strFromU8(parts[sheet ?? ''] ?? new Uint8Array());
  const broken = xml.replace(/(&quot;number&quot;:&quot;|"number":")2/, '$19');
  expect(broken).not.toBe(xml);
  writeFileSync(book, zipSync({ ...parts, [sheet ?? '']: strToU8(broken) }));
  const damaged = await report('--despite', 'còn rà soát');
  expect(damaged.out).toContain('nhiệm vụ đã giữ của kỳ bị sửa');
  expect(damaged.out).toMatch(/ít nhất \d+ nhiệm vụ/);
  const renewed = await report('--despite', 'còn rà soát', '--renew');
  expect(renewed.code).toBe(0);
  const after = await report('--json');
  // The reason and the errors of the renewed report are those of its rows.
  expect(JSON.parse(after.out)).toMatchObject({ tasks: 'kept', reason: 'còn rà soát' });
  expect(JSON.parse(after.out).errors).not.toEqual([]);
  const undone = await run('undo', book, '-o', book);
  expect(undone.code).not.toBe(2);
  const without = await report('--json', '--despite', 'x');
  expect(JSON.parse(without.out)).toMatchObject({ tasks: 'present' });
}, 300_000);
