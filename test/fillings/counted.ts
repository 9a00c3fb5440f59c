import type { CellValue } from '../../src/core/completion/cells';
import { fractionsOf, type Counts, type RateRule } from '../../src/core/completion/counts';
import { longestOverdue } from '../../src/core/completion/overdue';
import { standingWord } from '../../src/core/completion/standing';
import type { WorkbookProgress } from '../../src/workbook/tracking/workbookProgress';

/** Figures of one holder by the keys that the hidden blocks use; null is a rate without a denominator. */
export type Figures = Readonly<Record<string, number | null>>;

export const ROLES = ['lead', 'leadViaGroup', 'support', 'supportViaGroup'] as const;

/** What is counted of one appendix's rows. */
export type Trust = Readonly<
  Record<
    'rows' | 'counted' | 'uncounted' | 'below' | 'other-year' | 'unknown-area' | 'unknown-status' | 'no-text',
    number
  >
>;

/** What a row shows: its due day, and its standing or the reason why it is not counted. */
export interface ShownRow {
  readonly due: number | null;
  readonly typed: boolean;
  readonly says: string;
}

/** All figures of one filled workbook, as `count.py` prints them and as the core gives them. */
export interface CountedFigures {
  readonly asOf: number;
  readonly leavesOut: boolean;
  readonly figures: Readonly<Record<string, Figures>>;
  readonly units: readonly { readonly name: string; readonly roles: Readonly<Record<string, Figures>> }[];
  readonly outside: Readonly<Record<string, Figures>>;
  readonly trust: Readonly<Record<string, Trust>>;
  readonly overdue: readonly {
    readonly days: number;
    readonly due: number;
    readonly text: CellValue;
    readonly lead: CellValue;
  }[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, ShownRow>>>>;
}

/** The same with how often each standing, role and reason came up. */
export interface Counted extends CountedFigures {
  readonly tally: Readonly<Record<'standings' | 'roles' | 'reasons', Readonly<Record<string, number>>>>;
}

const plain = [
  'notApplicable',
  'doneOnTime',
  'doneLate',
  'doneUndated',
  'doneWithoutDue',
  'overdue',
  'dueSoon',
  'inTime',
  'continuous',
  'waiting',
  'undetermined',
  'longTerm',
  'done',
  'assigned',
  'notYetDue',
  'rate',
  'dueRate',
  'onTimeRate',
] as const;

/** The core's counts under the keys of the hidden blocks. */
function figuresOf(counts: Counts, rule: RateRule): Figures {
  const { rate, dueRate } = fractionsOf(counts, rule);
  const figures: Record<string, number | null> = {};
  for (const key of plain) figures[key] = counts[key];
  for (const part of ['continuous', 'event', 'dated'] as const)
    for (const key of ['assigned', 'notApplicable', 'done'] as const)
      figures[`split.${part}.${key}`] = counts.split[part][key];
  figures['rate.num'] = rate.num;
  figures['rate.den'] = rate.den;
  figures['dueRate.num'] = dueRate.num;
  figures['dueRate.den'] = dueRate.den;
  return figures;
}

/** What the core makes of a workbook, in the shape of `count.py`. */
export function countedByCore({ asOf, result, tracking }: WorkbookProgress): CountedFigures {
  const { parameters, matrices } = tracking;
  const { progress, unregistered } = result;
  const flat = (counts: Counts): Figures => figuresOf(counts, parameters);
  const figures: Record<string, Figures> = { overall: flat(progress.overall) };
  const trust: Record<string, Trust> = {};
  const rows: Record<string, Record<string, ShownRow>> = {};
  const nothing = Object.fromEntries(
    Object.entries(flat(progress.overall)).map(([key]) => [
      key,
      /^(r|dueR|onTimeR)ate$/.test(key) ? null : 0,
    ]),
  );
  matrices.forEach(({ name, table }, at) => {
    const index = progress.indexes[at]!;
    const results = result.rows[at]!;
    figures[name] = flat(index);
    figures[`${name}/Chưa rõ`] = nothing;
    for (const area of index.areas) figures[`${name}/${area.code}`] = flat(area);
    const of = (why: string): number =>
      progress.uncounted.filter((each) => each.sheet === table.sheet && each.why === why).length;
    const uncounted = results.filter(({ state }) => state === 'uncounted').length;
    const counted = results.filter(({ state }) => state === 'counted').length;
    trust[name] = {
      rows: counted + uncounted,
      counted,
      uncounted,
      below: of('below-table'),
      'other-year': of('other-year'),
      'unknown-area': of('unknown-area'),
      'unknown-status': of('unknown-status'),
      'no-text': of('no-text'),
    };
    rows[name] = Object.fromEntries(
      results.map(({ sheetRow, due, standing, why }, row) => [
        sheetRow,
        {
          due,
          typed: table.rows[row]!.dueTyped,
          says: standing === null ? (why ?? '') : standingWord(standing),
        },
      ]),
    );
  });
  const empty = Object.fromEntries([...ROLES, 'all'].map((role) => [role, nothing]));
  return {
    asOf,
    leavesOut:
      parameters.continuousInRate === 'never' ||
      (parameters.continuousInRate === 'yearOnly' && !parameters.isYearPeriod),
    figures,
    units: progress.units.map((unit) => ({
      name: unit.name,
      roles: Object.fromEntries([...ROLES, 'all' as const].map((role) => [role, flat(unit[role])])),
    })),
    outside: {
      ...empty,
      lead: flat(unregistered.lead),
      support: flat(unregistered.support),
      all: flat(unregistered.all),
    },
    trust,
    overdue: longestOverdue(result.rows, asOf, 10).map(({ table, row, due, days }) => {
      const cells = matrices[table]!.table.rows[row]!;
      return { days, due, text: cells.text, lead: cells.lead };
    }),
    rows,
  };
}
