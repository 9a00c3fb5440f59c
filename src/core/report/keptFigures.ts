import { type Day, vietnameseDate } from '../calendar/day';
import { addedCounts } from '../completion/addedCounts';
import type { UnitRole } from '../completion/figureRows';
import { type Progress, progressOf } from '../completion/progress';
import { differingOfUnit, differingTasks, keptUnit } from '../history/differingTasks';
import { keptFor } from '../history/keptFor';
import type { Snapshot } from '../history/snapshot';
import type { ReportInput } from './reportInput';
import { put, type ReportWords } from './reportWords';

/** Where the figures of a report, or of a part of it, come from. */
export type FigureSource =
  | { readonly kind: 'counted' }
  /**
   * Those that `Lịch sử` keeps. At least so many of the tasks that lists are made of would give others: tasks of today, or
   * with `withRows` those of then, so that someone has changed the figures by hand.
   */
  | {
      readonly kind: 'kept';
      readonly on: Day;
      readonly differing: number;
      readonly isOfUnit: boolean;
      readonly withRows: boolean;
    }
  /** Some are kept, but not of these areas, or not of one unit in one index: they were counted anew and are others. */
  | { readonly kind: 'counted-anew'; readonly on: Day };

/** Figures and where they come from. */
export interface SourcedFigures {
  readonly progress: Progress;
  readonly source: FigureSource;
}

/**
 * The input of a report of a period whose figures `Lịch sử` keeps: printed with them, so that a second print says the same.
 * Rows of then have their rule with them (`withRows`); over those of now rates are made by the rule of then.
 */
export function withKept(input: ReportInput, kept: Snapshot | null, withRows = false): ReportInput {
  if (kept === null) return input;
  const { progress, writtenAt } = kept;
  const figures = { progress, writtenAt, withRows };
  if (withRows) return { ...input, kept: figures };
  const continuousInRate = kept.countsContinuous ? 'always' : 'never';
  return { ...input, parameters: { ...input.parameters, continuousInRate }, kept: figures };
}

/**
 * The kept figures in place of those counted on the rows of a scope: all of them for all units, the overall ones for a
 * unit, by the roles that the scope has of it. Of a unit in one index none are kept.
 */
export function sourcedFigures(
  counted: Progress,
  { kept, parameters, request, tables }: Pick<ReportInput, 'kept' | 'parameters' | 'request' | 'tables'>,
  roles: readonly UnitRole[],
): SourcedFigures {
  if (kept === undefined) return { progress: counted, source: { kind: 'counted' } };
  const { withRows } = kept;
  const on = Math.floor(kept.writtenAt);
  const then = keptFor(counted, kept.progress, parameters);
  if (then === null) return { progress: counted, source: { kind: 'counted-anew', on } };
  if (request.unit === null) {
    const differing = differingTasks(counted, then);
    return { progress: then, source: { kind: 'kept', on, differing, isOfUnit: false, withRows } };
  }
  if (counted.indexes.length !== kept.progress.indexes.length) {
    const all = progressOf(tables, parameters).progress;
    const isSame = differingTasks(all, keptFor(all, kept.progress, parameters) ?? all) === 0;
    return { progress: counted, source: isSame ? { kind: 'counted' } : { kind: 'counted-anew', on } };
  }
  const unit = counted.units[request.unit];
  const before = unit === undefined ? null : keptUnit(unit, kept.progress);
  if (unit === undefined || before === null)
    return { progress: counted, source: { kind: 'counted-anew', on } };
  const overall = addedCounts(
    roles.filter((role) => role !== 'all').map((role) => before[role]),
    parameters,
  );
  const differing = differingOfUnit(unit, before);
  return {
    progress: { ...counted, overall },
    source: { kind: 'kept', on, differing, isOfUnit: true, withRows },
  };
}

/** What the last page says of where the figures come from; nothing where rows and figures say the same. */
export function figureNotes(source: FigureSource, words: ReportWords): readonly string[] {
  const { notes } = words;
  switch (source.kind) {
    case 'counted':
      return [];
    case 'counted-anew':
      return [put(notes.countedAnew, { day: vietnameseDate(source.on) })];
    case 'kept': {
      if (source.differing === 0) return [];
      const data = { day: vietnameseDate(source.on), count: source.differing };
      if (source.withRows) return [put(notes.keptEdited, data)];
      return [put(source.isOfUnit ? notes.keptOfUnit : notes.kept, data)];
    }
  }
}
