import { MOST_GROUPS } from '../../completion/unitRoles';
import type { ColumnLayout } from '../sheet';

/** Roles of `progress --json`, in the order of the sheet. */
export const UNIT_ROLES = ['lead', 'leadViaGroup', 'support', 'supportViaGroup'] as const;

export type UnitRole = (typeof UNIT_ROLES)[number];

/** Columns of `Theo đơn vị` that people see, from 1. */
export const UNIT_COLUMNS = {
  number: 1,
  name: 2,
  /** Three columns a role: được giao, hoàn thành, quá hạn. */
  firstRole: 3,
  all: 15,
  remark: 26,
} as const;

export const ROLE_WIDTH = 3;

/** Fields of the part for all roles together, in order from `UNIT_COLUMNS.all`. */
export const ALL_FIELDS = [
  'assigned',
  'notApplicable',
  'done',
  'doneOnTime',
  'overdue',
  'rate.fraction',
  'rate',
  'dueRate.fraction',
  'dueRate',
  'onTimeRate.fraction',
  'onTimeRate',
] as const;

/** Groups that one unit may belong to and still be counted through; more is said in the remark. */
export const GROUP_SLOTS = MOST_GROUPS;

const hiddenFrom = UNIT_COLUMNS.remark + 2;

/** Fields of a role in the hidden block; `cont.*` are the continuous tasks that the first rate may leave out. */
export const ROLE_FIELDS = [
  'assigned',
  'notApplicable',
  'done',
  'overdue',
  'doneOnTime',
  'doneWithDue',
  'cont.due',
  'cont.done',
  'rate',
] as const;

/** Fields of all roles together in the hidden block. */
export const ALL_HIDDEN = [
  'assigned',
  'notApplicable',
  'done',
  'overdue',
  'cont.due',
  'cont.done',
  'doneOnTime',
  'doneWithDue',
  'rate.num',
  'rate.den',
  'dueRate.den',
  'rate',
  'dueRate',
  'onTimeRate',
] as const;

/** Columns of the hidden block: the figures first, then what finds them. */
export const UNIT_HIDDEN = {
  /** The unit's name again: the first column of `pc_unit_figures`. */
  holder: hiddenFrom,
  firstField: hiddenFrom + 1,
  key: hiddenFrom + 1 + UNIT_ROLES.length * ROLE_FIELDS.length + ALL_HIDDEN.length,
} as const;

export const FIRST_GROUP_SLOT = UNIT_HIDDEN.key + 1;
export const FIRST_NAME_SLOT = FIRST_GROUP_SLOT + GROUP_SLOTS;

/** Keys of the hidden block's columns in order: `lead.assigned`, …, `all.onTimeRate`. */
export const UNIT_FIELDS: readonly string[] = [
  ...UNIT_ROLES.flatMap((role) => ROLE_FIELDS.map((field) => `${role}.${field}`)),
  ...ALL_HIDDEN.map((field) => `all.${field}`),
];

const roleColumn = { width: 6 };

/** Widths of the sheet; `lines` is the number of lines that units may stand on. */
export function unitColumns(lines: number): readonly ColumnLayout[] {
  const all = ALL_FIELDS.map((field) => ({
    width: field.endsWith('ate') ? 8.5 : field.includes('.') ? 8 : 6.5,
  }));
  const hidden = Array.from({ length: FIRST_NAME_SLOT + lines - hiddenFrom }, () => ({
    width: 9,
    hidden: true,
  }));
  return [
    { width: 4.5 },
    { width: 30 },
    ...Array.from({ length: UNIT_ROLES.length * ROLE_WIDTH }, () => roleColumn),
    ...all,
    { width: 20 },
    { width: 3 },
    ...hidden,
  ];
}
