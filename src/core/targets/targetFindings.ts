import { isBlank, textOf } from '../completion/narrowText';
import { finding, type Finding, type Place } from '../finding';
import { isSlipOfPercent } from './judge';
import { readMeasure } from './readMeasure';
import { type Judgement, type Measure, UNIT } from './target';
import type { TargetCells, TargetRow } from './targetRow';
import { OPERATOR_WORD } from './words';

/** A row with where it stands, what it came to, and what is known of the tasks that it names. */
export interface PlacedTarget {
  readonly cell: TargetCells;
  readonly row: TargetRow;
  readonly judgement: Judgement;
  readonly place: Partial<Place>;
  /** Ids as the row names them. */
  readonly tasks: readonly string[];
  /** Whether a task is done; null where the workbook has none of the id. */
  readonly isDone: (task: string) => boolean | null;
}

type FigureKey = 'actual' | 'before';

const FIGURE_CELLS = {
  actual: ['actual', 'numerator', 'denominator'],
  before: ['before', 'beforeNumerator', 'beforeDenominator'],
} as const;

/** What a row shows that keeps it from being judged, or that its judgement tells. */
export function targetFindings(target: PlacedTarget): readonly Finding[] {
  return [
    ...measureFindings(target),
    ...figureFindings(target, 'actual'),
    ...figureFindings(target, 'before'),
    ...comparisonFindings(target),
    ...sourceFindings(target),
    ...taskFindings(target),
  ];
}

function measureFindings({ cell, row, place }: PlacedTarget): readonly Finding[] {
  const { measure, text } = row;
  if (measure === null) {
    const found = textOf(cell('operator'));
    const expected = Object.values(OPERATOR_WORD).join(', ');
    return [
      finding('target-operator-unread', 'warning', {
        place: { ...place, column: 'operator' },
        found,
        expected,
      }),
    ];
  }
  if (measure.operator === null) {
    const said = readMeasure(text).value;
    if (said === null) return [];
    const expected = measureText(said);
    return [
      finding('target-measure-in-text', 'note', {
        place: { ...place, column: 'operator' },
        found: text,
        expected,
      }),
    ];
  }
  if (measure.operator === 'above-before' || measure.operator === 'below-before') return [];
  const isGrade = measure.unit === UNIT.grade;
  const isBand = measure.operator === 'within' || measure.operator === 'within-below';
  const needed = [
    ...((isGrade ? typeof measure.value === 'string' : typeof measure.value === 'number')
      ? []
      : ['value' as const]),
    ...(isBand && measure.upTo === null ? ['upTo' as const] : []),
  ];
  return needed.map((column) => {
    const found = textOf(cell(column));
    const said = readMeasure(found).value;
    const rest = said === null ? {} : { expected: measureText(said) };
    return finding('target-value-unread', 'warning', { place: { ...place, column }, found, ...rest });
  });
}

function figureFindings({ cell, row, place }: PlacedTarget, key: FigureKey): readonly Finding[] {
  const { measure } = row;
  if (measure === null || measure.operator === null) return [];
  const [value, numerator, denominator] = FIGURE_CELLS[key];
  const met: Finding[] = [];
  const isGrade = measure.unit === UNIT.grade;
  for (const column of isGrade ? [] : FIGURE_CELLS[key]) {
    const held = cell(column);
    if (typeof held === 'number' || isBlank(held)) continue;
    const found = textOf(held);
    const parts = /^\s*(\d+(?:[.,]\d+)?)\s*\/\s*(\d+(?:[.,]\d+)?)\s*$/.exec(found);
    const at = { ...place, column };
    if (parts !== null) {
      const data = { numerator: parts[1] ?? '', denominator: parts[2] ?? '' };
      met.push(finding('target-fraction-as-text', 'warning', { place: at, found, data }));
    } else
      met.push(
        finding('target-figure-as-text', 'warning', { place: at, found, expected: plainNumber(found) }),
      );
  }
  const figure = row[key];
  const isRank = measure.unit === UNIT.rank || measure.unit === UNIT.places;
  const isHalf = figure.kind === 'half' || (figure.kind === 'unreadable' && met.length === 0);
  if (isHalf && !isRank && !isGrade)
    met.push(finding('target-half-fraction', 'warning', { place: { ...place, column: denominator } }));
  if (figure.kind === 'plain' && isSlipOfPercent(measure, figure.value)) {
    const found = `${written(figure.value)}%`;
    met.push(
      finding('target-percent-slip', 'warning', {
        place: { ...place, column: value },
        found,
        expected: `${written(figure.value / 100)}%`,
      }),
    );
  }
  const hasBoth = figure.kind === 'fraction' && !isBlank(cell(value));
  if (hasBoth) met.push(finding('target-two-figures', 'note', { place: { ...place, column: numerator } }));
  return met;
}

function comparisonFindings({ cell, row, judgement, place }: PlacedTarget): readonly Finding[] {
  const { measure, actual, before } = row;
  if (measure === null) return [];
  if (measure.unit === UNIT.grade && judgement === 'unreadable') {
    const found = textOf(cell('actual'));
    if (isBlank(cell('actual'))) return [];
    const expected = textOf(cell('scale'));
    return [
      finding('target-grade-unknown', 'warning', { place: { ...place, column: 'actual' }, found, expected }),
    ];
  }
  if (judgement !== 'incomparable') return [];
  const isRank = measure.unit === UNIT.rank || measure.unit === UNIT.places;
  const at = { ...place, column: 'denominator' };
  if (!isRank) return [finding('target-incomparable', 'note', { place: at })];
  const total = (figure: TargetRow['actual']): string =>
    figure.kind === 'fraction' ? written(figure.denominator) : '?';
  const expected = measure.scale === null ? total(before) : written(measure.scale);
  return [finding('target-ranks-differ', 'note', { place: at, found: total(actual), expected })];
}

function sourceFindings({ cell, row, place }: PlacedTarget): readonly Finding[] {
  if (row.actual.kind === 'none' || !isBlank(cell('actualSource'))) return [];
  return [finding('target-source-missing', 'note', { place: { ...place, column: 'actualSource' } })];
}

function taskFindings({ tasks, isDone, judgement, place, row }: PlacedTarget): readonly Finding[] {
  return tasks.flatMap((task): readonly Finding[] => {
    const done = isDone(task);
    const at = { ...place, column: 'tasks' };
    if (done === null) return [finding('target-task-unknown', 'warning', { place: at, found: task })];
    if (!done || (judgement !== 'missed' && judgement !== 'not-yet')) return [];
    const rest = { place: { ...at, task }, found: task, expected: row.text };
    return [
      judgement === 'missed'
        ? finding('target-missed-task-done', 'warning', rest)
        : finding('target-not-yet-task-done', 'note', rest),
    ];
  });
}

/** A measure as `Chỉ tiêu` would hold it, for people: `≥ 95 %`, `từ - đến 1,5 - 2 %`. */
export function measureText({ operator, value, upTo, unit }: Measure): string {
  if (operator === null) return '';
  const number = typeof value === 'number' ? written(value) : (value ?? '');
  const end = upTo === null ? '' : ` - ${written(upTo)}`;
  return `${OPERATOR_WORD[operator]} ${number}${end} ${unit ?? ''}`.replace(/ +/g, ' ').trim();
}

function written(number: number): string {
  return String(number).replace('.', ',');
}

/** What should be typed instead of a text that writes a number; the text itself where it writes none. */
function plainNumber(text: string): string {
  return /\d+(?:[.,]\d+)?\s*%?/.exec(text)?.[0].replace(/\s/g, '') ?? text;
}
