import { absoluteAddress, cellAddress } from '../address';
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
import { narrow, trimmed, wholeColumn } from '../formula';
import {
  FIRST_GROUP_SLOT,
  FIRST_NAME_SLOT,
  GROUP_SLOTS,
  UNIT_FIELDS,
  UNIT_HIDDEN,
  UNIT_ROLES,
  type UnitRole,
} from './unitFrame';

/** Text that no key holds: keys have at most two `;` in a row. */
export const NO_KEY = ';;;';

/** Where the lines of `Theo đơn vị` stand. */
export interface UnitLines {
  readonly first: number;
  /** Lines that may hold a unit, spare ones included. */
  readonly count: number;
}

const ones = `{${Array.from({ length: GROUP_SLOTS }, () => 1).join(';')}}`;

function keyColumn({ table, headers }: FigureTable, side: 'lead' | 'support'): string {
  const key = side === 'lead' ? 'leadKey' : 'supportKey';
  return wholeColumn(table, headers.get(key) ?? key);
}

/** Rows that name the unit of a line itself. */
function named(side: 'lead' | 'support', row: number): Condition {
  const key = `$${cellAddress(row, UNIT_HIDDEN.key)}`;
  return (table) => `ISNUMBER(FIND(${key},${keyColumn(table, side)}))`;
}

/** Rows that name a group to which the unit of a line belongs. */
function throughGroup(side: 'lead' | 'support', row: number): Condition {
  const slots = `$${cellAddress(row, FIRST_GROUP_SLOT)}:$${cellAddress(row, FIRST_GROUP_SLOT + GROUP_SLOTS - 1)}`;
  return (table) => `(MMULT(--ISNUMBER(FIND(${slots},${keyColumn(table, side)})),${ones})>0)`;
}

/** Rows that name a unit which no line has: something is left of the key once every known name is taken out. */
function unregistered(side: 'lead' | 'support', lines: UnitLines): Condition {
  const first = absoluteAddress(lines.first, FIRST_NAME_SLOT);
  const names = `${first}:${absoluteAddress(lines.first, FIRST_NAME_SLOT + lines.count - 1)}`;
  const column = `${absoluteAddress(lines.first, UNIT_HIDDEN.key)}:${absoluteAddress(lines.first + lines.count - 1, UNIT_HIDDEN.key)}`;
  return (table) => {
    const key = keyColumn(table, side);
    return `(LEN(${key})>MMULT(LEN(${key})-LEN(SUBSTITUTE(${key},${names},"")),--(LEN(${column})>0)))`;
  };
}

const not =
  (condition: Condition): Condition =>
  (table) =>
    `(1-${condition(table)})`;

/** Conditions of each role: one role a row, lead before support and direct before group (SPEC §6). */
function roleConditions(row: number): Readonly<Record<UnitRole, readonly Condition[]>> {
  const lead = named('lead', row);
  const leadGroup = throughGroup('lead', row);
  const support = named('support', row);
  return {
    lead: [lead],
    leadViaGroup: [not(lead), leadGroup],
    support: [not(lead), not(leadGroup), support],
    supportViaGroup: [not(lead), not(leadGroup), not(support), throughGroup('support', row)],
  };
}

function outsideConditions(lines: UnitLines): Readonly<Record<UnitRole, readonly Condition[] | null>> {
  const lead = unregistered('lead', lines);
  return {
    lead: [lead],
    leadViaGroup: null,
    support: [not(lead), unregistered('support', lines)],
    supportViaGroup: null,
  };
}

const doneWithDue: Condition = (table) =>
  `(${(['doneOnTime', 'doneLate', 'doneUndated'] as const).map((standing) => standingIs(standing)(table)).join('+')})`;
/** Fields that all roles together add up from the four. */
const SUMMED = [
  'assigned',
  'notApplicable',
  'done',
  'overdue',
  'doneOnTime',
  'doneWithDue',
  'cont.due',
  'cont.done',
];

const toDo: Condition = (table) => `(1-${standingIs('notApplicable')(table)})`;

