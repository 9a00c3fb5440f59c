import { vietnameseDate } from '../core/calendar/day';
import { figureText } from '../core/targets/figureText';
import { measureText } from '../core/targets/targetFindings';
import { JUDGEMENT_WORD } from '../core/targets/words';
import { sayFinding } from '../messages/sayFinding';
import { sayLine } from '../messages/sayLine';
import type { TrackedTarget, TrackedTargets } from '../workbook/tracking/readTargets';
import { JUDGEMENTS, judgementCounts } from './targetsJson';
import { textTable } from './textTable';

/** The goals of a workbook for a person to read in a terminal. */
export function targetsText({ sheet, asOf, year, targets, findings }: TrackedTargets): string {
  if (sheet === null) return sayLine('targets-none');
  const counts = judgementCounts(targets);
  const said = JUDGEMENTS.filter((judgement) => counts[judgement] > 0).map(
    (judgement) => `${JUDGEMENT_WORD[judgement]} ${counts[judgement]}`,
  );
  return [
    sayLine('progress-head', { day: vietnameseDate(asOf), year }),
    '',
    textTable([
      [
        sayLine('targets-text'),
        sayLine('targets-measure'),
        sayLine('targets-actual'),
        sayLine('targets-judgement'),
      ],
      ...targets.map(line),
    ]),
    '',
    sayLine('targets-counts', { count: targets.length, counts: said.join(', ') }),
    ...(findings.length === 0 ? [] : ['', sayLine('progress-findings', { count: findings.length })]),
    ...findings.map((finding) => {
      const { row } = finding.place;
      const place = row === null ? '' : sayLine('progress-finding-place', { sheet, row });
      return `  ${sayLine(`severity-${finding.severity}`)}: ${place}${sayFinding(finding)}`;
    }),
  ].join('\n');
}

function line({ row, judgement }: TrackedTarget): readonly string[] {
  const measure = row.measure === null ? '' : measureText(row.measure);
  return [
    row.text,
    measure || '-',
    figureText(row.actual, row.measure?.unit ?? null) ?? (row.actual.kind === 'none' ? '-' : '?'),
    JUDGEMENT_WORD[judgement],
  ];
}
