import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { areasOf, tasksOf } from '../../../src/core/plan/plan';
import { root } from '../../architecture/sources';
import { type PlanReading, startReading } from '../../../src/taskpane/load/planReading';
import { openedFiles, type OpenedSource } from '../../../src/taskpane/load/planSource';
import { AS_READ, type ReadingChoices } from '../../../src/taskpane/load/readingChoices';
import { StepLog } from '../../../src/taskpane/steps/stepLog';
import { seedBook } from '../../workbook/edit/books';
import { PLAN_SHEETS } from '../../workbook/planSheets';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

async function readingOf(
  source: OpenedSource,
  choices: ReadingChoices = AS_READ,
  work = new AbortController(),
  told: (reading: PlanReading) => void = () => undefined,
): Promise<{ readonly all: readonly PlanReading[]; readonly last: PlanReading | undefined }> {
  const all: PlanReading[] = [];
  await startReading({
    source: () => Promise.resolve(source),
    choices,
    signal: work.signal,
    steps: new StepLog(),
    tell: (reading) => {
      all.push(reading);
      told(reading);
    },
  });
  return { all, last: all.at(-1) };
}

const seed = (folder: string): OpenedSource => ({
  kind: 'files',
  files: [
    {
      name: 'ke-hoach.txt',
      bytes: new Uint8Array(readFileSync(join(root, 'seeds', folder, 'ke-hoach.txt'))),
    },
  ],
});

/** Index, tasks and headings of each appendix, the register, and the codes that tell of the choice. */
function brief(reading: PlanReading | undefined) {
  if (reading?.kind !== 'read') throw new Error(`not read: ${String(reading?.kind)}`);
  const { value, register, findings } = reading.read;
  return {
    appendices: value.appendices.map((appendix) => [
      appendix.index,
      tasksOf(appendix).length,
      areasOf(appendix).length,
    ]),
    register: register.owner,
    told: findings.map(({ code }) => code).filter((code) => /^(register|index)-/.test(code)),
  };
}

const DEPARTMENT = 'Sở Lao động - Thương binh và Xã hội tỉnh Quảng Trị';

test('the department’s plan: 48, 16 and 7 tasks, the register of its issuer, its sheets and appendices', async () => {
  const { last } = await readingOf(seed('quang-tri-so-ldtbxh-2023'));
  expect(brief(last)).toEqual({
    appendices: [
      ['PAR INDEX', 48, 7],
      ['SIPAS', 16, 10],
      ['PAPI', 7, 4],
    ],
    register: DEPARTMENT,
    told: ['register-chosen'],
  });
  expect(last?.kind === 'read' && last.read.sheets).toEqual(PLAN_SHEETS);
});

test('another register and other templates are taken as chosen', async () => {
  const source = seed('quang-tri-so-ldtbxh-2023');
  const first = await readingOf(source);
  if (first.last?.kind !== 'read') throw new Error('not read');
  const province = first.last.read.registers.find(({ owner }) => owner === 'UBND tỉnh Quảng Trị');
  const choices = { register: province?.id ?? '', indexes: { I: null, II: 'PAPI' } };
  expect(brief((await readingOf(source, choices)).last)).toEqual({
    appendices: [
      [null, 48, 7],
      ['PAPI', 16, 10],
      ['PAPI', 7, 4],
    ],
    register: 'UBND tỉnh Quảng Trị',
    told: [],
  });
});

const NAMELESS = 'TT\tNhiệm vụ\tChủ trì\tPhối hợp\tThời hạn\n1\tBáo cáo\tSở Nội vụ\tSở Y tế\t30/11/2026\n';

test('an appendix without an index says so until one is chosen', async () => {
  const source: OpenedSource = { kind: 'clipboard', clipboard: { text: NAMELESS } };
  expect(brief((await readingOf(source)).last)).toMatchObject({
    appendices: [[null, 1, 0]],
    told: ['register-all', 'index-unknown'],
  });
  const chosen = await readingOf(source, { register: null, indexes: { I: 'SIPAS' } });
  expect(brief(chosen.last)).toMatchObject({ appendices: [['SIPAS', 1, 0]], told: ['register-all'] });
});

test('a file that cannot be read says why by its code', async () => {
  const { last } = await readingOf({
    kind: 'files',
    files: [{ name: 'ban-in.pdf', bytes: encode('%PDF-1.7\n') }],
  });
  expect(last).toMatchObject({
    kind: 'unreadable',
    error: { code: 'document-pdf', data: { file: 'ban-in.pdf' } },
  });
});

test('a text without a matrix cannot become a workbook', async () => {
  const { last } = await readingOf({ kind: 'clipboard', clipboard: { text: 'Kính gửi: các đơn vị.' } });
  expect(last).toMatchObject({ kind: 'read', read: { hasMatrix: false } });
});

test('statuses of an office’s own tracker are shown with what they would become', async () => {
  const text = NAMELESS.replace('Thời hạn\n', 'Thời hạn\tTrạng thái\n').replace('2026\n', '2026\tĐã xong\n');
  const { last } = await readingOf({ kind: 'clipboard', clipboard: { text } });
  expect(last).toMatchObject({
    kind: 'read',
    read: { statuses: [{ written: 'Đã xong', status: 'Hoàn thành', count: 1 }] },
  });
});

test('reading ends between two files once the user has ended it', async () => {
  const work = new AbortController();
  const files = ['1.txt', '2.txt', '3.txt'].map((name) => ({ name, bytes: encode(NAMELESS) }));
  const { all } = await readingOf({ kind: 'files', files }, AS_READ, work, (reading) => {
    if (reading.kind === 'reading' && reading.partsDone === 1) work.abort();
  });
  const parts = all.flatMap((reading) => (reading.kind === 'reading' ? [reading.partsDone] : []));
  expect(Math.max(...parts)).toBe(1);
  expect(all.at(-1)).toEqual({ kind: 'cancelled' });
});

test('in Excel a workbook of ours is read as the plan in it, and stays at hand to be opened', async () => {
  const bytes = await seedBook();
  const given = { name: 'so.xlsx', arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
  const { last } = await readingOf(await openedFiles([given], 'excel', () => Promise.resolve()));
  // Two appendices of the workbook have 16 and 7 tasks, as in its plan.
  expect(
    brief(last)
      .appendices.slice(1)
      .map(([, tasks]) => tasks),
  ).toEqual([16, 7]);
  expect(last).toMatchObject({ kind: 'read', ownFile: { name: 'so.xlsx', bytes } });
  const plan = await readingOf(seed('quang-tri-so-ldtbxh-2023'));
  expect(plan.last).toMatchObject({ kind: 'read', ownFile: null });
});
