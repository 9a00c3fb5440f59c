import fc from 'fast-check';
import { choicesOf } from '../../../src/core/checks/choices';
import type { CellValue } from '../../../src/core/completion/cells';
import type { MatrixColumnKey } from '../../../src/core/layout/matrixColumns';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { fixContextOf } from '../../../src/workbook/edits/fixContextOf';
import {
  type CheckedWorkbook,
  checkWorkbook,
  recheckWorkbook,
} from '../../../src/workbook/tracking/checkWorkbook';
import type { WorkbookKnowledge } from '../../../src/workbook/tracking/examination';
import { changes, TODAY } from '../../core/checks/checking';
import { abbreviations } from '../../core/unit/registers';
import { templates } from '../../documents/reading';
import { runs } from '../../runs';
import { DAY, seedLayout } from '../edit/books';
import { contentOfLayout, withCells } from './editedContent';

const knowledge: WorkbookKnowledge = {
  templates,
  abbreviations,
  changes: [changes],
  today: TODAY,
  asOf: null,
};

let seed: WorkbookContent;
let checkedSeed: CheckedWorkbook;

beforeAll(async () => {
  seed = contentOfLayout(await seedLayout());
  checkedSeed = checkWorkbook(seed, knowledge);
});

/** What people put into the columns that counting and checking read, slips and nonsense among it. */
const TYPED: Partial<Record<MatrixColumnKey, readonly CellValue[]>> = {
  status: ['Hoàn thành', 'Đang thực hiện', ' hoàn  THÀNH', 'Không phát sinh', 'xong', 'Hoan thanh', null],
  doneDay: [DAY - 40, DAY, TODAY + 9, '30/6/2024', 'chưa rõ', null],
  percent: [0, 0.5, 1, 7, '50%', null],
  result: ['Báo cáo số 12/BC-SNV', ' hai  dấu cách', null],
  evidence: ['QĐ 15/QĐ-UBND', null],
  note: ['Không có phát sinh', null],
  text: [
    'Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho cán bộ, công chức',
    'Tổ chức hội nghị tập huấn nghiệp vụ cải cách hành chính cho công chức, viên chức',
    'Việc mới',
    null,
  ],
  lead: ['Văn phòng Sở', 'Van phong So', 'Phòng Lạ\nThanh tra Sở', 'Các phòng, đơn vị liên quan', '', null],
  support: ['Thanh tra Sở', 'thanh tra sở;\nVăn phòng Sở', 'Các phòng, đơn vị thuộc Sở', 'Sở Nội Vu', null],
  deadline: [
    'Trước ngày 15/12/2024',
    'Hàng quý',
    'Tháng 1 năm sau liên kê',
    'Văn phòng Sở',
    'Năm 2031',
    null,
  ],
  area: ['I', 'A.I', 'Chưa rõ', 'không có', null],
  number: ['1', '7', 'x', null],
  id: ['I.1', 'II.3', 'I.99', null],
  year: [2024, 2025, '2024', null],
  rowKind: ['nhiệm vụ', 'đề mục', null],
  dueDays: ['31/12/2024', '31/03/2024;30/06/2024', null],
  deadlineKind: ['một lần', 'thường xuyên', 'sự kiện', null],
  eventDay: [DAY - 3, null],
  adjustedDue: [DAY + 30, 'cuối năm', null],
};

const KEYS = Object.keys(TYPED);

/** A cell that a person changes: which of our matrices, which of its rows, which column, what is put there. */
const typed = fc.record({
  kind: fc.constant('typed' as const),
  table: fc.nat({ max: 2 }),
  row: fc.nat({ max: 200 }),
  column: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('status', 'text', 'lead', 'support') },
    fc.constantFrom(...KEYS),
  ),
  value: fc.nat({ max: 20 }),
});
const other = fc.record({
  kind: fc.constantFrom('added' as const, 'cleared' as const, 'formula-lost' as const, 'figure' as const),
  table: fc.nat({ max: 2 }),
  row: fc.nat({ max: 200 }),
  value: fc.nat({ max: 20 }),
});
/** A task that is told otherwise: as another, nearly as another, not at all, or as it was told at first. */
const retold = fc.record({
  kind: fc.constantFrom('copied' as const, 'made near' as const, 'removed' as const, 'put back' as const),
  table: fc.nat({ max: 2 }),
  row: fc.nat({ max: 200 }),
  like: fc.nat({ max: 200 }),
});
/** What happens between two readings. */
const step = fc.array(fc.oneof({ weight: 6, arbitrary: typed }, { weight: 2, arbitrary: retold }, other), {
  minLength: 1,
  maxLength: 4,
});

