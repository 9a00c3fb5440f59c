import { areasAbsent } from './areasAbsent';
import { areaUnknown } from './areaUnknown';
import { areaWithoutTask } from './areaWithoutTask';
import { cellsTooLong } from './cellTooLong';
import { deadlineKindNotAllowed } from './deadlineKindNotAllowed';
import { deadlineMissing } from './deadlineMissing';
import { deadlineOutsideYears } from './deadlineOutsideYears';
import { deadlineSlip } from './deadlineSlip';
import { deadlineUnreadable } from './deadlineUnreadable';
import { dissolvedUnit } from './dissolvedUnit';
import { leadAlsoSupports } from './leadAlsoSupports';
import { leadKindNotAllowed } from './leadKindNotAllowed';
import { leadMissing } from './leadMissing';
import { nearDuplicateTask } from './nearDuplicateTask';
import { openGroup } from './openGroup';
import type { PlanCheck } from './planCheck';
import { severalLeads } from './severalLeads';
import { supportMissing } from './supportMissing';
import { textMissing } from './textMissing';
import { unitElided } from './unitElided';
import { unitNear } from './unitNear';
import { unitSpellings } from './unitSpellings';
import { unitsRunTogether } from './unitsRunTogether';
import { unitUnknown } from './unitUnknown';

/**
 * The checks that a plan alone can answer (SPEC §5), in the order of their findings. What only a reader of a
 * document sees is said by it: sentences among units, skipped, repeated and missing numbers, areas out of
 * order, a text that is cut off, rows with too many or too few cells.
 */
export const ALL_PLAN_CHECKS: readonly PlanCheck[] = [
  textMissing,
  leadMissing,
  supportMissing,
  unitUnknown,
  unitNear,
  dissolvedUnit,
  leadAlsoSupports,
  leadKindNotAllowed,
  severalLeads,
  unitsRunTogether,
  unitElided,
  unitSpellings,
  openGroup,
  deadlineMissing,
  deadlineUnreadable,
  deadlineSlip,
  deadlineOutsideYears,
  deadlineKindNotAllowed,
  areaUnknown,
  areasAbsent,
  areaWithoutTask,
  nearDuplicateTask,
  cellsTooLong,
];
