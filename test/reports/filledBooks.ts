import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWorkbook, type Built } from '../../src/cli/buildWorkbook';
import type { CellValue } from '../../src/core/completion/cells';
import { workbook as words } from '../../src/messages/vi/workbook';
import { openFileWorkbook } from '../../src/workbook/fileHost/openFileWorkbook';
import { root } from '../architecture/sources';

/** What people typed in the rows of a matrix, in turn. */
type Typed = Readonly<Record<string, CellValue>>;

/** Days as Excel counts them: 45292 is 01/01/2024. */
const ON_2024_04_10 = 45392;
const ON_2024_04_30 = 45412;
const ON_2024_05_15 = 45427;
const ON_2024_05_20 = 45432;
const ON_2024_06_30 = 45473;

/** The fillings of the acceptance: nothing begun, half done with late and overdue, all done. */
export const FILLINGS: Readonly<Record<'none' | 'half' | 'all', readonly Typed[]>> = {
  none: [{}],
  half: [
    {
      status: 'Hoàn thành',
      doneDay: ON_2024_04_10,
      adjustedDue: ON_2024_04_30,
      result: 'Đã ban hành và triển khai đến các đơn vị',
      evidence: 'Kế hoạch số 13/KH-SNV ngày 31/01/2024 về nâng cao Chỉ số PAPI',
    },
    {
      status: 'Hoàn thành',
      doneDay: ON_2024_05_20,
      adjustedDue: ON_2024_04_30,
      result: 'Đã rà soát 105/113 thủ tục',
      evidence: 'Báo cáo số 45/BC-SNV ngày 20/5/2024; Công văn số 2444/SNV-VP ngày 02/3/2024 về việc đôn đốc',
    },
    { status: 'Đang thực hiện', adjustedDue: ON_2024_05_15, difficulty: 'Chưa được bố trí kinh phí.' },
    {
      status: 'Đang thực hiện',
      percent: 0.4,
      result: 'Đã lấy ý kiến các đơn vị',
      adjustedDue: ON_2024_06_30,
    },
    {},
  ],
  all: [
    {
      status: 'Hoàn thành',
      doneDay: ON_2024_04_10,
      adjustedDue: ON_2024_04_30,
      period: 'last',
      result: 'Đã thực hiện xong',
      evidence: 'Báo cáo số 46/BC-SNV ngày 10/4/2024',
    },
  ],
};

export type Filling = keyof typeof FILLINGS;

/** The plans of the seeds by their number. */
export const PLANS = {
  '000': 'quang-tri-so-ldtbxh-2023',
  '001': 'quang-tri-165-kh-ubnd',
} as const;

const empty = new Map<string, Promise<Built>>();
const filled = new Map<string, Promise<string>>();

/** The workbook of a seed's plan for 2024 with a filling; answers the path of its file. */
export function filledBook(seed: keyof typeof PLANS, filling: Filling): Promise<string> {
  const key = `${seed} ${filling}`;
  const known = filled.get(key) ?? fillBook(seed, filling);
  filled.set(key, known);
  return known;
}

async function fillBook(seed: keyof typeof PLANS, filling: Filling): Promise<string> {
  const file = join(root, 'seeds', PLANS[seed], 'ke-hoach.txt');
  const built =
    empty.get(seed) ?? buildWorkbook({ files: [file], register: undefined, year: 2024, cutOff: null });
  empty.set(seed, built);
  const path = join(mkdtempSync(join(tmpdir(), 'report-')), `${seed}-${filling}.xlsx`);
  const { bytes } = await built;
  writeFileSync(path, await typedInto(bytes, FILLINGS[filling]));
  return path;
}

/** A workbook's bytes with what was typed into its matrices, row after row. */
export async function typedInto(bytes: Uint8Array, typed: readonly Typed[]): Promise<Uint8Array> {
  const opened = openFileWorkbook(bytes, {
    name: 'filled.xlsx',
    words,
    today: ON_2024_06_30,
    now: () => ON_2024_06_30,
    by: 'test',
    deliver: ({ name }) => Promise.resolve(name),
  });
  if (!opened.ok) throw new Error('not opened');
  const workbook = opened.value;
  const tables = await workbook.tables();
  if (!tables.ok) throw new Error('no tables');
  let at = 0;
  const edits = tables.value
    .filter(({ name }) => name.startsWith('PL_'))
    .flatMap(({ name, columns, rows }) => {
      const cell = (cells: readonly CellValue[], key: string): CellValue =>
        cells[columns.indexOf(key)] ?? null;
      return rows
        .filter(({ cells }) => cell(cells, 'rowKind') === 'nhiệm vụ')
        .flatMap(({ cells }) => {
          const values = typed[at % typed.length] ?? {};
          at += 1;
          return Object.entries(values).flatMap(([column, after]) => {
            const before = cell(cells, column);
            const total = /\/(\d+)$/.exec(String(before ?? ''))?.[1];
            if (column === 'period' && total === undefined) return [];
            const value = column === 'period' ? `${total}/${total}` : after;
            const task = String(cell(cells, 'id'));
            return [{ kind: 'cell', table: name, task, column, before, after: value } as const];
          });
        });
    });
  const done = await workbook.apply(edits);
  if (!done.ok || done.value.refused.length > 0) throw new Error(`refused: ${JSON.stringify(done)}`);
  return workbook.bytes();
}
