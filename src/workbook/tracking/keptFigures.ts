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

/** A figure of a holder; undefined where the column holds something of its own. */
type Figure<H> = (holder: H) => number | null | undefined;

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
  return differences(
    block,
    (holder) => holders.get(holder),
    (field) => figureOf(field, rule),
  );
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
  return differences(
    block,
    (holder) => holders.get(normalise(holder)),
    (key) => {
      const role = ROLES.find((each) => key.startsWith(`${each}.`));
      if (role === undefined) return () => undefined;
      const figure = figureOf(key.slice(role.length + 1), rule);
      return (holder) => {
        const counts = holder[role];
        return counts && figure(counts);
      };
    },
  );
}

/** `assigned`, `split.dated.done`, `dueRate`, `rate.num`. */
function figureOf(field: string, rule: Rule): Figure<Counts> {
  const path = field.split('.');
  const isOfFraction = path[1] === 'num' || path[1] === 'den';
  return (counts) => {
    let value: unknown = isOfFraction ? fractionsOf(counts, rule) : counts;
    for (const step of path) value = stepInto(value, step);
    return typeof value === 'number' || value === null ? value : undefined;
  };
}

function stepInto(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? Reflect.get(value, step)
    : undefined;
}

function differences<H>(
  { sheet, range }: Block,
  holderOf: (name: string) => H | undefined,
  figureIn: (field: string) => Figure<H>,
): readonly Finding[] {
  const { cells, name: title } = sheet;
  const fields = new Map<number, { readonly field: string; readonly figure: Figure<H> }>();
  for (const column of cells.columns(range.row)) {
    if (column <= range.column || column > range.lastColumn) continue;
    const field = textOf(cells.value(range.row, column)).trim();
    fields.set(column, { field, figure: figureIn(field) });
  }
  const found: Finding[] = [];
  const lastRow = Math.min(range.lastRow, cells.lastRow);
  for (let row = range.row + 1; row <= lastRow; row += 1) {
    const name = textOf(cells.value(row, range.column)).trim();
    const holder = name === '' ? undefined : holderOf(name);
    if (holder === undefined) continue;
    for (const [column, { field, figure }] of fields) {
      const kept = cells.value(row, column);
      const expected = kept === null ? undefined : figure(holder);
      if (expected === undefined || isSame(kept, expected)) continue;
      found.push(
        finding('cached-figure-differs', 'warning', {
          place: { sheet: title, row },
          found: shown(kept),
          expected: expected === null ? '' : String(expected),
          data: { cell: cellAddress(row, column), of: `${name}, ${field}` },
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
