import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { buildWorkbook } from '../../../src/cli/buildWorkbook';
import { firstYear, planJson } from '../../../src/core/plan/planJson';
import { planSpan } from '../../../src/core/plan/planSpan';
import type { Finding, Read } from '../../../src/core/finding';
import { tasksOf, type Plan } from '../../../src/core/plan/plan';
import { read, shippedText } from '../reading';
import { readFileOf } from '../files';

const SEEDS = ['quang-tri-so-ldtbxh-2023', 'quang-tri-165-kh-ubnd'];
const pathOf = (seed: string): string => join(__dirname, '..', '..', '..', 'seeds', seed, 'ke-hoach.txt');

function said({ value, findings }: Read<Plan>) {
  const told = (finding: Finding): string => `${finding.code} ${finding.place.task} ${finding.found}`;
  const { plan, appendices } = planJson(value, [], firstYear(value), planSpan(value.head), () => '');
  const ofPlan = findings.filter(({ code }) => !code.startsWith('register-'));
  return { plan, appendices, findings: ofPlan.map(told).sort() };
}

async function built(seed: string): Promise<Uint8Array> {
  const request = { files: [pathOf(seed)], register: undefined, year: 2024, cutOff: null };
  return (await buildWorkbook(request)).bytes;
}

test.each(SEEDS)('the workbook of %s gives its plan back, findings included', async (seed) => {
  const text = read(shippedText(`seeds/${seed}/ke-hoach.txt`));
  expect(said(await readFileOf(await built(seed)))).toEqual(said(text));
});

test('a cell that a person edited counts as it stands; ids stay although rows are sorted', async () => {
  const parts = unzipSync(await built(SEEDS[0]!));
  const sheet = Object.keys(parts).find((name) => {
    const xml = strFromU8(parts[name]!);
    return name.startsWith('xl/worksheets/') && xml.includes('tableParts') && xml.includes('r="A7"');
  })!;
  const rows = strFromU8(parts[sheet]!);
  const found = [...rows.matchAll(/<row [^>]*?r="(\d+)"[^>]*>.*?<\/row>/gs)].filter(
    ([, row]) => Number(row) >= 7,
  );
  expect(found.length).toBeGreaterThan(10);
  const renumbered = (row: string, from: string, to: string): string =>
    row.replaceAll(`r="${from}"`, `r="${to}"`).replace(new RegExp(`r="([A-Z]+)${from}"`, 'g'), `r="$1${to}"`);
  const [first, last] = [found[0]!, found.at(-1)!];
  const swapped = rows
    .replace(first[0], '<!--first-->')
    .replace(last[0], renumbered(first[0], first[1]!, last[1]!))
    .replace('<!--first-->', renumbered(last[0], last[1]!, first[1]!));
  const before = await readFileOf(zipSync(parts));
  const after = await readFileOf(zipSync({ ...parts, [sheet]: strToU8(swapped) }));
  const ids = ({ value }: Read<Plan>) => value.appendices.flatMap(tasksOf).map(({ id, text }) => [id, text]);
  expect(ids(after)).toEqual(ids(before));
});
