import { bare } from '../vietnamese/fold';
import type { MatrixTemplate, TemplateArea } from './matrixTemplate';

/** Words that say nothing of which area is meant. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'va cua cac cho trong ve o voi viec cong tac noi dung linh vuc den theo'.split(' '),
);
/** Share of the words of both names that must be shared where no name stands whole in the other. */
const ALIKE = 0.6;

/** The words of a text in lower case without diacritics or marks, one space between them. */
export function plainWords(text: string): string {
  return bare(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The content of an area by its name, whatever its numeral (SPEC §1), or null. `parent` is the content of
 * the heading above, where that is known.
 */
export function contentOf(template: MatrixTemplate, name: string, parent: string | null): string | null {
  const words = ` ${plainWords(name)} `;
  const inside = template.areas.filter((area) => area.parent === parent);
  const found = nearestArea(inside, words);
  if (found !== null || parent === null) return found ?? nearestArea(template.areas, words);
  return null;
}

function nearestArea(areas: readonly TemplateArea[], words: string): string | null {
  return longestNamed(areas, words) ?? mostAlike(areas, words);
}

/** The area one of whose names stands whole in the words; the longest name decides. */
function longestNamed(areas: readonly TemplateArea[], words: string): string | null {
  let best: string | null = null;
  let length = 0;
  for (const area of areas) {
    for (const name of namesOf(area)) {
      if (name.length <= length || !words.includes(` ${name} `)) continue;
      best = area.content;
      length = name.length;
    }
  }
  return best;
}

/** The one area whose name has most words in common; two that are as near give none. */
function mostAlike(areas: readonly TemplateArea[], words: string): string | null {
  const given = meaningful(words);
  let best: string | null = null;
  let most = 0;
  for (const area of areas) {
    const share = Math.max(...namesOf(area).map((name) => likeness(given, meaningful(name))));
    if (share > most) best = area.content;
    else if (share === most && share > 0) best = null;
    most = Math.max(most, share);
  }
  return most >= ALIKE ? best : null;
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared < 2 ? 0 : shared / (left.size + right.size - shared);
}

function meaningful(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').filter((word) => word !== '' && !EMPTY_WORDS.has(word)));
}

const plainNames = new WeakMap<TemplateArea, readonly string[]>();

/** All names of an area in plain words, made once an area. */
function namesOf(area: TemplateArea): readonly string[] {
  const known = plainNames.get(area);
  if (known) return known;
  const names = [area.name, ...area.otherNames].map(plainWords);
  plainNames.set(area, names);
  return names;
}
