/** How a row is numbered, by the look of its number alone. */
export type NumeralStyle = 'none' | 'dash' | 'digits' | 'roman' | 'letter' | 'other';

/** A number cell read. */
export interface Numeral {
  readonly style: NumeralStyle;
  /** The number without the marks around it: `7a`, `1.2`, `A.I`. */
  readonly bare: string;
  /** Steps of a digit number, `1.2` is [1, 2]; empty for others. */
  readonly steps: readonly number[];
  /** A letter after the digits, `a` of `7a`. */
  readonly suffix: string;
}

const DIGITS = /^(\d{1,6}(?:\.\d{1,4})*)([a-zđ]?)$/i;
const ROMAN = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/;
const LETTER = /^[A-ZĐ]$/;
const AROUND = /^[\s([*]+|[\s.):\]*,;/-]+$/g;
const NONE: Numeral = { style: 'none', bare: '', steps: [], suffix: '' };

/** Reads a number cell; anything else than a number comes back as `other`, whole. */
export function numeralOf(cell: string): Numeral {
  const text = cell.trim();
  const plain = plainValue(text);
  if (plain > 0) return { style: 'digits', bare: text, steps: [plain], suffix: '' };
  if (text === '') return NONE;
  const bare = text.replace(AROUND, '');
  if (bare === '' || /^[–—_-]+$/.test(bare)) return { style: 'dash', bare: '', steps: [], suffix: '' };
  const digits = DIGITS.exec(bare);
  if (digits) {
    const steps = (digits[1] ?? '').split('.').map(Number);
    return { style: 'digits', bare: `${steps.join('.')}${digits[2] ?? ''}`, steps, suffix: digits[2] ?? '' };
  }
  if (bare.length > 12) return { style: 'other', bare, steps: [], suffix: '' };
  const last =
    bare
      .toUpperCase()
      .split(/[.\s-]+/)
      .at(-1) ?? '';
  if (bare === bare.toUpperCase() || ROMAN.test(last)) {
    if (last !== '' && ROMAN.test(last))
      return { style: 'roman', bare: bare.toUpperCase(), steps: [], suffix: '' };
    if (LETTER.test(last)) return { style: 'letter', bare, steps: [], suffix: '' };
  }
  return { style: 'other', bare, steps: [], suffix: '' };
}

/** The value of a number as nearly all rows have it, one to six digits of which the first is no 0; else 0. */
export function plainValue(text: string): number {
  const { length } = text;
  if (length === 0 || length > 6 || text.charCodeAt(0) === 48) return 0;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return 0;
    value = value * 10 + code - 48;
  }
  return value;
}

/** Whether a number cell is that of a task, by its first character: quick, for every row. */
export function startsTask(cell: string): boolean {
  const code = cell.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** Value of a Roman numeral or of a letter (A is 1), 0 where it is neither. */
export function valueOf(style: NumeralStyle, bare: string): number {
  const last = bare.split(/[.\s-]+/).at(-1) ?? '';
  if (style === 'letter') return last === 'Đ' ? 4.5 : last.charCodeAt(0) - 64;
  if (style !== 'roman') return 0;
  const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
  let value = 0;
  for (let at = 0; at < last.length; at += 1) {
    const here = worth[last.charAt(at)] ?? 0;
    value += here < (worth[last.charAt(at + 1)] ?? 0) ? -here : here;
  }
  return value;
}
