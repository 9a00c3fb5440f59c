/** @needs soffice */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { drawnExcel, PROVINCE, seedLayout } from './books';

const RECALCULATE = join(__dirname, '../../fillings/recalculate.sh');

test('LibreOffice calculates in the workbook that Excel drew what the core counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'phancong-'));
  const layout = await seedLayout(PROVINCE);
  const { excel } = await drawnExcel(layout);
  const file = join(folder, 'drawn.xlsx');
  writeFileSync(file, excel.save());
  execFileSync(RECALCULATE, [join(folder, 'out'), file], { timeout: 200_000 });
  const fresh = readWorkbookFile(new Uint8Array(readFileSync(join(folder, 'out', 'drawn.xlsx'))));
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
}, 300_000);
