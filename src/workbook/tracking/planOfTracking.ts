import { isoOf } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { dayOfCell, normalise, textOf } from '../../core/completion/narrowText';
import type { AppendixHead } from '../../core/checks/planCheck';
import { parseDeadline } from '../../core/deadline/parse';
import { ROW_KIND } from '../../core/layout/matrixColumns';
import type { AppendixRow, HeaderWording, Plan, PlanHead } from '../../core/plan/plan';
import { readUnitCell } from '../../core/unit/split';
import type { UnitIndex } from '../../core/unit/unitIndex';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { blockFinder, firstCell } from './block';
import type { CountedRow } from './countedRows';
import { MATRIX_HEADERS } from './matrixKeys';
import type { TrackedMatrix } from './readMatrix';
import { isTask } from './taskPlaces';

/**
 * What a row of a matrix is in the plan that the workbook holds now, for the checks of plans; null where it is
 * neither a heading nor a task. `key` is how its task is called there.
 */
export type RowInPlan = (matrix: TrackedMatrix, row: CountedRow, key: string) => AppendixRow | null;

/** Reads rows as those of a plan; cells that say the same units are read once. */
export function planRows(matrices: readonly TrackedMatrix[], index: UnitIndex): RowInPlan {
  const units = remembered((cell: string) => readUnitCell(index, cell));
  const contents = new Map(
    matrices.map(({ name, table }) => [
      name,
      new Map(table.areas.map(({ code, content }) => [normalise(code), content])),
    ]),
  );
  return (matrix, { cells, result }, key) => {
    const area = textOf(cells.area).trim();
    const number = numberOf(matrix, cells.sheetRow);
    if (normalise(textOf(cells.rowKind)) === normalise(ROW_KIND.area)) {
      const content = contents.get(matrix.name)?.get(normalise(area)) ?? null;
      const name = textOf(cells.text);
      const level = area.split('.').length;
      return { kind: 'area', area: { code: area, numeral: number, content, name, level } };
    }
    if (!isTask(result)) return null;
    const written = { lead: textOf(cells.lead), support: textOf(cells.support) };
    const deadline = textOf(cells.deadline);
    const leads = units(written.lead);
    return {
      kind: 'task',
      task: {
        id: key,
        number,
        area: area === '' ? null : area,
        text: textOf(cells.text).trim(),
        lead: leads.mentions,
        support: [...leads.supporting, ...units(written.support).mentions],
        deadline: parseDeadline(deadline),
        product: null,
        written: { ...written, deadline },
        extra: {},
      },
    };
  };
}

/** A matrix as the appendix of a plan, without its rows. */
export function appendixHead(matrix: TrackedMatrix): AppendixHead {
  const { code, index } = matrix.table;
  return { code, index, label: '', title: '', attachedTo: null, header: headerOf(matrix) };
}

/** The plan that the workbook holds now; an appendix whose rows are the same values stays the same one. */
export function planOf(
  head: PlanHead,
  heads: readonly AppendixHead[],
  rows: readonly (readonly (AppendixRow | null)[])[],
  before: Plan | null,
): Plan {
  const appendices = heads.map((appendix, table) => {
    const own: AppendixRow[] = [];
    for (const row of rows[table] ?? []) if (row !== null) own.push(row);
    const was = before?.appendices[table];
    const isSame = was?.rows.length === own.length && own.every((row, at) => row === was.rows[at]);
    return isSame ? was : { ...appendix, rows: own };
  });
  const isSame = before !== null && appendices.every((appendix, at) => appendix === before.appendices[at]);
  return isSame ? before : { head, appendices };
}

function numberOf({ columns, sheet }: TrackedMatrix, row: number): string {
  const column = columns.get('number');
  return column === undefined ? '' : textOf(sheet.cells.value(row, column)).trim();
}

function headerOf({ columns }: TrackedMatrix): HeaderWording {
  const label = (key: 'number' | 'text' | 'lead' | 'support' | 'deadline'): string =>
    columns.has(key) ? (MATRIX_HEADERS[key][0] ?? key) : '';
  return {
    number: label('number'),
    text: label('text'),
    lead: label('lead'),
    support: label('support'),
    deadline: label('deadline'),
    assignment: null,
    product: null,
  };
}

/** What `Tham số` keeps of the head of the plan. */
export function planHead(content: WorkbookContent): PlanHead {
  const find = blockFinder(content);
  const cell = (name: string): CellValue => {
    const block = find(`pc_plan_${name}`);
    return block === null ? null : firstCell(block);
  };
  const text = (name: string): string | null => textOf(cell(name)).trim() || null;
  const serial = dayOfCell(cell('date'));
  const date = serial === null ? null : serial + (content.date1904 ? DAYS_TO_1904 : 0);
  const month =
    date === null ? (/^\d{4}-\d{2}$/.exec(text('date') ?? '')?.[0] ?? null) : isoOf(date).slice(0, 7);
  const years = /^(\d{4})\s*-\s*(\d{4})$/.exec(text('years') ?? '');
  return {
    number: text('number'),
    symbol: null,
    date,
    month,
    issuer: text('issuer'),
    title: text('title'),
    years: years === null ? null : [Number(years[1]), Number(years[2])],
    parent: null,
  };
}

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const earlier = known.get(text);
    if (earlier !== undefined) return earlier;
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}
