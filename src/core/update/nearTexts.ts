import { textWords } from '../checks/textNumbers';
import type { KnownTask } from './pairTasks';

/** Share of the words of both texts that two wordings of one task have in common at least. */
const ALIKE = 0.6;
/** A word that stands in more of the texts than this tells nothing of them. */
const MOST_TEXTS = 40;

interface Candidate<Old, New> {
  readonly from: Old;
  readonly to: New;
  readonly share: number;
  readonly keepsNumber: boolean;
}

/**
 * Pairs of tasks that say nearly the same in other words, the nearest first, each task at most once; of those as
 * near as each other, those that keep their number. Only texts that share a rarer word are compared.
 */
export function nearTexts<Old extends KnownTask, New extends KnownTask>(
  olds: readonly Old[],
  news: readonly New[],
): readonly (readonly [Old, New])[] {
  const words = news.map(({ text }) => wordsOf(text));
  const textsOf = new Map<string, number[]>();
  for (const [at, set] of words.entries()) {
    for (const word of set) {
      const list = textsOf.get(word);
      if (list === undefined) textsOf.set(word, [at]);
      else list.push(at);
    }
  }
  const candidates = olds.flatMap((from) => {
    const own = wordsOf(from.text);
    const near = new Set<number>();
    for (const word of own) {
      const list = textsOf.get(word) ?? [];
      if (list.length <= MOST_TEXTS) for (const at of list) near.add(at);
    }
    return [...near].flatMap((at): Candidate<Old, New>[] => {
      const to = news[at];
      const share = likeness(own, words[at] ?? new Set());
      if (to === undefined || share < ALIKE) return [];
      const keepsNumber = from.appendix === to.appendix && from.number === to.number;
      return [{ from, to, share, keepsNumber }];
    });
  });
  candidates.sort(
    (left, right) => right.share - left.share || Number(right.keepsNumber) - Number(left.keepsNumber),
  );
  const taken = new Set<KnownTask>();
  return candidates.flatMap(({ from, to }) => {
    if (taken.has(from) || taken.has(to)) return [];
    taken.add(from).add(to);
    return [[from, to] as const];
  });
}

/** Words and figures alike: a task that only names another year is the same task in other words. */
function wordsOf(text: string): ReadonlySet<string> {
  const { words, figures } = textWords(text);
  return new Set([...words, ...figures.split(' ')].filter((word) => word !== ''));
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared === 0 ? 0 : shared / (left.size + right.size - shared);
}
