import type { Day } from '../../core/calendar/day';
import type { RowIdEdit } from '../../core/edit';
import { AREA_UNKNOWN } from '../../core/layout/matrixColumns';
import type { DroppedWord } from '../../core/layout/words';
import type { Plan } from '../../core/plan/plan';
import type { Abbreviation } from '../../core/unit/abbreviation';
import { buildUnitIndex } from '../../core/unit/unitIndex';
import { answeredPairs, type PairAnswer } from '../../core/update/answeredPairs';
import { type AreaCodes, areaCodes } from '../../core/update/areaCodes';
import { newAppendices, type NewTask } from '../../core/update/newTasks';
import { pairTasks, type TaskPairing } from '../../core/update/pairTasks';
import { type PlanUpdate, planUpdate } from '../../core/update/planUpdate';
import { matrixCode, type StandingTask, standingTasks } from '../../core/update/standingTasks';
import { unplacedColumns } from '../../core/update/taskChanges';
import { tableInfos } from '../edits/contentInfos';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { DAYS_TO_1904 } from '../file/sheetPart';
import type { Tracking } from '../tracking/readTracking';
import { trackedRegister } from '../tracking/trackedRegister';
import { workbookProgress, type WorkbookProgress } from '../tracking/workbookProgress';

/** A new version of a plan, and what its workbook is read with. */
export interface UpdateRequest {
  /** Statuses of an office's own tracker taken over as accepted. */
  readonly plan: Plan;
  readonly abbreviations: readonly Abbreviation[];
  readonly today: Day;
  readonly words: Readonly<Record<DroppedWord, string>>;
}

/** How a workbook can be brought up to a new version of its plan, before anything is written. */
export interface UpdateDraft {
  /** The year that the workbook has open. */
  readonly year: number;
  readonly pairing: TaskPairing<StandingTask, NewTask>;
  /** Appendices of the workbook that the new version does not have: they stay as they are. */
  readonly untouched: readonly string[];
  /** Areas that `Tổng hợp` has no line for: their tasks count in its line of unknown areas. */
  readonly unlisted: readonly UnlistedArea[];
  /** Columns of the new version that the workbook has no place for. */
  readonly unplaced: readonly string[];
  /** What would be written after the answers; a pair that nothing is said of goes as proposed. */
  readonly update: (answerOf: (old: StandingTask) => PairAnswer | null) => PlanUpdate;
}

/** An area of an appendix that a workbook has no line for. */
export interface UnlistedArea {
  readonly appendix: string;
  readonly code: string;
  readonly name: string;
}

/** Why a workbook cannot be updated where it is. */
export type UpdateHindrance =
  /** A newer product wrote it. */
  | { readonly kind: 'read-only' }
  /** It has no sheet for these appendices; only a new workbook has. */
  | { readonly kind: 'lacking'; readonly appendices: readonly string[] }
  /** Rows without an id of their own that none can be given to. */
  | { readonly kind: 'ids' };

/**
 * Compares a workbook with a new version of its plan. Throws `UnusableFile` with `not-our-workbook` where there is
 * nothing of ours to count.
 */
export function draftUpdate(
  content: WorkbookContent,
  { plan, abbreviations, today, words }: UpdateRequest,
): UpdateDraft | UpdateHindrance {
  const progress = workbookProgress(content, { asOf: null, today, abbreviations });
  const { tracking } = progress;
  if (tracking.readOnly) return { kind: 'read-only' };
  const areas = areasOfWorkbook(plan, tracking);
  const lacking = plan.appendices.map(({ code }) => code).filter((code) => !areas.has(code));
  if (lacking.length > 0) return { kind: 'lacking', appendices: lacking };
  const firstDay = content.date1904 ? DAYS_TO_1904 : 0;
  const { year, memberships } = tracking.parameters;
  const register = buildUnitIndex(trackedRegister(tracking.register, memberships, ''), abbreviations);
  const appendices = newAppendices(plan, {
    year,
    firstDay,
    register,
    areasIn: (code) => areas.get(code) ?? NO_AREAS,
  });
  const codes = new Set(appendices.map(({ code }) => code));
  const tables = tableInfos(content);
  const ids = idEdits(progress);
  const tasks = standingTasks(tables, ids);
  if (tasks === null) return { kind: 'ids' };
  const fresh = appendices.flatMap(({ rows }) =>
    rows.flatMap((row) => (row.kind === 'task' ? row.task : [])),
  );
  const pairing = pairTasks(
    tasks.filter(({ appendix }) => codes.has(appendix)),
    fresh,
  );
  return {
    year,
    pairing,
    untouched: tracking.matrices.map(({ table }) => table.code).filter((code) => !codes.has(code)),
    unlisted: [...areas].flatMap(([appendix, { unlisted }]) =>
      unlisted.map(({ code, name }) => ({ appendix, code, name })),
    ),
    unplaced: unplacedIn(tables, fresh),
    update: (answerOf) =>
      planUpdate({
        tables,
        ids,
        appendices,
        pairing: answeredPairs(pairing, answerOf),
        today: today - firstDay,
        words,
      }),
  };
}

const NO_AREAS: AreaCodes = { ofTasks: () => AREA_UNKNOWN, ofHeading: (area) => area, unlisted: [] };

/** Areas of the new version by appendix, for those that the workbook has. */
function areasOfWorkbook(plan: Plan, { matrices }: Tracking): ReadonlyMap<string, AreaCodes> {
  return new Map(
    plan.appendices.flatMap((appendix): readonly (readonly [string, AreaCodes])[] => {
      const table = matrices.find(({ table: each }) => each.code === appendix.code)?.table;
      return table === undefined ? [] : [[appendix.code, areaCodes(appendix, table.areas)]];
    }),
  );
}

/** The ids that the check would give, as edits. */
function idEdits({ findings, tracking }: WorkbookProgress): readonly RowIdEdit[] {
  return findings.flatMap(({ code, place, found, expected }): readonly RowIdEdit[] => {
    if ((code !== 'id-missing' && code !== 'id-repeated') || expected === null) return [];
    const matrix = tracking.matrices.find(
      ({ table }) => table.sheet === place.sheet && table.code === place.appendix,
    );
    const row = matrix?.table.rows.find(({ sheetRow }) => sheetRow === place.row);
    if (matrix === undefined || row === undefined) return [];
    const { text, sheetRow } = row;
    return [{ kind: 'row-id', table: matrix.name, task: expected, before: found, text, sheetRow }];
  });
}

function unplacedIn(tables: ReturnType<typeof tableInfos>, fresh: readonly NewTask[]): readonly string[] {
  const labels = tables.flatMap(({ name, columns }) => {
    const rows = fresh.filter(({ appendix }) => appendix === matrixCode(name)).map(({ row }) => row);
    return unplacedColumns(rows, columns);
  });
  return [...new Set(labels)];
}
