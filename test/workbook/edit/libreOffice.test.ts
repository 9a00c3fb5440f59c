/**
 * What our edits keep against what LibreOffice calculates.
 * @needs soffice
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edit } from '../../../src/core/edit';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { edit, opened, seedBook } from './books';

const RECALCULATE = join(__dirname, '../../fillings/recalculate.sh');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phancong-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A workbook as LibreOffice saves it, every formula calculated again. */
function recalculated(name: string, bytes: Uint8Array): Uint8Array {
  const file = join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  execFileSync(RECALCULATE, [join(folder, 'out'), file], { timeout: 120_000 });
  return new Uint8Array(readFileSync(join(folder, 'out', `${name}.xlsx`)));
}

const WORDS = ['Hoàn thành', 'Đang thực hiện', 'Không phát sinh', ' hoàn thành ', 'sai'];

const EDITS: readonly Edit[] = [
  ...Array.from({ length: 20 }, (_, at) => edit('PL_I', `I.${at + 1}`, 'status', null, WORDS[at % 5])),
  {
    kind: 'add-row',
    table: 'PL_III',
    task: 'III.99',
    under: 'III.1',
    values: {
      id: 'III.99',
      text: 'Thêm',
      lead: 'Đơn vị mới',
      area: 'I',
      rowKind: 'nhiệm vụ',
      year: 2024,
      status: 'Hoàn thành',
    },
  },
  {
    kind: 'add-row',
    table: 'Don_vi',
    task: 'moi',
    under: null,
    values: { id: 'moi', name: 'Đơn vị mới', kind: 'đơn vị', complete: 'Chưa' },
  },
];

test('after 20 edits and added rows the kept results are what LibreOffice calculates, also in a file it saved', async () => {
  const seed = await seedBook();
  const saved = recalculated('saved', seed);
  for (const [name, bytes] of [
    ['built', seed],
    ['again', saved],
  ] as const) {
    const book = opened(bytes);
    expect(await book.apply(EDITS)).toMatchObject({ ok: true, value: { refused: [] } });
    const kept = readWorkbookFile(book.bytes());
    const fresh = readWorkbookFile(recalculated(name, book.bytes()));
    const differing: unknown[] = [];
    let formulas = 0;
    kept.sheets.forEach(({ name: title, cells }, at) => {
      for (let row = 1; row <= cells.lastRow; row += 1) {
        for (const column of cells.columns(row)) {
          if (cells.formula(row, column) === null) continue;
          formulas += 1;
          const [ours, theirs] = [cells.value(row, column), fresh.sheets[at]?.cells.value(row, column) ?? ''];
          const isNear =
            typeof ours === 'number' && typeof theirs === 'number' && Math.abs(ours - theirs) < 1e-9;
          if (!isNear && ours !== theirs) differing.push({ title, row, column, ours, theirs });
        }
      }
    });
    expect(formulas).toBeGreaterThan(6000);
    expect(differing).toEqual([]);
  }
}, 180_000);
