import { mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
const { main } = require('../../dist/cli/main.js');
const { openFile } = require('../../dist/cli/workbookFile.js');

/** 18/04/2024 as Excel counts days: before the cut-off of the pictures. */
const DONE = 45_400;

/** What people have typed by the day of the pictures, in turn; one status is written in an own way. */
const TYPED = [
  { status: 'Hoàn thành', doneDay: DONE, result: 'Báo cáo số 112/BC-SLĐTBXH' },
  { status: 'Đang thực hiện' },
  {},
  { status: 'Hoàn thành', doneDay: DONE + 20, result: 'Quyết định số 45/QĐ-SLĐTBXH' },
  { status: 'Hoàn thành' },
  { status: 'Đã xong' },
  {},
];

/** The department's plan for 2024 as it may look on 14/06/2024; answers the file. */
export async function filledWorkbook(root) {
  const folder = mkdtempSync(join(tmpdir(), 'phan-cong-'));
  const [empty, filled] = ['trong.xlsx', 'phan-cong-2024.xlsx'].map((name) => join(folder, name));
  const plan = join(root, 'seeds', 'quang-tri-so-ldtbxh-2023', 'ke-hoach.txt');
  await main(['build', plan, '-o', empty, '--year', '2024', '--as-of', '2024-06-14']);
  const { workbook, save } = await openFile(empty, 'hình minh họa');
  const tables = await workbook.tables();
  const edits = tables.value
    .filter(({ name }) => name.startsWith('PL_'))
    .flatMap(({ name, columns, rows }) => {
      const cell = (row, key) => row.cells[columns.indexOf(key)] ?? null;
      return rows
        .filter((row) => cell(row, 'rowKind') === 'nhiệm vụ')
        .flatMap((row, index) =>
          Object.entries(TYPED[index % TYPED.length]).map(([column, after]) => ({
            kind: 'cell',
            table: name,
            task: cell(row, 'id'),
            column,
            before: cell(row, column),
            after,
          })),
        );
    });
  const done = await workbook.apply(edits);
  if (!done.ok || done.value.refused.length > 0) throw new Error('the workbook of the pictures was refused');
  await save(filled);
  return filled;
}
