import { plainValue } from './numeral';

const FIRST_SIZE = 256;

/** Plain numbers (`plainValue`, at most six digits) that were met since the last `clear`. */
class PlainNumbers {
  private marks = new Int32Array(FIRST_SIZE);
  private mark = 1;

  has(value: number): boolean {
    return this.marks[value] === this.mark;
  }

  add(value: number): void {
    if (value >= this.marks.length) {
      const wider = new Int32Array(Math.max(value + 1, this.marks.length * 2));
      wider.set(this.marks);
      this.marks = wider;
    }
    this.marks[value] = this.mark;
  }

  clear(): void {
    this.mark += 1;
  }
}

/**
 * Numbers of tasks, each met or not. Nearly all are a few digits: those are looked up by their value, which
 * costs a tenth of a set of texts.
 */
export class MetNumbers {
  private readonly plain = new PlainNumbers();
  private others = new Set<string>();

  has(number: string): boolean {
    const value = plainValue(number);
    return value > 0 ? this.plain.has(value) : this.others.has(number);
  }

  add(number: string): void {
    const value = plainValue(number);
    if (value > 0) this.plain.add(value);
    else this.others.add(number);
  }

  clear(): void {
    this.plain.clear();
    if (this.others.size > 0) this.others = new Set();
  }
}

/** Ids of the tasks of an appendix, each given or not: `I.12` is kept as the number 12. */
export class TakenIds {
  private readonly numbers = new MetNumbers();
  private readonly others = new Set<string>();
  private readonly start: string;

  constructor(appendix: string) {
    this.start = `${appendix}.`;
  }

  has(id: string): boolean {
    return id.startsWith(this.start) ? this.hasNumber(id.slice(this.start.length)) : this.others.has(id);
  }

  add(id: string): void {
    if (id.startsWith(this.start)) this.addNumber(id.slice(this.start.length));
    else this.others.add(id);
  }

  /** Whether the id of a number was given. */
  hasNumber(number: string): boolean {
    return this.numbers.has(number);
  }

  addNumber(number: string): void {
    this.numbers.add(number);
  }
}
