import type { Day } from '../calendar/day';
import type { DeadlineKind } from '../deadline/deadline';

/** Standings of SPEC §6 in the order of their integer codes, with the word that the workbook shows. */
export const STANDING_WORD = {
  notApplicable: 'Không phát sinh',
  doneWithoutDue: 'Hoàn thành',
  doneUndated: 'Hoàn thành, chưa rõ ngày',
  doneOnTime: 'Hoàn thành đúng hạn',
  doneLate: 'Hoàn thành quá hạn',
  continuous: 'Thường xuyên',
  waiting: 'Chờ sự kiện',
  undetermined: 'Chưa xác định hạn',
  overdue: 'Quá hạn',
  dueSoon: 'Sắp đến hạn',
  inTime: 'Trong hạn',
  longTerm: 'Dài hạn',
} as const;

export type Standing = keyof typeof STANDING_WORD;

/** Integer code of each standing, for counting. */
export const STANDING = {
  notApplicable: 0,
  doneWithoutDue: 1,
  doneUndated: 2,
  doneOnTime: 3,
  doneLate: 4,
  continuous: 5,
  waiting: 6,
  undetermined: 7,
  overdue: 8,
  dueSoon: 9,
  inTime: 10,
  longTerm: 11,
} as const satisfies Readonly<Record<Standing, number>>;

export type StandingCode = (typeof STANDING)[Standing];

export const STANDING_COUNT = 12;

/** Standings by code. */
export const STANDINGS: Readonly<Record<StandingCode, Standing>> = [
  'notApplicable',
  'doneWithoutDue',
  'doneUndated',
  'doneOnTime',
  'doneLate',
  'continuous',
  'waiting',
  'undetermined',
  'overdue',
  'dueSoon',
  'inTime',
  'longTerm',
] as const;

/** What the standing of a counted task depends on, once long-term tasks are set aside. */
export type Progressed = 'notApplicable' | 'done' | 'notDone';

/** The table of SPEC §6, first line that fits; `due` is the adjusted due day where one is given. */
export function standingOf(
  progressed: Progressed,
  due: Day | null,
  doneDay: Day | null,
  kind: DeadlineKind,
  asOf: Day,
  soonDays: number,
): StandingCode {
  if (progressed === 'notApplicable') return STANDING.notApplicable;
  if (progressed === 'done') {
    if (due === null) return STANDING.doneWithoutDue;
    if (doneDay === null) return STANDING.doneUndated;
    return doneDay <= due ? STANDING.doneOnTime : STANDING.doneLate;
  }
  if (due === null) {
    if (kind === 'continuous') return STANDING.continuous;
    return kind === 'event' ? STANDING.waiting : STANDING.undetermined;
  }
  if (asOf > due) return STANDING.overdue;
  return due - asOf <= soonDays ? STANDING.dueSoon : STANDING.inTime;
}

/** The word that the column Tình trạng thời hạn shows. */
export function standingWord(code: StandingCode): string {
  return STANDING_WORD[STANDINGS[code]];
}
