import type { CellValue } from '../../../src/core/completion/cells';
import type { Edit, RowIdEdit } from '../../../src/core/edit';
import type { MatrixRow } from '../../../src/core/layout/matrix/matrixRows';
import { answeredPairs, type PairAnswer } from '../../../src/core/update/answeredPairs';
import type { NewAppendix } from '../../../src/core/update/newTasks';
import { pairTasks } from '../../../src/core/update/pairTasks';
import { planUpdate, type PlanUpdate } from '../../../src/core/update/planUpdate';
import { type StandingTable, standingTasks } from '../../../src/core/update/standingTasks';

export const TODAY = 45457;
const WORDS = { sheet: 'Đã bỏ', title: 'T', note: 'N', gone: 'không còn', moved: 'sang {appendix}' };

export type Cells = Readonly<Record<string, CellValue>>;

/** A table of these rows; its columns are those that a row names, in their order. A key with `=` is calculated. */
export function table(name: string, rows: readonly Cells[], columns: readonly string[] = []): StandingTable {
  const all = [...new Set([...columns, ...rows.flatMap((row) => Object.keys(row).map(bare))])];
  return {
    name,
    columns: all,
    rows: rows.map((row, at) => ({
      sheetRow: at + 8,
      cells: all.map((key) => row[key] ?? row[`=${key}`] ?? null),
      formulas: all.map((key) => `=${key}` in row),
    })),
  };
}

function bare(key: string): string {
  return key.replace(/^=/, '');
}

/** An appendix of the new version: a row that has an `area` but no text of a task is a heading. */
export function appendix(code: string, rows: readonly MatrixRow[]): NewAppendix {
  return {
    code,
    rows: rows.map((row) =>
      row.rowKind === 'đề mục'
        ? { kind: 'area', code: String(row.area), row }
        : {
            kind: 'task',
            task: { appendix: code, number: String(row.number ?? ''), text: String(row.text), row },
          },
    ),
  };
}

/** What an update makes of tables, with answers by the id of the old task. */
export function updated(
  tables: readonly StandingTable[],
  appendices: readonly NewAppendix[],
  answers: Readonly<Record<string, PairAnswer>> = {},
  ids: readonly RowIdEdit[] = [],
): PlanUpdate {
  const tasks = standingTasks(tables, ids) ?? [];
  const fresh = appendices.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'task' ? row.task : [])),
  );
  const pairing = answeredPairs(pairTasks(tasks, fresh), ({ id }) => answers[id] ?? null);
  return planUpdate({ tables, ids, appendices, pairing, today: TODAY, words: WORDS });
}

/** Edits as lines that a person reads. */
export function told(edits: readonly Edit[]): readonly string[] {
  return edits.flatMap((edit): readonly string[] => {
    switch (edit.kind) {
      case 'cell':
        return [`${edit.table} ${edit.task} ${edit.column}: ${show(edit.before)} -> ${show(edit.after)}`];
      case 'row-id':
        return [`${edit.table} dòng ${edit.sheetRow}: ${show(edit.before)} -> ${edit.task}`];
      case 'add-row':
        return [`+ ${edit.table} ${edit.task}: ${cellsText(edit.values)}`];
      case 'remove-row':
        return [`- ${edit.table} ${edit.task}: ${cellsText(edit.values)}`];
      case 'add-sheet': {
        const [listed] = edit.sheet.tables;
        if (listed === undefined) return [];
        const { range, columns } = listed;
        return Array.from({ length: range.lastRow - range.row }, (_, down) => {
          const values = columns.map(({ key }, across) => {
            const cell = edit.sheet.cells.find(
              ({ row, column }) => row === range.row + 1 + down && column === range.column + across,
            );
            return [key, cell?.value ?? null] as const;
          });
          return `sheet ${listed.name}: ${cellsText(Object.fromEntries(values))}`;
        });
      }
      default:
        return [edit.kind];
    }
  });
}

function cellsText(values: Cells): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${show(value)}`)
    .join(', ');
}

function show(value: CellValue): string {
  if (value === null) return '∅';
  return typeof value === 'object' ? value.error : String(value).replaceAll('\n', '/');
}
