import { foldSame } from '../vietnamese/fold';
import { nearTexts } from './nearTexts';

/** What a task is known by in an old or a new version of a plan. */
export interface KnownTask {
  /** Code of the appendix, `I`. */
  readonly appendix: string;
  readonly number: string;
  readonly text: string;
}

/** Why two tasks were taken for one: their text, one that says nearly the same, or only their number. */
export type PairedBy = 'text' | 'near-text' | 'number';

/** A task of the old version and what it is in the new one. */
export interface TaskPair<Old, New> {
  readonly old: Old;
  readonly new: New;
  readonly by: PairedBy;
  readonly textChanged: boolean;
  readonly numberChanged: boolean;
  /** It stands in another appendix now. */
  readonly moved: boolean;
}

/** Two versions of a plan: every task of either is in exactly one list. */
export interface TaskPairing<Old, New> {
  /** In the order of the new version. */
  readonly pairs: readonly TaskPair<Old, New>[];
  /** In the order of the new version. */
  readonly added: readonly New[];
  /** In the order of the old version. */
  readonly dropped: readonly Old[];
}

/**
 * Pairs the tasks of two versions of a plan, by text first and number second: tasks of the same text (spelling
 * of spaces, case and tone marks aside), then those that say nearly the same, then those that only keep
 * their number in their appendix. A text that stands several times is told apart by appendix and
 * number, then by order. Whether a changed pair really is one task is for a person to say.
 */
export function pairTasks<Old extends KnownTask, New extends KnownTask>(
  old: readonly Old[],
  fresh: readonly New[],
): TaskPairing<Old, New> {
  const left = new Left(old, fresh);
  left.pair('text', ({ appendix, number, text }) => [appendix, bareNumber(number), foldSame(text)]);
  left.pair('text', ({ appendix, text }) => [appendix, foldSame(text)]);
  left.pair('text', ({ text }) => [foldSame(text)]);
  for (const [from, to] of nearTexts(left.olds(), left.news())) left.take(from, to, 'near-text');
  left.pairSingles('number', ({ appendix, number }) =>
    bareNumber(number) === '' ? null : [appendix, bareNumber(number)],
  );
  return left.pairing();
}

type KeyOf = (task: KnownTask) => readonly string[] | null;

/** The tasks of both versions that have no partner yet. */
class Left<Old extends KnownTask, New extends KnownTask> {
  private readonly oldLeft: Set<Old>;
  private readonly newLeft: Set<New>;
  private readonly pairs = new Map<New, TaskPair<Old, New>>();

  constructor(
    private readonly old: readonly Old[],
    private readonly fresh: readonly New[],
  ) {
    this.oldLeft = new Set(old);
    this.newLeft = new Set(fresh);
  }

  olds(): readonly Old[] {
    return [...this.oldLeft];
  }

  news(): readonly New[] {
    return [...this.newLeft];
  }

  take(from: Old, to: New, by: PairedBy): void {
    if (!this.oldLeft.delete(from) || !this.newLeft.delete(to)) return;
    this.pairs.set(to, {
      old: from,
      new: to,
      by,
      textChanged: foldSame(from.text) !== foldSame(to.text),
      numberChanged: bareNumber(from.number) !== bareNumber(to.number),
      moved: from.appendix !== to.appendix,
    });
  }

  /** Pairs tasks of the same key in their order. */
  pair(by: PairedBy, keyOf: KeyOf): void {
    const waiting = grouped(this.news(), keyOf);
    for (const from of this.olds()) {
      const to = waiting.get(keyText(keyOf(from)))?.shift();
      if (to !== undefined) this.take(from, to, by);
    }
  }

  /** Pairs tasks whose key stands once among those left of either version. */
  pairSingles(by: PairedBy, keyOf: KeyOf): void {
    const news = grouped(this.news(), keyOf);
    for (const [key, [from, ...others]] of grouped(this.olds(), keyOf)) {
      const [to, ...rivals] = news.get(key) ?? [];
      if (from && to && others.length === 0 && rivals.length === 0) this.take(from, to, by);
    }
  }

  pairing(): TaskPairing<Old, New> {
    return {
      pairs: this.fresh.flatMap((task) => this.pairs.get(task) ?? []),
      added: this.fresh.filter((task) => this.newLeft.has(task)),
      dropped: this.old.filter((task) => this.oldLeft.has(task)),
    };
  }
}

function grouped<T extends KnownTask>(tasks: readonly T[], keyOf: KeyOf): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const task of tasks) {
    const key = keyOf(task);
    if (key === null) continue;
    const group = groups.get(keyText(key));
    if (group === undefined) groups.set(keyText(key), [task]);
    else group.push(task);
  }
  return groups;
}

function keyText(key: readonly string[] | null): string {
  return JSON.stringify(key);
}

/** A number without the dot after it: "7." is 7. */
function bareNumber(number: string): string {
  return foldSame(number).replace(/[.)\s]+$/, '');
}
