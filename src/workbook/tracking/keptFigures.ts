import type { CellValue } from '../../core/completion/cells';
import { countsOf, type Counts, fractionsOf, SLOTS } from '../../core/completion/counts';
import { normalise, textOf } from '../../core/completion/narrowText';
import type { ProgressResult } from '../../core/completion/progress';
import { finding, type Finding } from '../../core/finding';
import { cellAddress } from '../../core/layout/address';
import { AREA_UNKNOWN } from '../../core/layout/matrixColumns';
import type { Block } from './block';
import type { Tracking } from './readTracking';

/** The name that the last line of `Theo đơn vị` has. */
const UNREGISTERED = 'Đơn vị ngoài danh mục';

const ROLES = ['lead', 'leadViaGroup', 'support', 'supportViaGroup', 'all'] as const;

type Rule = Tracking['parameters'];

/** A figure by the holder's key and the field's; undefined where the block holds something of its own. */
type Figure = (holder: string, field: string) => number | null | undefined;

/** Figures of `Tổng hợp` that differ from what the rows give. */
export function figureFindings(block: Block, result: ProgressResult, rule: Rule): readonly Finding[] {
  const { overall, indexes } = result.progress;
  const holders = new Map<string, Counts>([['overall', overall]]);
  for (const index of indexes) {
    const table = `PL_${index.appendix}`;
    holders.set(table, index);
    holders.set(`${table}/${AREA_UNKNOWN}`, countsOf(new Int32Array(SLOTS), 0, rule));
    for (const area of index.areas) holders.set(`${table}/${area.code}`, area);
  }
  return differences(block, (holder, field) => {
    const counts = holders.get(holder);
    return counts && figureOf(counts, field, rule);
  });
}

/** Figures of `Theo đơn vị` that differ from what the rows give. */
export function unitFigureFindings(block: Block, result: ProgressResult, rule: Rule): readonly Finding[] {
  const holders = new Map<string, Partial<Record<string, Counts>>>();
  for (const { lead, leadViaGroup, support, supportViaGroup, all, name } of result.progress.units) {
    const key = normalise(name);
    if (!holders.has(key)) holders.set(key, { lead, leadViaGroup, support, supportViaGroup, all });
  }
  const { lead, support, all } = result.unregistered;
  holders.set(normalise(UNREGISTERED), { lead, support, all });
  return differences(block, (holder, key) => {
    const role = ROLES.find((each) => key.startsWith(`${each}.`));
    const counts = role && holders.get(normalise(holder))?.[role];
    return counts && figureOf(counts, key.slice(role.length + 1), rule);
  });
}

/** `assigned`, `split.dated.done`, `dueRate`, `rate.num`. */
function figureOf(counts: Counts, field: string, rule: Rule): number | null | undefined {
  const [name = '', ...path] = field.split('.');
  let value: unknown = counts;
  if (path[0] === 'num' || path[0] === 'den') value = fractionsOf(counts, rule);
  for (const step of [name, ...path]) value = stepInto(value, step);
  return typeof value === 'number' || value === null ? value : undefined;
}

function stepInto(value: unknown, step: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === step)?.[1];
}

function differences({ sheet, range }: Block, figure: Figure): readonly Finding[] {
  const { cells, name } = sheet;
  const found: Finding[] = [];
  const lastRow = Math.min(range.lastRow, cells.lastRow);
  for (let row = range.row + 1; row <= lastRow; row += 1) {
    const holder = textOf(cells.value(row, range.column)).trim();
    if (holder === '') continue;
    for (const column of cells.columns(row)) {
      if (column <= range.column || column > range.lastColumn) continue;
      const field = textOf(cells.value(range.row, column)).trim();
      const expected = figure(holder, field);
      const kept = cells.value(row, column);
      if (expected === undefined || kept === null || isSame(kept, expected)) continue;
      found.push(
        finding('cached-figure-differs', 'warning', {
          place: { sheet: name, row },
          found: shown(kept),
          expected: expected === null ? '' : String(expected),
          data: { cell: cellAddress(row, column), of: `${holder}, ${field}` },
        }),
      );
    }
  }
  return found;
}

function isSame(kept: CellValue, expected: number | null): boolean {
  if (expected === null) return kept === '';
  return typeof kept === 'number' && Math.abs(kept - expected) < 1e-9;
}

/** A kept result as a person reads it. */
export function shown(value: CellValue): string {
  return typeof value === 'object' && value !== null ? value.error : textOf(value);
}