/** Formulas of a line's hidden cells by key; `guard` says whether the line holds anybody. */
export function unitFieldFormulas(
  tables: readonly FigureTable[],
  row: number,
  lines: UnitLines,
  outside: boolean,
): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  const at = (key: string): string => `$${cellAddress(row, unitFieldColumn(key))}`;
  const conditions = outside ? outsideConditions(lines) : roleConditions(row);
  const set = (key: string, formula: string): void => {
    const holder = `$${cellAddress(row, UNIT_HIDDEN.holder)}`;
    formulas.set(key, outside ? formula : `IF(LEN(${holder})=0,"",${formula})`);
  };
  for (const role of UNIT_ROLES) {
    const who = conditions[role];
    const count = (...what: readonly Condition[]): string =>
      who === null ? '0' : countWhere(tables, [...who, ...what]);
    set(`${role}.assigned`, count(isAssigned));
    set(`${role}.notApplicable`, count(standingIs('notApplicable')));
    set(`${role}.done`, count(isDone));
    set(`${role}.overdue`, count(standingIs('overdue')));
    set(`${role}.doneOnTime`, count(standingIs('doneOnTime')));
    set(`${role}.doneWithDue`, count(doneWithDue));
    set(`${role}.cont.due`, count(isAssigned, toDo, kindIs('continuous')));
    set(`${role}.cont.done`, count(isDone, kindIs('continuous')));
    const cell = (field: string): string => at(`${role}.${field}`);
    const den = `(${cell('assigned')}-${cell('notApplicable')}-Bo_thuong_xuyen*${cell('cont.due')})`;
    set(`${role}.rate`, rateFormula(`(${cell('done')}-Bo_thuong_xuyen*${cell('cont.done')})`, den));
  }
  for (const field of SUMMED) set(`all.${field}`, UNIT_ROLES.map((role) => at(`${role}.${field}`)).join('+'));
  set('all.rate.num', `${at('all.done')}-Bo_thuong_xuyen*${at('all.cont.done')}`);
  set(
    'all.rate.den',
    `${at('all.assigned')}-${at('all.notApplicable')}-Bo_thuong_xuyen*${at('all.cont.due')}`,
  );
  set('all.dueRate.den', `${at('all.doneWithDue')}+${at('all.overdue')}`);
  set('all.rate', rateFormula(at('all.rate.num'), at('all.rate.den')));
  set('all.dueRate', rateFormula(at('all.doneWithDue'), at('all.dueRate.den')));
  set('all.onTimeRate', rateFormula(at('all.doneOnTime'), at('all.dueRate.den')));
  return formulas;
}

/** Column of a hidden field. */
export function unitFieldColumn(key: string): number {
  return UNIT_HIDDEN.firstField + UNIT_FIELDS.indexOf(key);
}

/** The key of the j-th group that the unit of a line belongs to, or text that no key holds. */
export function groupSlotFormula(
  row: number,
  slot: number,
  members: { group: string; unit: string },
): string {
  const name = `$${cellAddress(row, UNIT_HIDDEN.holder)}`;
  const matches = `EXACT(${narrow(members.unit)},${narrow(name)})*(LEN(${name})>0)*(LEN(${trimmed(members.group)})>0)`;
  const order = `(ROW(${members.unit})-MIN(ROW(${members.unit}))+1)`;
  const place = `SUMPRODUCT(SMALL(1000000-(${matches})*(1000000-${order}),${slot}))`;
  return `IFERROR(IF(${place}>=1000000,"${NO_KEY}",";"&${narrow(`INDEX(${members.group},${place})`)}&";"),"${NO_KEY}")`;
}

/** Number of groups that a unit belongs to. */
export function membershipCount(row: number, members: { group: string; unit: string }): string {
  const name = `$${cellAddress(row, UNIT_HIDDEN.holder)}`;
  return `SUMPRODUCT(EXACT(${narrow(members.unit)},${narrow(name)})*(LEN(${trimmed(members.group)})>0))`;
}
