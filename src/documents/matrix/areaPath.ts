import { romanOf } from './label';
import type { Numeral } from './numeral';
import { valueOf } from './numeral';
import { repeatLetters } from './numbering';

/** A heading put in its place among the others. */
export interface AreaPlace {
  readonly code: string;
  readonly level: number;
  /** Code of the heading above, null on the outer level. */
  readonly parent: string | null;
  readonly repeated: boolean;
  /** The numeral before it on the same level, where this one does not come after it. */
  readonly after: string | null;
}

interface Level {
  readonly style: string;
  readonly code: string;
  readonly value: number;
  readonly numeral: string;
}

/** Paths of headings: the first style met is the outer one, a new style stands inside the open heading. */
export class AreaPath {
  private open: Level[] = [];
  private readonly order: string[] = [];
  private readonly codes = new Map<string, number>();
  private readonly counts = new Map<string, number>();
  private readonly before = new Map<string, Level>();

  /** The code of the innermost open heading, null before the first. */
  get current(): string | null {
    return this.open.at(-1)?.code ?? null;
  }

  enter(numeral: Numeral): AreaPlace {
    const style = this.styleOf(numeral);
    if (!this.order.includes(style)) this.order.push(style);
    const depth = this.order.indexOf(style);
    this.open = this.open.filter((level) => this.order.indexOf(level.style) < depth);
    const parent = this.current;
    const family = `${parent ?? ''}|${style}`;
    const count = (this.counts.get(family) ?? 0) + 1;
    this.counts.set(family, count);
    const own = numeral.bare === '' ? romanOf(count) : numeral.bare;
    const written = parent !== null && !own.startsWith(`${parent}.`) ? `${parent}.${own}` : own;
    const repetition = this.codes.get(written) ?? 0;
    this.codes.set(written, repetition + 1);
    const code = repetition === 0 ? written : written + repeatLetters(repetition);
    const value =
      numeral.style === 'digits' ? (numeral.steps.at(-1) ?? 0) : valueOf(numeral.style, numeral.bare);
    const before = this.before.get(family);
    const level = { style, code, value, numeral: numeral.bare };
    this.before.set(family, level);
    this.open.push(level);
    const late = before !== undefined && value > 0 && value < before.value && repetition === 0;
    return {
      code,
      level: this.open.length,
      parent,
      repeated: repetition > 0,
      after: late ? before.numeral : null,
    };
  }

  /** A lone C, D, L or I after B, C … is a letter; a lone I, V or X is else a Roman numeral. */
  private styleOf({ style, bare, steps }: Numeral): string {
    if (style === 'digits') return `digits${steps.length}`;
    if (style !== 'roman' || bare.length !== 1) return style;
    const letter = this.open.find((level) => level.style === 'letter');
    const inner = this.open.some((level) => level.style === 'roman');
    const follows = letter !== undefined && bare.charCodeAt(0) - 64 === letter.value + 1;
    return follows && !inner ? 'letter' : style;
  }
}
