import type { Finding, Place, Severity } from '../core/finding';
import { type CliWord, sayFinding, sayLine } from '../messages/say';

const SEVERITIES: readonly (readonly [Severity, CliWord])[] = [
  ['error', 'import-error'],
  ['warning', 'import-warning'],
  ['note', 'import-note'],
];
const MOST_PLACES = 12;
const LONGEST_MESSAGE = 400;

/** What is wrong, once, and every cell where it stands. */
interface Item {
  readonly message: string;
  readonly places: string[];
}

/** Findings for a person: errors first, one item per wrong value with its cells, counts last. */
export function checkText(findings: readonly Finding[]): string {
  const lines = SEVERITIES.flatMap(([severity, word]) => {
    const own = findings.filter((each) => each.severity === severity);
    return itemsOf(own).map(({ message, places }) => `${sayLine(word)}: ${message}${placesText(places)}`);
  });
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return [...(lines.length === 0 ? [sayLine('check-none')] : lines), sayLine('import-counts', counts)].join(
    '\n',
  );
}

function itemsOf(findings: readonly Finding[]): readonly Item[] {
  const items = new Map<string, Item>();
  for (const finding of findings) {
    const message = oneLine(sayFinding(finding));
    const key = `${finding.code}|${message}`;
    const item = items.get(key) ?? { message, places: [] };
    items.set(key, item);
    const place = placeText(finding.place);
    if (place !== '') item.places.push(place);
  }
  return [...items.values()];
}

function placeText({ task, appendix, sheet, row }: Place): string {
  const what = task ?? (sheet === null ? appendix : null) ?? '';
  const where =
    row === null
      ? (sheet ?? '')
      : sheet === null
        ? sayLine('check-line', { row })
        : sayLine('check-row', { sheet, row });
  if (what === '' || where === '') return what + where;
  return `${what} (${where})`;
}

function placesText(places: readonly string[]): string {
  if (places.length === 0) return '';
  const shown = places.slice(0, MOST_PLACES).join(', ');
  const more =
    places.length > MOST_PLACES ? sayLine('check-more', { count: places.length - MOST_PLACES }) : '';
  return ` [${places.length > 1 ? `${places.length}: ` : ''}${shown}${more}]`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length <= LONGEST_MESSAGE ? line : `${line.slice(0, LONGEST_MESSAGE - 1)}…`;
}
