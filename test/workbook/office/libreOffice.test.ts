/** @needs soffice */
import { strFromU8, unzipSync } from 'fflate';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { drawnExcel, PROVINCE, seedLayout } from './books';

const RECALCULATE = join(__dirname, '../../fillings/recalculate.sh');

const PAR_INDEX_AREAS = [
  'I. Công tác chỉ đạo, điều…',
  'II. Cải cách thể chế',
  'III. Cải cách thủ tục hành…',
  'IV. Cải cách tổ chức bộ máy',
  'V. Cải cách chế độ công vụ',
  'VI. Cải cách tài chính công',
  'VII. Xây dựng và phát triển…',
  'VIII. Tác động của CCHC đến…',
  'Chưa rõ lĩnh vực',
];

/**
 * The chart of PAR INDEX by hand: its areas in the order of the plan's Phụ lục I, how many tasks stand under each
 * heading there, and of none is the status filled in.
 */
const PAR_INDEX_CHART = [
  'Tổng số được giao',
  ...PAR_INDEX_AREAS,
  ...['9', '6', '14', '6', '7', '5', '9', '2', '0'],
  'Hoàn thành',
  ...PAR_INDEX_AREAS,
  ...Array.from({ length: 9 }, () => '0'),
];

/** Names and figures that LibreOffice drew in the first chart: of each series its name, its areas, its columns. */
function chartOf(bytes: Uint8Array): readonly (string | undefined)[] {
  const chart = strFromU8(unzipSync(bytes)['xl/charts/chart1.xml'] ?? new Uint8Array());
  return [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => text);
}

test('LibreOffice calculates in the workbook that Excel drew what the core counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
  const layout = await seedLayout(PROVINCE);
  const { excel } = await drawnExcel(layout);
  const file = join(folder, 'drawn.xlsx');
  writeFileSync(file, excel.save());
  execFileSync(RECALCULATE, [join(folder, 'out'), file], { timeout: 200_000 });
  const written = new Uint8Array(readFileSync(join(folder, 'out', 'drawn.xlsx')));
  const fresh = readWorkbookFile(written);
  rmSync(folder, { recursive: true, force: true });
  const differing: unknown[] = [];
  let formulas = 0;
  for (const sheet of layout.sheets) {
    const cells = fresh.sheets.find(({ name }) => name === sheet.name)?.cells;
    for (const { row, column, value, formula } of sheet.cells) {
      if (formula === undefined) continue;
      formulas += 1;
      const theirs = cells?.value(row, column) ?? '';
      const isNear =
        typeof value === 'number' && typeof theirs === 'number' && Math.abs(value - theirs) < 1e-9;
      if (!isNear && (value ?? '') !== theirs)
        differing.push({ sheet: sheet.name, row, column, value, theirs });
    }
  }
  expect(formulas).toBeGreaterThan(9000);
  expect(differing.slice(0, 10)).toEqual([]);
  expect(chartOf(written)).toEqual(PAR_INDEX_CHART);
}, 300_000);
