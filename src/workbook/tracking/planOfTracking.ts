import { isoOf } from '../../core/calendar/day';
import type { CellValue } from '../../core/completion/cells';
import { dayOfCell, normalise, textOf } from '../../core/completion/narrowText';
import { parseDeadline } from '../../core/deadline/parse';
import { ROW_KIND } from '../../core/layout/matrixColumns';
import type { AppendixRow, HeaderWording, Plan, PlanHead } from '../../core/plan/plan';
import { readUnitCell } from '../../core/unit/split';
import type { UnitIndex } from '../../core/unit/unitIndex';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import { blockFinder, firstCell } from './block';
import { MATRIX_HEADERS } from './matrixKeys';
import type { TrackedMatrix } from './readMatrix';
import type { Tracking } from './readTracking';
import { rowKey, type TaskRow } from './taskPlaces';

/** The plan that a workbook holds now, its tasks under the keys of their rows, for the checks of plans. */
export function planOfTracking(
  content: WorkbookContent,
  tracking: Tracking,
  tasks: readonly TaskRow[],
  index: UnitIndex,
): Plan {
  const byRow = new Map(tasks.map((task) => [task.cells, task]));
  const keys = rowKey(tasks);
  const units = remembered((cell: string) => readUnitCell(index, cell));
  const appendices = tracking.matrices.map((matrix) => {
    const { table, columns, sheet } = matrix;
    const numbers = columns.get('number');
    const numberOf = (row: number): string =>
      numbers === undefined ? '' : textOf(sheet.cells.value(row, numbers)).trim();
    const contents = new Map(table.areas.map(({ code, content: of }) => [normalise(code), of]));
    const rows = table.rows.flatMap((cells): AppendixRow[] => {
      const area = textOf(cells.area).trim();
      if (normalise(textOf(cells.rowKind)) === normalise(ROW_KIND.area)) {
        const numeral = numberOf(cells.sheetRow);
        const own = contents.get(normalise(area)) ?? null;
        const name = textOf(cells.text);
        const level = area.split('.').length;
        return [{ kind: 'area', area: { code: area, numeral, content: own, name, level } }];
      }
      const task = byRow.get(cells);
      if (task === undefined) return [];
      const written = { lead: textOf(cells.lead), support: textOf(cells.support) };
      const deadline = textOf(cells.deadline);
      const leads = units(written.lead);
      const support = [...leads.supporting, ...units(written.support).mentions];
      return [
        {
          kind: 'task',
          task: {
            id: keys(task),
            number: numberOf(cells.sheetRow),
            area: area === '' ? null : area,
            text: textOf(cells.text).trim(),
            lead: leads.mentions,
            support,
            deadline: parseDeadline(deadline),
            product: null,
            written: { ...written, deadline },
            extra: {},
          },
        },
      ];
    });
    const { code, index: name } = table;
    const header = headerOf(matrix);
    return { code, index: name, label: '', title: '', attachedTo: null, header, rows };
  });
  return { head: headOf(content), appendices };
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
function headOf(content: WorkbookContent): PlanHead {
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
