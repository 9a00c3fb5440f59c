import { textOf } from '../../../core/completion/narrowText';
import { figureText, percentOf } from '../../../core/targets/figureText';
import type { Judgement } from '../../../core/targets/target';
import { measureText } from '../../../core/targets/targetFindings';
import { TARGET_TABLE } from '../../../core/targets/targetColumns';
import type { TrackedTarget, TrackedTargets } from '../../../workbook/tracking/readTargets';
import type { ListedRow } from '../waysIntoWorkbook';
import type { SayGoals } from './useGoalWords';

/** What asks for a person first stands first. */
const ORDER: readonly Judgement[] = [
  'missed',
  'not-yet',
  'unreadable',
  'incomparable',
  'met',
  'no-figures',
  'unmeasured',
];

/** A goal as the pane lists it. */
export interface GoalLine {
  readonly row: ListedRow;
  /** Key of the column into which its figure is typed. */
  readonly column: 'numerator' | 'actual';
  readonly target: TrackedTarget;
}

/** Goals that came to the same. */
export interface GoalGroup {
  readonly judgement: Judgement;
  readonly lines: readonly GoalLine[];
}

/** The goals by what they came to, in their order within. */
export function goalGroups(targets: TrackedTargets): readonly GoalGroup[] {
  const lines = goalLines(targets);
  return ORDER.map((judgement) => ({
    judgement,
    lines: lines.filter(({ target }) => target.judgement === judgement),
  })).filter((group) => group.lines.length > 0);
}

/** A row that another has the id of is known by its place. */
function goalLines({ sheet, targets, textColumn }: TrackedTargets): readonly GoalLine[] {
  const times = new Map<string, number>();
  for (const { row } of targets) if (row.id !== null) times.set(row.id, (times.get(row.id) ?? 0) + 1);
  return targets.map((target): GoalLine => {
    const { id } = target.row;
    return {
      row: {
        table: TARGET_TABLE,
        id: id !== null && times.get(id) === 1 ? id : null,
        sheet: sheet ?? '',
        row: target.sheetRow,
        column: textColumn,
        text: target.cell('text'),
      },
      column:
        target.row.actual.kind === 'plain' || target.row.actual.kind === 'text' ? 'actual' : 'numerator',
      target,
    };
  });
}

/** What is told below the text of a goal. */
export function goalTexts({ target }: GoalLine, sheet: string, say: SayGoals): readonly string[] {
  const { cell, row, tasks } = target;
  const source = textOf(cell('actualSource')).trim();
  const quote = textOf(cell('quote')).trim();
  return [
    ...measureLine(target, say),
    actualLine(target, say),
    ...beforeLine(target, say),
    ...(source === '' ? [] : [say('goals-source', { source })]),
    ...(tasks.length === 0 ? [] : [say('goals-tasks', { tasks: tasks.join(', ') })]),
    ...(quote === '' ? [] : [say('goals-quote', { line: textOf(cell('line')), quote })]),
    say('goals-row', { sheet, row: row.id === null ? target.sheetRow : `${target.sheetRow} · ${row.id}` }),
  ];
}

function measureLine({ row: { measure, span, year } }: TrackedTarget, say: SayGoals): readonly string[] {
  if (measure === null || measure.operator === null) return [];
  const held = measureText(measure);
  const moved = measure.change === 'level' ? held : say(`goals-${measure.change}`, { measure: held });
  return [say('goals-measure', { measure: withYear(moved) })];

  function withYear(said: string): string {
    if (span === 'every') return say('goals-measure-every', { measure: said });
    return year === null ? said : say(`goals-measure-${span}`, { measure: said, year });
  }
}

function actualLine({ row: { actual, measure } }: TrackedTarget, say: SayGoals): string {
  const unit = measure?.unit ?? null;
  const figure = figureText(actual, unit);
  if (figure === null) return say('goals-actual-none');
  const share = percentOf(actual, unit, typeof measure?.value === 'number' ? measure.value : null);
  return share === null ? say('goals-actual', { figure }) : say('goals-actual-share', { figure, share });
}

function beforeLine({ row: { before, measure }, cell }: TrackedTarget, say: SayGoals): readonly string[] {
  const figure = figureText(before, measure?.unit ?? null);
  if (figure === null) return [];
  const year = cell('beforeYear');
  return [
    typeof year === 'number' ? say('goals-before-year', { year, figure }) : say('goals-before', { figure }),
  ];
}