type Happening = typeof step extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

interface Edited {
  readonly content: WorkbookContent;
  readonly touched: readonly { readonly sheet: string; readonly rows: ReadonlySet<number> }[];
}

/** A workbook after something happened in it, and the rows that were touched. */
function after({ content, touched }: Edited, happening: Happening): Edited {
  const place = content.tables.filter(({ name }) => /^PL_/.test(name))[happening.table];
  if (place === undefined) return { content, touched };
  const { sheet, firstRow, lastRow } = place;
  const row = firstRow + (happening.row % (lastRow - firstRow + 1));
  const told = (at: number): Edited['touched'] => [...touched, { sheet, rows: new Set([at]) }];
  if (happening.kind === 'typed') {
    const column = columnOf(content, place.name, happening.column);
    const values = Object.entries(TYPED).find(([key]) => key === happening.column)?.[1] ?? [null];
    const value = values[happening.value % values.length] ?? null;
    return {
      content: withCells(content, sheet, (cells) => cells.with(row, column, value)),
      touched: told(row),
    };
  }
  if ('like' in happening) {
    const column = columnOf(content, place.name, 'text');
    const text = (from: WorkbookContent, at: number): CellValue =>
      from.sheets.find(({ name }) => name === sheet)?.cells.value(at, column) ?? null;
    const like = text(content, firstRow + (happening.like % (lastRow - firstRow + 1)));
    const value = {
      copied: like,
      'made near': `${String(like ?? '')} trên địa bàn`,
      removed: null,
      'put back': text(seed, row),
    }[happening.kind];
    return {
      content: withCells(content, sheet, (cells) => cells.with(row, column, value)),
      touched: told(row),
    };
  }
  if (happening.kind === 'cleared')
    return { content: withCells(content, sheet, (cells) => cells.withoutRow(row)), touched: told(row) };
  if (happening.kind === 'formula-lost') {
    const column = columnOf(content, place.name, 'standing');
    const lost = withCells(content, sheet, (cells) => cells.with(row, column, 'Quá hạn'));
    return { content: lost, touched: told(row) };
  }
  if (happening.kind === 'figure') {
    // A result of a formula of Tổng hợp, which no reading of rows tells of.
    const changed = withCells(content, 'Tổng hợp', (cells) => {
      const at = figureCell(cells.lastRow, (line, column) => cells.formula(line, column), happening.row);
      return at === null ? cells : cells.with(at.row, at.column, happening.value, 'SUM(1)');
    });
    return { content: changed, touched };
  }
  const grown = withCells(content, sheet, (cells) => {
    const next = cells.withRowLike(lastRow + 1, row);
    return next.with(
      lastRow + 1,
      columnOf(content, place.name, 'id'),
      happening.value % 2 === 0 ? null : 'I.500',
    );
  });
  const tables = grown.tables.map((table) => (table === place ? { ...place, lastRow: lastRow + 1 } : table));
  return { content: { ...grown, tables }, touched };
}

function columnOf(content: WorkbookContent, table: string, key: string): number {
  const name = content.names.find((each) => each.name.toLowerCase() === `pc_${table}_${key}`.toLowerCase());
  const letters = /\$([A-Z]+)\$\d+$/.exec(name?.refersTo ?? '')?.[1] ?? 'A';
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** One of the hidden figures of a sheet. */
function figureCell(
  lastRow: number,
  formula: (row: number, column: number) => string | null,
  which: number,
): { readonly row: number; readonly column: number } | null {
  const cells: { readonly row: number; readonly column: number }[] = [];
  for (let row = 1; row <= lastRow; row += 1)
    for (let column = 1; column <= 60; column += 1)
      if (formula(row, column) !== null) cells.push({ row, column });
  return cells[which % cells.length] ?? null;
}

/** All that a check says, choices included. */
function said(checked: CheckedWorkbook, content: WorkbookContent): unknown {
  const { findings, rows, plan, progress, tracking } = checked;
  return {
    findings,
    rows,
    plan,
    figures: progress.result,
    asOf: progress.asOf,
    tables: tracking.matrices.map(({ table }) => table),
    choices: choicesOf(findings, fixContextOf(checked, content, 'đơn vị')),
  };
}

test('checked again after any edits, a workbook says what it says when it is checked as a whole', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
      let content = seed;
      let checked = checkedSeed;
      for (const happenings of steps) {
        const edited = happenings.reduce<Edited>(after, { content, touched: [] });
        content = edited.content;
        checked = recheckWorkbook(checked, content, edited.touched, knowledge);
        expect(said(checked, content)).toEqual(said(checkWorkbook(content, knowledge), content));
      }
    }),
    runs(25),
  );
});

