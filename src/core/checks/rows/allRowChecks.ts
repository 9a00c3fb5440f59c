import { continuousUntouched } from './continuousUntouched';
import { doneDayInFuture } from './doneDayInFuture';
import { doneDayWithoutDone } from './doneDayWithoutDone';
import { doneWithoutDay } from './doneWithoutDay';
import { doneWithoutResult } from './doneWithoutResult';
import { dueDaysStale } from './dueDaysStale';
import { notApplicableDated } from './notApplicableDated';
import { notApplicableWithoutReason } from './notApplicableWithoutReason';
import { percentAgainstStatus } from './percentAgainstStatus';
import type { RowCheck } from './rowCheck';
import { rowAreaUnlisted } from './rowAreaUnlisted';
import { rowNotCounted } from './rowNotCounted';
import { textUntidy } from './textUntidy';

/** The checks of a workbook's rows (SPEC §5), in the order of their findings for a row. */
export const ALL_ROW_CHECKS: readonly RowCheck[] = [
  rowNotCounted,
  rowAreaUnlisted,
  doneWithoutDay,
  doneWithoutResult,
  doneDayInFuture,
  doneDayWithoutDone,
  percentAgainstStatus,
  continuousUntouched,
  notApplicableWithoutReason,
  notApplicableDated,
  dueDaysStale,
  textUntidy,
];
