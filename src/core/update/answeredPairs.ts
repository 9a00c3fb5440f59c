import type { KnownTask, TaskPair, TaskPairing } from './pairTasks';

/** What a person says of a changed pair: the same task in other words or under another number, or two tasks. */
export type PairAnswer = 'same' | 'other';

/** Whether a pair is for a person to decide: its text, its number or its appendix is not what it was. */
export function isAsked({ textChanged, numberChanged, moved }: TaskPair<unknown, unknown>): boolean {
  return textChanged || numberChanged || moved;
}

/**
 * What is proposed of such a pair. Only the number in common is no reason to carry a status over to another text:
 * the status then goes to the tasks that were dropped, where nobody counts it.
 */
export function proposedAnswer({ by }: TaskPair<unknown, unknown>): PairAnswer {
  return by === 'number' ? 'other' : 'same';
}

/**
 * A pairing after the answers to its changed pairs; a pair that `answerOf` says nothing of goes as proposed. Pairs
 * that are two tasks become a dropped and a new one.
 */
export function answeredPairs<Old extends KnownTask, New extends KnownTask>(
  pairing: TaskPairing<Old, New>,
  answerOf: (old: Old) => PairAnswer | null,
): TaskPairing<Old, New> {
  const isSame = (pair: TaskPair<Old, New>): boolean =>
    !isAsked(pair) || (answerOf(pair.old) ?? proposedAnswer(pair)) === 'same';
  const parted = pairing.pairs.filter((pair) => !isSame(pair));
  return {
    pairs: pairing.pairs.filter(isSame),
    added: [...pairing.added, ...parted.map((pair) => pair.new)],
    dropped: [...pairing.dropped, ...parted.map((pair) => pair.old)],
  };
}
