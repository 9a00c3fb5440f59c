import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from '../../../src/core/edit';
import { opened, partsOf, seedBookWithoutTargets } from '../../workbook/edit/books';
import { run } from '../edits/run';

const folder = mkdtempSync(join(tmpdir(), 'targets-'));
const path = (name: string): string => join(folder, `${name}.xlsx`);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  writeFileSync(path('book'), await seedBookWithoutTargets());
  await run('targets', path('book'), '--write', '-o', path('goals'));
}, 120_000);

/** A copy of the workbook with goals, edited. */
async function edited(name: string, edits: readonly Edit[]): Promise<string> {
  const book = opened(new Uint8Array(readFileSync(path('goals'))));
  expect(await book.apply(edits)).toMatchObject({ ok: true, value: { refused: [] } });
  writeFileSync(path(name), book.bytes());
  return path(name);
}

function typed(task: string, column: string, after: string | number, before: string | null = null): Edit {
  return { kind: 'cell', table: 'Chi_tieu', task, column, before, after };
}

async function json(file: string, ...rest: readonly string[]) {
  const { out, code } = await run('targets', file, '--json', ...rest);
  return { ...JSON.parse(out), code };
}

function codes(findings: readonly { readonly code: string; readonly row: number }[]) {
  return findings.map(({ code, row }) => `${row} ${code}`);
}

test('a workbook without goals says so, in words and in JSON', async () => {
  const { out } = await run('targets', path('book'));
  expect(out).toContain('--write');
  const { sheet, targets, counts, code } = await json(path('book'));
  expect([sheet, targets, counts.met, code]).toEqual([null, [], 0, 0]);
});

test('the goals of a plan that ships are added with their sources and read back', async () => {
  const { targets, counts, asOf, year, sheet } = await json(path('goals'));
  expect([asOf, year, sheet, targets.length]).toEqual(['2024-06-14', 2024, 'Chỉ tiêu', 25]);
  expect(counts).toMatchObject({ 'no-figures': 25, met: 0, missed: 0 });
  expect(targets[1]).toEqual({
    id: '2',
    text: 'Cắt giảm thời gian giải quyết thủ tục hành chính so với quy định',
    area: { content: 'PAR.III', name: 'Cải cách thủ tục hành chính' },
    year: 2025,
    span: 'by',
    operator: 'at-least',
    value: 25,
    upTo: null,
    mayExceed: null,
    change: 'decrease',
    unit: '%',
    scale: null,
    grades: null,
    actual: null,
    before: null,
    judgement: 'no-figures',
    tasks: ['I.17'],
    source: {
      line: 41,
      text: 'Rà soát, đơn giản hóa thủ tục hành chính cắt giảm ít nhất 25% thời gian giải quyết thủ tục hành chính so với quy định.',
    },
    row: 6,
  });
});

test('figures count with their sources; a year that is over makes a goal missed', async () => {
  const file = await edited('figures', [
    typed('3', 'numerator', 105),
    typed('3', 'denominator', 113),
    typed('3', 'actualSource', 'Báo cáo quý II'),
    typed('9', 'actual', 0.9),
    typed('9', 'actualSource', 'Khảo sát'),
  ]);
  const now = await json(file);
  expect(now.targets[2]).toMatchObject({
    judgement: 'not-yet',
    actual: { value: null, numerator: 105, denominator: 113, written: null, source: 'Báo cáo quý II' },
  });
  expect(now.targets[8]).toMatchObject({ judgement: 'met', actual: { value: 90 } });
  expect(now.findings).toEqual([]);
  const later = await json(file, '--as-of', '2025-01-01');
  expect(later.targets[2].judgement).toBe('missed');
  const { out } = await run('targets', file);
  expect(out).toContain('105/113');
  expect(out).toContain('25 chỉ tiêu: Đạt 1, Chưa đạt 1, Chưa có số liệu 23');
});

test('a task that is done while its goal was missed is a warning', async () => {
  const file = await edited('done', [
    { kind: 'cell', table: 'PL_I', task: 'I.20', column: 'status', before: null, after: 'Hoàn thành' },
    typed('3', 'actual', 0.5),
    typed('3', 'actualSource', 'Báo cáo'),
    typed('5', 'tasks', 'I.20; I.999'),
  ]);
  const { findings } = await json(file, '--as-of', '2025-01-01');
  expect(findings).toMatchObject([
    { code: 'target-missed-task-done', severity: 'warning', task: 'I.20', sheet: 'Chỉ tiêu', row: 7 },
    { code: 'target-task-unknown', severity: 'warning', found: 'I.999', row: 9 },
  ]);
  expect(findings[0].message).toContain('đúng hạn và trước hạn');
  const checked = JSON.parse((await run('check', file, '--as-of', '2025-01-01', '--json')).out);
  const said = checked.findings.filter(({ code }: { code: string }) => code.startsWith('target-'));
  expect(codes(said)).toEqual(['7 target-missed-task-done', '9 target-task-unknown']);
  await run('check', file, '--as-of', '2025-01-01', '--write', '-o', path('checked'));
  expect((await json(path('checked'))).targets).toHaveLength(25);
  expect(codes((await json(file)).findings)).toEqual(['7 target-not-yet-task-done', '9 target-task-unknown']);
});

