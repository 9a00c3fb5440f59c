import type { Finding, Place, Severity } from '../core/finding';
import { sayFinding } from '../messages/sayFinding';
import { type CliWord, sayLine } from '../messages/sayLine';
import { choicesText } from './checkChoices';
import type { CheckedFile } from './checkFile';
import { placesText } from './checkPlaces';

const SEVERITIES: readonly (readonly [Severity, CliWord])[] = [
  ['error', 'import-error'],
  ['warning', 'import-warning'],
  ['note', 'import-note'],
];
const LONGEST_MESSAGE = 600;

/** What is wrong, once, and every cell where it stands. */
interface Item {
  readonly message: string;
  readonly places: Place[];
}

/**
 * Findings for a person: errors first, one item per wrong value with its cells, what is to be chosen, counts,
 * and last how many more were ignored.
 */
export function checkText({
  findings,
  choices,
  ignored,
}: Pick<CheckedFile, 'findings' | 'choices' | 'ignored'>): string {
  const lines = SEVERITIES.flatMap(([severity, word]) => {
    const own = findings.filter((each) => each.severity === severity);
    return itemsOf(own).map(({ message, places }) => `${sayLine(word)}: ${message}${placesText(places)}`);
  });
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return [
    ...(lines.length === 0 ? [sayLine('check-none')] : lines),
    ...choicesText(choices),
    sayLine('import-counts', counts),
    ...(ignored.length === 0 ? [] : [sayLine('check-ignored', { count: ignored.length })]),
  ].join('\n');
}

function itemsOf(findings: readonly Finding[]): readonly Item[] {
  const items = new Map<string, Item>();
  const stood = findings.filter(({ code }) => code === 'unit-stood-then');
  for (const finding of findings) {
    const message = oneLine(
      stood.length > 1 && stood.includes(finding) ? stoodThen(stood) : sayFinding(finding),
    );
    const key = `${finding.code}|${message}`;
    const item = items.get(key) ?? { message, places: [] };
    items.set(key, item);
    item.places.push(finding.place);
  }
  return [...items.values()];
}

/** Bodies that were dissolved since and still stood on the plan's date: one line for all of them. */
function stoodThen(findings: readonly Finding[]): string {
  const units = findings.map(({ data, found }) => data.unit ?? found ?? '').join('; ');
  return sayLine('check-stood-then', { units, date: findings[0]?.data.date ?? '' });
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
}
