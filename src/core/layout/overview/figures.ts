import { DONE_PARTS, OPEN_PARTS, STANDING_PARTS } from '../../completion/countParts';
import type { Counts } from '../../completion/counts';
import type { Fraction } from '../../completion/rate';
import type { LayoutValue } from '../sheet';
import {
  type Condition,
  countWhere,
  type FigureTable,
  isAssigned,
  isDone,
  kindIs,
  rateFormula,
  standingIs,
} from '../figureFormulas';

/** The three fractions behind the rates. */
export interface Fractions {
  readonly rate: Fraction;
  readonly dueRate: Fraction;
  readonly onTimeRate: Fraction;
}

/** Cells of one figure-holder's row by field key, for formulas that depend on others. */
export type FieldCell = (field: string) => string;

/** One column of the figure block: its key, its value from the core, its formula in the sheet. */
export interface FigureField {
  readonly key: string;
  readonly value: (counts: Counts, fractions: Fractions) => LayoutValue;
  readonly formula: (count: (conditions: readonly Condition[]) => string, cell: FieldCell) => string;
}

const sumFields = {
  done: DONE_PARTS,
  assigned: ['notApplicable', 'done', ...OPEN_PARTS],
  notYetDue: ['dueSoon', 'inTime'],
} as const;

const splitParts = ['continuous', 'event'] as const;
const splitCounts = {
  assigned: [isAssigned],
  notApplicable: [standingIs('notApplicable')],
  done: [isDone],
} as const;

const splitKeys = ['assigned', 'notApplicable', 'done'] as const;

const fractionFields: readonly FigureField[] = [
  {
    key: 'rate.num',
    value: (_, { rate }) => rate.num,
    formula: (_, cell) => `${cell('done')}-Bo_thuong_xuyen*${cell('split.continuous.done')}`,
  },
  {
    key: 'rate.den',
    value: (_, { rate }) => rate.den,
    formula: (_, cell) =>
      `${cell('assigned')}-${cell('notApplicable')}-Bo_thuong_xuyen*(${cell('split.continuous.assigned')}-${cell('split.continuous.notApplicable')})`,
  },
  {
    key: 'dueRate.num',
    value: (_, { dueRate }) => dueRate.num,
    formula: (_, cell) => `${cell('doneOnTime')}+${cell('doneLate')}+${cell('doneUndated')}`,
  },
  {
    key: 'dueRate.den',
    value: (_, { dueRate }) => dueRate.den,
    formula: (_, cell) => `${cell('dueRate.num')}+${cell('overdue')}`,
  },
  {
    key: 'rate',
    value: ({ rate }) => rate ?? '',
    formula: (_, cell) => rateFormula(cell('rate.num'), cell('rate.den')),
  },
  {
    key: 'dueRate',
    value: ({ dueRate }) => dueRate ?? '',
    formula: (_, cell) => rateFormula(cell('dueRate.num'), cell('dueRate.den')),
  },
  {
    key: 'onTimeRate',
    value: ({ onTimeRate }) => onTimeRate ?? '',
    formula: (_, cell) => rateFormula(cell('doneOnTime'), cell('dueRate.den')),
  },
];

/** Every figure of `progress --json` as a column of the hidden block of `Tổng hợp`. */
export const FIGURE_FIELDS: readonly FigureField[] = [
  ...STANDING_PARTS.map((key): FigureField => ({
    key,
    value: (counts) => counts[key],
    formula: (count) => count([standingIs(key)]),
  })),
  ...(['done', 'assigned', 'notYetDue'] as const).map((key): FigureField => ({
    key,
    value: (counts) => counts[key],
    formula: (_, cell) => sumFields[key].map(cell).join('+'),
  })),
  ...splitParts.flatMap((part) =>
    splitKeys.map((key): FigureField => ({
      key: `split.${part}.${key}`,
      value: (counts) => counts.split[part][key],
      formula: (count) => count([...splitCounts[key], kindIs(part)]),
    })),
  ),
  ...splitKeys.map((key): FigureField => ({
    key: `split.dated.${key}`,
    value: (counts) => counts.split.dated[key],
    formula: (_, cell) => `${cell(key)}-${cell(`split.continuous.${key}`)}-${cell(`split.event.${key}`)}`,
  })),
  ...fractionFields,
];

/** Fields that a total adds up from its parts; the others follow from these in the same row. */
export const ADDED_FIELDS: ReadonlySet<string> = new Set([
  ...STANDING_PARTS,
  ...splitParts.flatMap((part) => splitKeys.map((key) => `split.${part}.${key}`)),
]);

/** Counting over one set of tables under a condition that all of a row's figures share. */
export function counting(
  tables: readonly FigureTable[],
  shared: readonly Condition[],
): (conditions: readonly Condition[]) => string {
  return (conditions) => countWhere(tables, [...shared, ...conditions]);
}
