import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf } from '../../src/core/calendar/day';
import { buildWorkbook } from '../../src/cli/buildWorkbook';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import { workbookProgress } from '../../src/workbook/tracking/workbookProgress';

const folder = mkdtempSync(join(tmpdir(), 'phancong-statuses-'));
afterAll(() => rmSync(folder, { recursive: true }));

const TRACKER = [
  'SỞ Y TẾ HÀ NAM\n\nTHEO DÕI\nCải cách hành chính năm 2026\n',
  'TT\tNhiệm vụ\tChủ trì\tThời hạn\tTrạng thái\tNgày hoàn thành',
  '1\tA\tSở Y tế\t30/6/2026\tĐã xong\t15/6/2026',
  '2\tB\tSở Y tế\t30/6/2026\tHoàn thành ngày 5/7/2026\t',
  '3\tC\tSở Y tế\t30/6/2026\tĐang làm\t',
  '4\tD\tSở Y tế\tThường xuyên\tKPS\t',
].join('\n');

async function counted(acceptStatuses: boolean) {
  const file = join(folder, 'theo-doi.txt');
  writeFileSync(file, TRACKER);
  const request = {
    files: [file],
    register: undefined,
    year: 2026,
    cutOff: dayOf(2026, 9, 1),
    acceptStatuses,
  };
  const { bytes, findings } = await buildWorkbook(request);
  const options = { asOf: null, today: dayOf(2026, 9, 1) ?? 0, abbreviations: [] };
  const { result, findings: met } = workbookProgress(readWorkbookFile(bytes), options);
  const said = findings.filter(({ code }) => code.startsWith('status-')).map(({ code }) => code);
  return { overall: result.progress.overall, said, met: met.map(({ code }) => code) };
}

test('accepted statuses are counted in the workbook that is built', async () => {
  const { overall, said, met } = await counted(true);
  // A on time, B five days late, C overdue on 01/9, D does not arise
  expect(overall).toMatchObject({
    assigned: 4,
    done: 2,
    doneOnTime: 1,
    doneLate: 1,
    overdue: 1,
    notApplicable: 1,
  });
  expect(said).toEqual(Array(4).fill('status-accepted'));
  expect(met).toEqual([]);
});

test('statuses that nobody accepted count nothing', async () => {
  const { overall, said } = await counted(false);
  expect(overall).toMatchObject({ assigned: 4, done: 0, overdue: 3, notApplicable: 0, continuous: 1 });
  expect(said).toEqual(Array(4).fill('status-near'));
});