test('texts copied, made near, removed and put back, often: what is known of near duplicates never drifts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(retold, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 8 }),
      (steps) => {
        let content = seed;
        let checked = checkedSeed;
        for (const happenings of steps) {
          const edited = happenings.reduce<Edited>(after, { content, touched: [] });
          content = edited.content;
          checked = recheckWorkbook(checked, content, edited.touched, knowledge);
        }
        expect(checked.findings).toEqual(checkWorkbook(content, knowledge).findings);
      },
    ),
    runs(25),
  );
});

test('an edit of a status looks again at one row: all others, and the plan, stay the same values', () => {
  const edited = checkedSeed.rows.findIndex(({ id }) => id === 'II.3');
  const row = checkedSeed.rows[edited];
  if (row === undefined) throw new Error('no II.3');
  const { sheet, table, cells } = row;
  const status = columnOf(seed, table, 'status');
  const rows = new Set([cells.sheetRow]);
  const content = withCells(seed, sheet, (all) => all.with(cells.sheetRow, status, 'Đang thực hiện'));
  const again = recheckWorkbook(checkedSeed, content, [{ sheet, rows }], knowledge);
  expect(again.rows[edited]?.cells.status).toBe('Đang thực hiện');
  expect(again.rows.flatMap((each, at) => (each === checkedSeed.rows[at] ? [] : [at]))).toEqual([edited]);
  expect(again.plan).toBe(checkedSeed.plan);
  for (const [check, findings] of again.standing.whole)
    expect(findings).toBe(checkedSeed.standing.whole.get(check));
});

test.each([
  ['text', 'II.3', 'task-near-duplicate'],
  ['lead', 'Văn phòng Sở;\nThanh tra Sở', 'leads-several'],
])('an edit of %s tells the checks over the whole plan that read it', (key, put, code) => {
  const rows = checkedSeed.rows.filter(({ table }) => table === 'PL_II');
  const row = rows.at(-1);
  if (row === undefined) throw new Error('no rows');
  const like = rows.find(({ id }) => id === put)?.cells.text ?? put;
  const { sheet, table, cells } = row;
  const column = columnOf(seed, table, key);
  const content = withCells(seed, sheet, (all) => all.with(cells.sheetRow, column, like));
  const touched = [{ sheet, rows: new Set([cells.sheetRow]) }];
  const again = recheckWorkbook(checkedSeed, content, touched, knowledge);
  const of = ({ findings }: CheckedWorkbook) => findings.filter((each) => each.code === code);
  expect(of(again)).toEqual(of(checkWorkbook(content, knowledge)));
  expect(of(again)).not.toEqual(of(checkedSeed));
});

test('where a column, a name or another table stands otherwise, or it is another day, all is read anew', () => {
  const elsewhere = (content: WorkbookContent): unknown =>
    said(recheckWorkbook(checkedSeed, content, [], knowledge), content);
  const [first] = seed.tables;
  if (first === undefined) throw new Error('no table');
  const withoutName = { ...seed, names: seed.names.filter(({ name }) => name !== 'Ngay_chot') };
  const shorter = { ...seed, tables: [{ ...first, lastRow: first.lastRow - 1 }, ...seed.tables.slice(1)] };
  for (const content of [withoutName, shorter])
    expect(elsewhere(content)).toEqual(said(checkWorkbook(content, knowledge), content));
  const tomorrow = { ...knowledge, today: TODAY + 1 };
  expect(said(recheckWorkbook(checkedSeed, seed, [], tomorrow), seed)).toEqual(
    said(checkWorkbook(seed, tomorrow), seed),
  );
});
