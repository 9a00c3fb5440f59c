import { vietnameseDate } from '../core/calendar/day';
import type { Finding, Severity } from '../core/finding';
import { areasOf, tasksOf, type Appendix, type Plan } from '../core/plan/plan';
import { sayFinding } from '../messages/sayFinding';
import { type CliWord, sayLine } from '../messages/sayLine';

const SEVERITIES: Readonly<Record<Severity, CliWord>> = {
  error: 'import-error',
  warning: 'import-warning',
  note: 'import-note',
};

/** A plan and its findings in a few lines for a person. */
export function planSummary(plan: Plan, findings: readonly Finding[]): string {
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const data = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  const order: readonly Severity[] = ['error', 'warning', 'note'];
  return [
    ...headLines(plan),
    ...plan.appendices.flatMap(appendixLines),
    sayLine('import-counts', data),
    ...order.flatMap((severity) => findings.filter((each) => each.severity === severity).map(findingLine)),
  ].join('\n');
}

/** One finding with its severity and place. */
export function findingLine(finding: Finding): string {
  const place = finding.place.task ?? finding.place.appendix;
  const where = place === null ? '' : ` ${place}`;
  return `${sayLine(SEVERITIES[finding.severity])}${where}: ${sayFinding(finding)}`.replace(/\s+/g, ' ');
}

function headLines({ head }: Plan): readonly string[] {
  const unknown = sayLine('import-unknown');
  const { number, symbol, date, month, issuer, title, years, parent } = head;
  const monthWords = month === null ? unknown : month.split('-').reverse().join('/');
  return [
    sayLine('import-title', { title: title ?? unknown }),
    sayLine('import-number', { number: number ?? (symbol === null ? unknown : `…/${symbol}`) }),
    sayLine('import-day', { day: date === null ? monthWords : vietnameseDate(date) }),
    sayLine('import-issuer', { issuer: issuer ?? unknown }),
    ...(years ? [sayLine('import-years', { first: years[0], last: years[1] })] : []),
    ...(parent
      ? [
          sayLine('import-parent', {
            number: parent.number,
            day: parent.date === null ? unknown : vietnameseDate(parent.date),
          }),
        ]
      : []),
  ];
}

function appendixLines(appendix: Appendix): readonly string[] {
  const tasks = tasksOf(appendix);
  const areas = areasOf(appendix);
  const counts = new Map<string | null, number>();
  for (const { area } of tasks) counts.set(area, (counts.get(area) ?? 0) + 1);
  const unknown = sayLine('import-unknown');
  return [
    sayLine('import-appendix', {
      code: appendix.code,
      index: appendix.index ?? unknown,
      tasks: tasks.length,
      areas: areas.length,
    }),
    ...areas.map((area) =>
      sayLine('import-area', {
        code: area.code,
        name: area.name.replace(/\s+/g, ' '),
        content: area.content ?? unknown,
        tasks: counts.get(area.code) ?? 0,
      }),
    ),
  ];
}
