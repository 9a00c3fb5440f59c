/**
 * Both plans filled at random: what is kept of their figures reads back as `progress --json` says them, and stays as it
 * is when LibreOffice calculates the workbook anew.
 * @needs soffice openpyxl
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { progressOf } from '../../../src/core/completion/progress';
import type { HistoryColumnKey } from '../../../src/core/history/historyColumns';
import { readHistory } from '../../../src/core/history/readHistory';
import { snapshotRows } from '../../../src/core/history/snapshotRows';
import { takeSnapshot } from '../../../src/core/history/takeSnapshot';
import { STATUS_WORDS } from '../../../src/core/layout/matrixColumns';
import { snapshotEdits } from '../../../src/core/layout/history/snapshotEdits';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { writeWorkbook } from '../../../src/workbook/build/writeWorkbook';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { readTracking } from '../../../src/workbook/tracking/readTracking';
import { readWorkbookHistory } from '../../../src/workbook/tracking/readHistory';
import { compared } from '../../cli/edits/office';
import { runs } from '../../runs';
import { opened } from '../edit/books';
import { DAY, DEPARTMENT, PROVINCE, seedLayout, valueOf } from '../office/books';

const folder = mkdtempSync(join(tmpdir(), 'history-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PERIOD = { kind: 'half', number: 1, year: 2024 } as const;

const filling = fc.array(
  fc.record({
    status: fc.constantFrom(null, ...STATUS_WORDS, 'đã xong'),
    doneDay: fc.option(fc.integer({ min: DAY - 60, max: DAY + 20 })),
  }),
  { minLength: 1, maxLength: 120 },
);

describe.each([DEPARTMENT, PROVINCE])('%s', (seed) => {
  test('filled at random, is kept as progress says it', async () => {
    const bytes = await writeWorkbook(await seedLayout(seed));
    const { matrices, parameters } = readTracking(readWorkbookFile(bytes));
    fc.assert(
      fc.property(filling, (filled) => {
        const tables = matrices.map(({ table }) => ({
          ...table,
          rows: table.rows.map((row, at) => ({ ...row, ...filled[at % filled.length] })),
        }));
        const { progress } = progressOf(tables, { ...parameters, asOf: DAY });
        const rows = snapshotRows(takeSnapshot(progress, PERIOD, parameters, DAY + 0.5));
        const placed = rows.map((row, at) => ({
          sheetRow: at + 5,
          cell: (key: HistoryColumnKey) => row[key] ?? null,
        }));
        const { snapshots, findings } = readHistory(placed, 'Lịch sử');
        expect(findings).toEqual([]);
        expect(snapshots.map((each) => each.progress)).toEqual([progress]);
        const holders = 1 + progress.indexes.length + progress.indexes.flatMap(({ areas }) => areas).length;
        expect(rows).toHaveLength(holders + 5 * progress.units.length + progress.uncounted.length);
      }),
      runs(15),
    );
  }, 120_000);
});

test('LibreOffice calculates nothing in it', async () => {
  const book = opened(await writeWorkbook(await seedLayout(DEPARTMENT, ['I.1', 'II.1'])));
  const { matrices, parameters } = readTracking(book.content());
  const tables = matrices.map(({ table }) => table);
  const { progress } = progressOf(tables, { ...parameters, asOf: DAY });
  const snapshot = takeSnapshot(progress, PERIOD, parameters, DAY + 0.5);
  valueOf(await book.apply(snapshotEdits(snapshot, null, words.history)));
  const next = takeSnapshot(progress, { ...PERIOD, kind: 'year' }, parameters, DAY + 0.5);
  const { standing } = readWorkbookHistory(book.content());
  valueOf(await book.apply(snapshotEdits(next, standing, words.history)));
  const file = join(folder, 'history.xlsx');
  writeFileSync(file, book.bytes());
  const [difference] = compared([file]);
  expect(difference?.wrong).toEqual([]);
  const read = readWorkbookHistory(
    readWorkbookFile(readFileSync(join(folder, 'recalculated', 'history.xlsx'))),
  );
  expect(read.findings).toEqual([]);
  expect(read.snapshots.map(({ period, progress: kept }) => [period.kind, kept])).toEqual([
    ['half', progress],
    ['year', progress],
  ]);
}, 240_000);
