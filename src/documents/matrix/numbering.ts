import type { Numeral } from './numeral';
import { MetNumbers, TakenIds } from './takenIds';

/** What is wrong with a number where it stands. */
export type NumberSlip = {
  readonly code: 'number-skipped' | 'number-repeated' | 'number-out-of-order' | 'number-missing';
  /** The number that was due here, null where none can be told. */
  readonly expected: string | null;
};

/** The id of a task and what its number says of the order. */
export interface NumberReading {
  readonly id: string;
  readonly slip: NumberSlip | null;
}

/** Gives ids to the tasks of one appendix in the document's order; a given id is never given again. */
export class Numbering {
  private readonly given: TakenIds;
  private readonly letters = new Map<string, number>();
  private readonly run = new MetNumbers();
  private steps: readonly number[] = [];
  private last = '0';
  private newArea = false;
  private kept: string | null = null;

  /** `unnumbered`: the appendix numbers none of its tasks, so they are counted. */
  constructor(
    private readonly appendix: string,
    private readonly unnumbered: boolean,
  ) {
    this.given = new TakenIds(appendix);
  }

  /** A heading was met: the next number may begin again. */
  heading(): void {
    this.newArea = true;
  }

  /** Reads the number of the next task; `kept` is the id that it was given once. */
  task(numeral: Numeral, kept: string | null = null): NumberReading {
    if (kept === null || this.given.has(kept)) return this.next(numeral);
    const { slip } = this.next(numeral, kept);
    return { id: kept, slip };
  }

  private next(numeral: Numeral, kept: string | null = null): NumberReading {
    this.kept = kept;
    const restarts = this.newArea && numeral.steps.at(-1) === 1;
    this.newArea = false;
    if (this.unnumbered) {
      this.last = String(Number(this.last) + 1);
      return { id: this.give(this.last), slip: null };
    }
    if (numeral.bare === '') {
      return { id: this.give(this.last), slip: { code: 'number-missing', expected: this.following() } };
    }
    if (numeral.style !== 'digits') {
      const known = this.run.has(numeral.bare);
      this.run.add(numeral.bare);
      this.last = idPart(numeral.bare) || this.last;
      return { id: this.give(this.last), slip: known ? { code: 'number-repeated', expected: null } : null };
    }
    if (restarts && this.run.has(numeral.bare)) this.run.clear();
    const slip = restarts ? null : this.slipOf(numeral);
    this.run.add(numeral.bare);
    this.steps = numeral.steps;
    this.last = numeral.bare;
    return { id: this.give(numeral.bare), slip };
  }

  private slipOf(numeral: Numeral): NumberSlip | null {
    if (this.run.has(numeral.bare)) return { code: 'number-repeated', expected: this.following() };
    if (this.follows(numeral)) return null;
    const { steps } = numeral;
    const depth = this.steps.length;
    const same = steps.length === depth && steps.slice(0, -1).every((step, at) => step === this.steps[at]);
    const ahead = (steps.at(-1) ?? 0) > (this.steps.at(-1) ?? 0);
    if (depth === 0 || (same && ahead)) return { code: 'number-skipped', expected: this.following() };
    const higher = steps.some((step, at) => step > (this.steps[at] ?? 0));
    return { code: higher ? 'number-skipped' : 'number-out-of-order', expected: this.following() };
  }

  /** Whether a number comes right after the last one: the next, its first child, or the next of an outer step. */
  private follows({ steps, suffix }: Numeral): boolean {
    const before = this.steps;
    const length = steps.length;
    if (length === 1 && before.length === 1 && steps[0] === (before[0] ?? 0) + 1) return true;
    if (before.length === 0) return steps.every((step) => step === 1);
    if (suffix !== '' && length === before.length && steps.every((step, at) => step === before[at]))
      return true;
    const last = steps[length - 1] ?? 0;
    if (length > before.length) {
      const child = length === before.length + 1 && last === 1;
      const nextParent = length === 2 && last === 1 && steps[0] === (before[0] ?? 0) + 1;
      return nextParent || (child && before.every((step, at) => step === steps[at]));
    }
    for (let at = 0; at < length - 1; at += 1) {
      if (steps[at] !== before[at]) {
        return steps[at] === (before[at] ?? 0) + 1 && steps.slice(at + 1).every((step) => step === 1);
      }
    }
    return last === (before[length - 1] ?? 0) + 1;
  }

  private following(): string {
    const { steps } = this;
    return [...steps.slice(0, -1), (steps.at(-1) ?? 0) + 1].join('.');
  }

  private give(number: string): string {
    if (this.kept !== null) {
      this.given.add(this.kept);
      return this.kept;
    }
    let free = number;
    while (this.given.hasNumber(free)) {
      const next = (this.letters.get(number) ?? 0) + 1;
      this.letters.set(number, next);
      free = number + repeatLetters(next);
    }
    this.given.addNumber(free);
    return `${this.appendix}.${free}`;
  }
}

/** b for the first repetition, c for the next, after z come ba, bb … */
export function repeatLetters(repetition: number): string {
  let rest = repetition;
  let letters = '';
  do {
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
    rest = Math.floor(rest / 26);
  } while (rest > 0);
  return letters;
}

function idPart(bare: string): string {
  return bare.length > 12 ? '' : bare.replace(/[^\p{L}\p{N}.]+/gu, '');
}
