import * as z from 'zod/mini';
import { OPERATORS } from '../targets/words';

const text = z.string();
const textOrNull = z.nullable(text);
const number = z.number();
const cell = z._default(z.union([text, number, z.boolean(), z.null(), z.object({ error: text })]), null);
const periodShape = z.object({
  kind: z.enum(['month', 'quarter', 'half', 'nine-months', 'year']),
  number: number,
  year: number,
});

/** A blank cell of a row is left out. */
const cellsShape = z.object({
  text: cell,
  lead: cell,
  support: cell,
  deadline: cell,
  area: cell,
  due: cell,
  period: cell,
  eventDay: cell,
  adjustedDue: cell,
  status: cell,
  percent: cell,
  doneDay: cell,
  result: cell,
  year: cell,
  rowKind: cell,
  deadlineKind: cell,
  dueDays: cell,
  dayCount: cell,
  dayUnit: cell,
  deadlineOriginal: cell,
  dueTyped: z.boolean(),
  sheetRow: number,
});

const resultShape = z.object({
  sheetRow: number,
  state: z.enum(['heading', 'blank', 'uncounted', 'counted']),
  why: z.nullable(z.enum(['other-year', 'unknown-area', 'unknown-status', 'no-text'])),
  area: number,
  status: number,
  kind: z.enum(['once', 'recurring', 'continuous', 'event', 'unknown']),
  k: number,
  n: number,
  rolled: z.boolean(),
  due: z.nullable(number),
  dueUsed: z.nullable(number),
  standing: z.nullable(z.literal([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11])),
});

const figureShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('none') }),
  z.object({ kind: z.literal('unreadable') }),
  z.object({ kind: z.literal('plain'), value: number }),
  z.object({ kind: z.literal('fraction'), numerator: number, denominator: number }),
  z.object({ kind: z.literal('half'), numerator: number }),
  z.object({ kind: z.literal('text'), text }),
]);

const measureShape = z.object({
  operator: z.nullable(z.enum(OPERATORS)),
  value: z.nullable(z.union([number, text])),
  upTo: z.nullable(number),
  mayExceed: z.nullable(z.enum(['above', 'below', 'none'])),
  change: z.enum(['level', 'increase', 'decrease']),
  unit: textOrNull,
  scale: z.nullable(number),
  grades: z.nullable(z.array(text)),
});

/** One thing that the parts of a period are made of, as its line says it. */
export const recordShape = z.discriminatedUnion('of', [
  z.object({
    of: z.literal('period'),
    period: periodShape,
    asOf: number,
    writtenAt: number,
    comparison: text,
    despite: z.nullable(z.object({ reason: text, errors: z.array(text) })),
    uncounted: z.array(
      z.object({
        sheet: text,
        row: number,
        why: z.enum(['other-year', 'unknown-area', 'unknown-status', 'no-text', 'below-table']),
      }),
    ),
  }),
  z.object({
    of: z.literal('parameters'),
    year: number,
    asOf: number,
    soonDays: number,
    continuousInRate: z.enum(['always', 'yearOnly', 'never']),
    isYearPeriod: z.boolean(),
    statuses: z.tuple([text, text, text, text]),
    thresholds: z.array(number),
    workingCalendar: z.object({ days: z.array(number), ordinal: z.array(number) }),
    units: z.array(z.object({ id: textOrNull, name: text, kind: z.enum(['body', 'group', 'outside']) })),
    memberships: z.array(z.object({ group: text, unit: text })),
  }),
  z.object({
    of: z.literal('table'),
    code: text,
    index: textOrNull,
    sheet: text,
    areas: z.array(z.object({ code: text, content: textOrNull, name: text })),
    rowsBelow: z.array(number),
  }),
  z.object({
    of: z.literal('row'),
    cells: cellsShape,
    result: resultShape,
    number: text,
    id: text,
    evidence: text,
    difficulty: text,
  }),
  z.object({
    of: z.literal('goal'),
    text,
    measure: z.nullable(measureShape),
    actual: figureShape,
    judgement: z.enum(['met', 'not-yet', 'missed', 'no-figures', 'incomparable', 'unreadable', 'unmeasured']),
    source: text,
  }),
  z.object({
    of: z.literal('rating'),
    unit: textOrNull,
    name: text,
    floor: z.enum(['below', 'reached', 'no-grounds', 'no-rule']),
    points: z.nullable(number),
    isProvisional: z.boolean(),
    unconfirmed: number,
  }),
]);
