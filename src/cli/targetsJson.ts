import { isoOf } from '../core/calendar/day';
import type { CellValue } from '../core/completion/cells';
import { isBlank, textOf } from '../core/completion/narrowText';
import type { Finding } from '../core/finding';
import type { TargetColumnKey } from '../core/targets/targetColumns';
import type { ReadFigure } from '../core/targets/judge';
import type { Judgement } from '../core/targets/target';
import { sayFinding } from '../messages/sayFinding';
import type { TrackedTarget, TrackedTargets } from '../workbook/tracking/readTargets';

export const JUDGEMENTS: readonly Judgement[] = [
  'met',
  'not-yet',
  'missed',
  'no-figures',
  'incomparable',
  'unreadable',
  'unmeasured',
];

/** How many targets came to each judgement. */
export function judgementCounts(targets: readonly TrackedTarget[]): Readonly<Record<Judgement, number>> {
  const count = (judgement: Judgement): number =>
    targets.filter((target) => target.judgement === judgement).length;
  return {
    met: count('met'),
    'not-yet': count('not-yet'),
    missed: count('missed'),
    'no-figures': count('no-figures'),
    incomparable: count('incomparable'),
    unreadable: count('unreadable'),
    unmeasured: count('unmeasured'),
  };
}

/** What `targets --json` prints: SPEC §1's Target by row, percentages as 25 and not as 0,25. */
export function targetsJson({ sheet, asOf, year, targets, findings }: TrackedTargets): string {
  return JSON.stringify({
    asOf: isoOf(asOf),
    year,
    sheet,
    targets: targets.map((target) => targetJson(target)),
    counts: judgementCounts(targets),
    findings: findings.map(findingJson),
  });
}

function targetJson({ sheetRow, cell, row, judgement, tasks }: TrackedTarget) {
  const { id, text, measure, year, span, actual, before } = row;
  const name = textIn(cell('area'));
  const content = textIn(cell('content'));
  const line = cell('line');
  const quote = textIn(cell('quote'));
  const source = textIn(cell('actualSource'));
  return {
    id,
    text,
    area: name === null && content === null ? null : { content, name },
    year,
    span,
    operator: measure?.operator ?? null,
    value: measure?.value ?? null,
    upTo: measure?.upTo ?? null,
    mayExceed: measure?.mayExceed ?? null,
    change: measure?.change ?? null,
    unit: measure?.unit ?? textIn(cell('unit')),
    scale: measure?.scale ?? null,
    grades: measure?.grades ?? null,
    actual: figureJson(actual, cell, 'actual', { source }),
    before: figureJson(before, cell, 'before', {
      year: numberIn(cell('beforeYear')),
      source: textIn(cell('beforeSource')),
    }),
    judgement,
    tasks,
    source: quote === null ? null : { line: numberIn(line), text: quote },
    row: sheetRow,
  };
}

/** A figure as it counts; what is typed and no figure is shown as it stands, under `written`. */
function figureJson<T extends object>(
  figure: ReadFigure,
  cell: (key: TargetColumnKey) => CellValue,
  key: 'actual' | 'before',
  rest: T,
) {
  const none = { value: null, numerator: null, denominator: null, written: null };
  switch (figure.kind) {
    case 'none':
      return null;
    case 'plain':
      return { ...none, value: figure.value, ...rest };
    case 'text':
      return { ...none, value: figure.text, ...rest };
    case 'fraction':
      return { ...none, numerator: figure.numerator, denominator: figure.denominator, ...rest };
    case 'half':
      return { ...none, numerator: figure.numerator, ...rest };
    case 'unreadable':
      return { ...none, written: writtenIn(cell, key), ...rest };
  }
}

function writtenIn(cell: (key: TargetColumnKey) => CellValue, key: 'actual' | 'before'): string {
  const keys: readonly TargetColumnKey[] =
    key === 'actual'
      ? ['numerator', 'denominator', 'actual']
      : ['beforeNumerator', 'beforeDenominator', 'before'];
  return keys
    .map((each) => cell(each))
    .filter((value) => !isBlank(value))
    .map(textOf)
    .join(' / ');
}

function textIn(value: CellValue): string | null {
  return isBlank(value) ? null : textOf(value);
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}

function findingJson(finding: Finding) {
  const { code, severity, place, found, expected } = finding;
  const { sheet, row, column, task } = place;
  return { code, severity, sheet, row, column, task, message: sayFinding(finding), found, expected };
}
