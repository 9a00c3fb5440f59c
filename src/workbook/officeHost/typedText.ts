import type { CellValue } from '../../core/completion/cells';
import { cellText } from '../../core/layout/cellText';
import { TEXT_FORMAT } from '../../core/layout/style';
import { setAll } from './setAll';

/** What a property of a cell is set to; Excel reads a text as if a person typed it. */
export type TypedInput = string | number | boolean;

/** How a value gets into a cell of a known number format. */
export interface Typing {
  readonly input: TypedInput;
  /** The cell's format must not be text while it is typed, and is text again afterwards. */
  readonly outsideText: boolean;
}

/** Words that are read as something else than text although they hold no digit. */
const NOT_TEXT = /^(?:true|false)$/i;

/**
 * How a value is typed so that it reads back as itself. In a cell formatted as text every text stays, but a
 * leading apostrophe may be taken for the mark of text, and numbers would become text; elsewhere the mark is
 * set before whatever could be read as a number, a day or a formula.
 */
export function typingOf(value: CellValue, format: string): Typing {
  const isText = format === TEXT_FORMAT;
  if (value === null || value === '') return { input: '', outsideText: false };
  if (typeof value === 'string') {
    const text = cellText(value);
    if (isText && !text.startsWith("'")) return { input: text, outsideText: false };
    return { input: isText ? `'${text}` : marked(text), outsideText: isText };
  }
  const input = typeof value === 'object' ? value.error : value;
  return { input, outsideText: isText };
}

/** A formula as it is typed. */
export function typingOfFormula(formula: string, format: string): Typing {
  return { input: `=${formula}`, outsideText: format === TEXT_FORMAT };
}

function marked(text: string): string {
  return /^\p{L}[^\d]*$/u.test(text) && !NOT_TEXT.test(text.trim()) ? text : `'${text}`;
}

/** Types into a cell as its format asks. */
export function type(range: Excel.Range, { input, outsideText }: Typing): void {
  if (outsideText) setAll(range, { numberFormat: 'General' });
  range.formulas = [[input]];
  if (outsideText) setAll(range, { numberFormat: TEXT_FORMAT });
}
