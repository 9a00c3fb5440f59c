import { bare, editDistance, foldSame } from '../vietnamese/fold';
import type { UnitMention } from './mention';
import type { Unit } from './register';

/** One way of writing a unit, and how often a plan has it. */
export interface Spelling {
  readonly written: string;
  readonly count: number;
}

/** Near spellings that may be one unit; the most frequent is offered as the name (SPEC §3). */
export interface SpellingCluster {
  /** The register's unit, where one of the spellings is its own. */
  readonly unit: Unit | null;
  /** Most frequent first; those of the register's unit before the others. */
  readonly spellings: readonly Spelling[];
  readonly count: number;
}

/** Two spellings that a person said are different units. */
export type DifferentPair = readonly [string, string];

/** One letter in so many may differ, as for suggestions. */
const LETTERS_PER_SLIP = 6;
const MOST_SLIPS = 6;
/** Longer than the name of any unit: a sentence. */
const LONGEST_NAME = 200;
/** Rarer spellings than so many are left for the next time, so that the work stays bounded. */
const MOST_FORMS = 1500;

interface Form {
  readonly key: string;
  readonly bare: string;
  readonly unit: Unit | null;
  written: string;
  count: number;
}

/**
 * Clusters of near spellings among the units that one plan names, with counts, most frequent first: what the register does not know,
 * each beside what it resembles. Spellings that the register accepts as one unit need no decision and make
 * none by themselves; `different` pairs never share a cluster.
 */
export function spellingClusters(
  mentions: readonly UnitMention[],
  different: readonly DifferentPair[] = [],
): readonly SpellingCluster[] {
  const forms = [...formsOf(mentions).values()]
    .sort((left, right) => right.count - left.count)
    .slice(0, MOST_FORMS);
  const apart = new Set(different.flatMap(([one, other]) => [pairKey(one, other), pairKey(other, one)]));
  const clusters: Form[][] = [];
  const byUnit = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.unit === null) continue;
    const known = byUnit.get(form.unit.id);
    if (known !== undefined) known.push(form);
    else {
      const cluster = [form];
      byUnit.set(form.unit.id, cluster);
      clusters.push(cluster);
    }
  }
  for (const form of forms) {
    if (form.unit !== null) continue;
    const home = clusters.find(
      (cluster) =>
        cluster.some((other) => isNear(form, other)) &&
        cluster.every((other) => !apart.has(`${form.key}|${other.key}`)),
    );
    if (home !== undefined) home.push(form);
    else clusters.push([form]);
  }
  return clusters
    .filter((cluster) => cluster.some(({ unit }) => unit === null) && cluster.length > 1)
    .map(clusterOf)
    .sort((left, right) => right.count - left.count);
}

function clusterOf(forms: readonly Form[]): SpellingCluster {
  const count = forms.reduce((sum, form) => sum + form.count, 0);
  const unit = forms.find((form) => form.unit !== null)?.unit ?? null;
  const spellings = [...forms]
    .sort(
      (left, right) => Number(right.unit !== null) - Number(left.unit !== null) || right.count - left.count,
    )
    .map((form) => ({ written: form.written, count: form.count }));
  return { unit, spellings, count };
}

function formsOf(mentions: readonly UnitMention[]): ReadonlyMap<string, Form> {
  const forms = new Map<string, Form>();
  for (const { written, unit } of mentions) {
    if (written.length > LONGEST_NAME) continue;
    const key = keyOf(written);
    const known = forms.get(key);
    if (known !== undefined) known.count += 1;
    else forms.set(key, { key, bare: bare(key), unit, written, count: 1 });
  }
  return forms;
}

/** Equal without diacritics, or within a small edit distance: a likeness to ask about, never accepted. */
function isNear(left: Form, right: Form): boolean {
  const length = Math.max(left.bare.length, right.bare.length);
  const limit = Math.min(MOST_SLIPS, Math.floor(length / LETTERS_PER_SLIP));
  return editDistance(left.bare, right.bare, limit) !== null;
}

function keyOf(written: string): string {
  return foldSame(written.replace(/[.,;:\s]+$/, ''));
}

function pairKey(one: string, other: string): string {
  return `${keyOf(one)}|${keyOf(other)}`;
}
