import type { CalendarTable } from '../calendar/calendarTable';
import type { Day } from '../calendar/day';
import type { Parameters } from '../completion/cells';
import { progressOf, type ProgressResult } from '../completion/progress';
import type { Finding, Severity } from '../finding';
import type { Plan } from '../plan/plan';
import { planSpan } from '../plan/planSpan';
import type { Target } from '../targets/target';
import type { Register } from '../unit/register';
import type { FigureTable } from './figureFormulas';
import { matrixRows } from './matrix/matrixRows';
import { asOfSentence } from './matrix/asOf';
import type { MatrixPlan } from './matrix/matrixPlan';
import { matrixNames, matrixSheet, matrixTable, planMatrix } from './matrix/matrixSheet';
import { STATUS_WORDS, CONTINUOUS_CHOICE } from './matrixColumns';
import { overviewSheet } from './overview/overviewSheet';
import { workingCalendar } from './parameters/calendarBlock';
import { parameterSheet } from './parameters/parameterSheet';
import { completeGroups, memberships, unitLines } from './registerData';
import { REGISTER_COLUMNS, registerSheet } from './registerSheet';
import type { WorkbookLayout } from './sheet';
import { targetSheet } from './targets/targetSheet';
import { unitSheet } from './units/unitSheet';
import { LAYOUT_VERSION } from './version';
import type { WorkbookWords } from './words';

const SOON_DAYS = 30;
/** Bands of the provincial rule of 2026 (facts: 90, 80 and 70 %); people change them in `Tham số`. */
const THRESHOLDS = [0.9, 0.8, 0.7];

/** All that a workbook is made of. */
export interface WorkbookInput {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  readonly register: Register;
  /** The plan's measured goals as far as they are known; none leaves blank lines to type them into. */
  readonly goals: readonly Target[];
  readonly calendar: CalendarTable;
  /** The year that the workbook opens. */
  readonly year: number;
  /** The cut-off typed into `Tham số`; null leaves it blank. */
  readonly cutOff: Day | null;
  /** The day on which cached results are worked out where the cut-off is blank. */
  readonly today: Day;
}

/** A workbook as plain data, and the figures it caches. */
export interface BuiltWorkbook {
  readonly layout: WorkbookLayout;
  readonly result: ProgressResult;
}

/** Plan -> the sheets of SPEC §6 as plain data; every formula carries what the core counts for it. */
export function workbookLayout(input: WorkbookInput, words: WorkbookWords): BuiltWorkbook {
  const { plan, register, year } = input;
  const span = planSpan(plan.head);
  const asOf = input.cutOff ?? input.today;
  const matrices = plan.appendices.map((appendix) =>
    planMatrix(appendix, matrixRows(appendix, year, span), words),
  );
  const parameters = parametersOf(input, asOf);
  const result = progressOf(matrices.map(matrixTable), parameters);
  const tables = matrices.map(figureTable);
  const parts = {
    overview: overviewSheet(
      {
        tables: matrices.map((matrix, index) => ({
          ...(tables[index] ?? figureTable(matrix)),
          code: matrix.appendix.code,
          index: matrix.appendix.index,
          areas: matrix.areas,
        })),
        result,
        rule: parameters,
        asOf,
        planTitle: plan.head.title ?? '',
        issuer: plan.head.issuer ?? '',
        readFindings: severities(input.findings),
      },
      matrices.map((matrix) => matrix.rows),
      CONTINUOUS_CHOICE[parameters.continuousInRate],
      words,
    ),
    units: unitSheet(
      {
        tables,
        result,
        rule: parameters,
        asOf,
        units: parameters.units,
        memberships: parameters.memberships,
        completeGroups: completeGroups(register),
        register: REGISTER_COLUMNS,
      },
      words,
    ),
    register: registerSheet(register, words),
    parameters: parameterSheet(
      {
        head: plan.head,
        parameters,
        cutOff: input.cutOff,
        calendar: input.calendar,
        registerOwner: register.owner,
        version: LAYOUT_VERSION,
      },
      words,
    ),
  };
  const sheets = matrices.map((matrix, index) =>
    matrixSheet(matrix, result.rows[index] ?? [], asOfSentence(asOf, words), words),
  );
  return {
    result,
    layout: {
      version: LAYOUT_VERSION,
      sheets: [
        parts.overview.sheet,
        parts.units.sheet,
        ...sheets,
        targetSheet(input.goals, { year, asOf }, words.targetSheet),
        parts.register.sheet,
        parts.parameters.sheet,
      ],
      names: [
        ...parts.overview.names,
        ...parts.units.names,
        ...matrices.flatMap(matrixNames),
        ...parts.register.names,
        ...parts.parameters.names,
      ],
    },
  };
}

function figureTable(matrix: MatrixPlan): FigureTable {
  return { table: matrix.table, headers: new Map(matrix.columns.map(({ key, header }) => [key, header])) };
}

function parametersOf({ plan, register, calendar, year }: WorkbookInput, asOf: Day): Parameters {
  const [first, last] = plan.head.years ?? [year, year];
  return {
    year,
    asOf,
    soonDays: SOON_DAYS,
    continuousInRate: 'always',
    isYearPeriod: true,
    statuses: STATUS_WORDS,
    thresholds: THRESHOLDS,
    workingCalendar: workingCalendar(calendar, Math.min(first, year), Math.max(last, year) + 1),
    units: unitLines(register),
    memberships: memberships(register),
  };
}

function severities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