test('what is typed and does not count is said, with what to type', async () => {
  const file = await edited('texts', [
    typed('2', 'actual', '25,5 %'),
    typed('3', 'actual', '105/113'),
    typed('4', 'numerator', 5),
    typed('5', 'actual', 95),
    typed('6', 'operator', '>=', '≥'),
    typed('9', 'actual', 0.95),
  ]);
  const { findings, targets } = await json(file);
  expect(findings).toMatchObject([
    { row: 6, code: 'target-figure-as-text', found: '25,5 %', expected: '25,5%' },
    { row: 6, code: 'target-source-missing' },
    { row: 7, code: 'target-fraction-as-text', found: '105/113' },
    { row: 7, code: 'target-source-missing' },
    { row: 8, code: 'target-half-fraction', column: 'denominator' },
    { row: 8, code: 'target-source-missing' },
    { row: 9, code: 'target-percent-slip', found: '9500%', expected: '95%' },
    { row: 9, code: 'target-source-missing' },
    { row: 10, code: 'target-operator-unread', found: '>=' },
    { row: 13, code: 'target-source-missing' },
  ]);
  expect(targets[1].actual).toMatchObject({ value: null, written: '25,5 %' });
  expect(targets.slice(1, 6).map(({ judgement }: { judgement: string }) => judgement)).toEqual(
    Array.from({ length: 5 }, () => 'unreadable'),
  );
});

test('adding twice changes nothing and says why; undo takes the sheet out', async () => {
  const before = readFileSync(path('goals'));
  const again = await run('targets', path('goals'), '--write', '-o', path('twice'));
  expect(again.code).toBe(2);
  expect(again.err).toContain('Chỉ tiêu');
  expect(readFileSync(path('goals')).equals(before)).toBe(true);
  const undone = await run('undo', path('goals'), '-o', path('undone'));
  expect(undone.code).toBe(0);
  expect((await json(path('undone'))).sheet).toBeNull();
});

test('a sheet without goals is filled like one that is drawn with them, over no typed row; undo takes it out', async () => {
  const none = join(folder, 'none.json');
  const plan = { number: null, issuer: 'x', title: 'y' };
  writeFileSync(none, JSON.stringify({ plan, document: 'x', targets: [] }));
  const blank = path('blank');
  expect((await run('targets', path('book'), '--write', '--from', none, '-o', blank)).code).toBe(0);
  expect(await json(blank)).toMatchObject({ sheet: 'Chỉ tiêu', targets: [] });
  const filled = path('filled');
  const done = await run('targets', blank, '--write', '-o', filled);
  expect([done.code, done.err]).toEqual([0, '']);
  expect(done.out).toContain('Đã điền 25 chỉ tiêu vào sheet Chỉ tiêu đang còn trống');
  const [drawn, written] = [await json(path('goals')), await json(filled)];
  expect(written.targets).toHaveLength(25);
  expect(written.targets).toEqual(drawn.targets);
  expect(written.findings).toEqual(drawn.findings);
  // Its lines are as high as those, so that whole texts show.
  const heights = (file: string): readonly string[] => {
    const sheets = [...partsOf(new Uint8Array(readFileSync(file)))].filter(([name]) =>
      name.startsWith('xl/worksheets/sheet'),
    );
    const part = sheets.find(([, text]) => text.includes('Chi_tieu[['))?.[1] ?? '';
    return [...part.matchAll(/<row [^>]*\bht="([\d.]+)"/g)].map((found) => found[1] ?? '');
  };
  expect(heights(filled)).toEqual(heights(path('goals')));
  expect(heights(filled).length).toBeGreaterThan(25);
  const undone = path('taken-out');
  expect((await run('undo', filled, '-o', undone)).code).toBe(0);
  expect((await json(undone)).sheet).toBeNull();
  expect((await run('targets', undone, '--write', '-o', path('anew'))).code).toBe(0);

  // A goal that a person typed stays the only one.
  const host = opened(new Uint8Array(readFileSync(blank)));
  const { sheet, firstRow, firstColumn } = host.content().tables.find(({ name }) => name === 'Chi_tieu')!;
  const held = (value: string | null) => ({ value, formula: null });
  const place = { sheet, row: firstRow, column: firstColumn + 1 };
  expect(host.type([{ ...place, before: held(null), after: held('Của tôi') }])).toMatchObject({ ok: true });
  const own = path('own');
  writeFileSync(own, host.bytes());
  const refused = await run('targets', own, '--write', '-o', path('x'));
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect((await json(own)).targets.map(({ text }: { text: string }) => text)).toEqual(['Của tôi']);
});

test('--from and -o ask for --write; a file of goals that does not fit is refused with where', async () => {
  expect((await run('targets', path('book'), '-o', path('x'))).code).toBe(2);
  const unfit = join(folder, 'unfit.json');
  writeFileSync(unfit, '{"plan":{},"document":"x","targets":[]}');
  const { code, err } = await run('targets', path('book'), '--write', '--from', unfit, '-o', path('x'));
  expect(code).toBe(2);
  expect(err).toContain('plan');
});
