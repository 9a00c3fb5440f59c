import { STANDING_WORD, type Standing } from '../completion/standing';
import { narrow, quoted, wholeColumn } from './formula';
import { DEADLINE_KIND_WORD, type AnyColumnKey, type MatrixColumnKey } from './matrixColumns';
import { NOT_COUNTED_START } from './matrix/rowFormulas';

/** A matrix table as figure formulas see it. */
export interface FigureTable {
  readonly table: string;
  readonly headers: ReadonlyMap<AnyColumnKey, string>;
}

/** A condition over the rows of a table, as an array of TRUE and FALSE or 1 and 0. */
export type Condition = (table: FigureTable) => string;

function column({ table, headers }: FigureTable, key: MatrixColumnKey): string {
  return wholeColumn(table, headers.get(key) ?? key);
}

/** Rows of one standing. */
export function standingIs(standing: Standing): Condition {
  return (table) => `(${column(table, 'standing')}=${quoted(STANDING_WORD[standing])})`;
}

/** Rows that are done, whatever their due day. */
export const isDone: Condition = (table) =>
  `(LEFT(${column(table, 'standing')},${STANDING_WORD.doneWithoutDue.length})=${quoted(STANDING_WORD.doneWithoutDue)})`;

/** Rows among the year's assigned tasks: counted, and not long-term. */
export const isAssigned: Condition = (table) => {
  const standing = column(table, 'standing');
  return `(LEN(${standing})>0)*(LEFT(${standing},${NOT_COUNTED_START.length})<>${quoted(NOT_COUNTED_START)})*(${standing}<>${quoted(STANDING_WORD.longTerm)})`;
};

/**
 * Rows of one kind of deadline whose deadline cell still says what the product read from it. Errors in the
 * cells are taken as "no", so that one of them does not become the figure.
 */
export function kindIs(kind: 'continuous' | 'event'): Condition {
  return (table) => {
    const untouched = `ISNUMBER(1/EXACT(${narrow(column(table, 'deadline'))},${narrow(column(table, 'deadlineOriginal'))}))`;
    const word = quoted(`;${DEADLINE_KIND_WORD[kind]};`);
    return `ISNUMBER(FIND(${word},";"&${narrow(column(table, 'deadlineKind'))}&";"))*${untouched}`;
  };
}

/** Rows of the area whose code stands in a cell. */
export function areaIs(cell: string): Condition {
  return (table) => `ISNUMBER(FIND(";"&${narrow(cell)}&";",";"&${narrow(column(table, 'area'))}&";"))`;
}

/** How many rows of the tables fit all conditions. */
export function countWhere(tables: readonly FigureTable[], conditions: readonly Condition[]): string {
  return tables
    .map((table) => {
      const [first = '1', ...rest] = conditions.map((condition) => condition(table));
      return rest.length === 0 ? `SUMPRODUCT(--${first})` : `SUMPRODUCT(${[first, ...rest].join('*')})`;
    })
    .join('+');
}

/**
 * The value of a rate from the cells of its numerator and denominator (SPEC §6): four decimals to the
 * nearest, or down where that would reach 1 or a threshold that the exact value missed; "" over 0.
 */
export function rateFormula(num: string, den: string): string {
  const nearest = `INT((20000*${num}+${den})/(2*${den}))`;
  const down = `INT(10000*${num}/${den})`;
  const missed = `IFERROR(SUMPRODUCT((Nguong>0)*(${num}*100000000<ROUND(Nguong*100000000,0)*${den})*(${nearest}*10000>=ROUND(Nguong*100000000,0))),0)`;
  return `IF(${den}=0,"",IF(OR(AND(${nearest}>=10000,${num}<${den}),${missed}>0),${down},${nearest})/10000)`;
}
