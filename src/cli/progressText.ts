import { vietnameseDate } from '../core/calendar/day';
import { type Counts, fractionsOf } from '../core/completion/counts';
import type { IndexProgress, UncountedRow } from '../core/completion/progress';
import { fractionText, rateText, type Fraction } from '../core/completion/rate';
import type { Finding } from '../core/finding';
import { CONTINUOUS_CHOICE } from '../core/layout/matrixColumns';
import { sayFinding } from '../messages/sayFinding';
import { type CliWord, sayLine } from '../messages/sayLine';
import type { WorkbookProgress } from '../workbook/tracking/workbookProgress';
import { textTable } from './textTable';

type Rule = WorkbookProgress['tracking']['parameters'];

/** The figures of a workbook for a person to read in a terminal. */
export function progressText({ tracking, asOf, result, findings }: WorkbookProgress): string {
  const rule = tracking.parameters;
  const { progress, unregistered } = result;
  return [
    sayLine('progress-head', { day: vietnameseDate(asOf), year: progress.year }),
    sayLine('progress-continuous', { choice: CONTINUOUS_CHOICE[rule.continuousInRate] }),
    '',
    areaTable(progress.overall, progress.indexes, rule),
    '',
    unitTable([
      ...progress.units,
      { ...unregistered, name: sayLine('progress-outside'), leadViaGroup: null, supportViaGroup: null },
    ]),
    sayLine('progress-units-note'),
    ...uncountedLines(progress.uncounted),
    ...findingLines(findings),
  ].join('\n');
}

function areaTable(overall: Counts, indexes: readonly IndexProgress[], rule: Rule): string {
  const head: readonly CliWord[] = [
    'progress-area',
    'progress-assigned',
    'progress-not-applicable',
    'progress-done',
    'progress-overdue',
    'progress-not-yet-due',
    'progress-rate',
    'progress-due-rate',
    'progress-on-time-rate',
  ];
  const line = (name: string, counts: Counts): readonly string[] => {
    const { rate, dueRate, onTimeRate } = fractionsOf(counts, rule);
    const { assigned, notApplicable, done, overdue, notYetDue } = counts;
    const numbers = [assigned, notApplicable, done, overdue, notYetDue].map(String);
    return [name, ...numbers, ...[rate, dueRate, onTimeRate].map((each) => rateWithFraction(each, rule))];
  };
  return textTable([
    head.map((word) => sayLine(word)),
    ...indexes.flatMap((index) => [
      line(`PL ${index.appendix} ${index.index ?? ''}`.trim(), index),
      ...index.areas.map((area) => line(`  ${area.code}. ${area.name}`, area)),
    ]),
    line(sayLine('progress-overall'), overall),
  ]);
}

/** `58,82 % (40/68)`; the fraction alone where so few tasks make no rate; `-` where there are none. */
function rateWithFraction(fraction: Fraction, { thresholds }: Rule): string {
  if (fraction.den === 0) return '-';
  const rate = rateText(fraction, thresholds);
  const beside = fractionText(fraction);
  return rate === beside ? beside : `${rate} (${beside})`;
}

interface UnitLine {
  readonly name: string;
  readonly lead: Counts;
  readonly leadViaGroup: Counts | null;
  readonly support: Counts;
  readonly supportViaGroup: Counts | null;
  readonly all: Counts;
}

function unitTable(units: readonly UnitLine[]): string {
  const head: readonly CliWord[] = [
    'progress-unit',
    'progress-lead',
    'progress-lead-via-group',
    'progress-support',
    'progress-support-via-group',
    'progress-all',
  ];
  const cell = (counts: Counts | null): string =>
    counts === null || counts.assigned === 0
      ? '-'
      : `${counts.done}/${counts.assigned - counts.notApplicable}`;
  const lines = units
    .filter(({ all }) => all.assigned > 0)
    .map(({ name, lead, leadViaGroup, support, supportViaGroup, all }) => [
      name,
      ...[lead, leadViaGroup, support, supportViaGroup, all].map(cell),
    ]);
  return textTable([head.map((word) => sayLine(word)), ...lines]);
}

function uncountedLines(rows: readonly UncountedRow[]): readonly string[] {
  if (rows.length === 0) return [];
  return [
    '',
    sayLine('progress-uncounted', { count: rows.length }),
    ...rows.map(({ sheet, row, why }) =>
      sayLine('progress-uncounted-row', { sheet, row, why: sayLine(`why-${why}`) }),
    ),
  ];
}

function findingLines(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return [
    '',
    sayLine('progress-findings', { count: findings.length }),
    ...findings.map((finding) => {
      const { sheet, row } = finding.place;
      const place = sheet === null || row === null ? '' : sayLine('progress-finding-place', { sheet, row });
      return `  ${sayLine(`severity-${finding.severity}`)}: ${place}${sayFinding(finding).replace(/\s*\n\s*/g, ' / ')}`;
    }),
  ];
}
