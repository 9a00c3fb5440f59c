import { codesOf, startsAt } from './byteText';
import { UNUSUAL, withoutEntities } from './plainText';

const LESS = 60;
const END = codesOf('</f>');

interface KnownFormula {
  readonly start: number;
  /** Bytes of the formula and of the tag that ends it. */
  readonly length: number;
  readonly text: string;
}

/**
 * The formulas of a part by column, as they were read last. Rows of a table mostly repeat the formula above to the byte:
 * then that text is given again, which saves its reading and, where a row's formulas are 14 KB, most of the memory.
 */
export class KnownFormulas {
  /** The formula that was read last. */
  text = '';
  private readonly columns = new Map<number, KnownFormula>();
  private readonly decoder = new TextDecoder('utf-8', { ignoreBOM: true });

  private readonly view: DataView;

  constructor(private readonly bytes: Uint8Array) {
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Reads what stands inside of `<f>` into `text`; gives the place after `</f>`, or `UNUSUAL`. */
  at(from: number, column: number): number {
    const { bytes } = this;
    const known = this.columns.get(column);
    if (known !== undefined && this.isRepeated(from, known)) {
      this.text = known.text;
      return from + known.length;
    }
    const end = bytes.indexOf(LESS, from);
    if (end < 0 || !startsAt(bytes, end, END)) return UNUSUAL;
    const text = this.textBetween(from, end);
    if (text === null) return UNUSUAL;
    this.text = text;
    this.columns.set(column, { start: from, length: end + END.length - from, text });
    return end + END.length;
  }

  /** The text between two places, its entities read; null where only the reader of XML may judge it. */
  textBetween(from: number, to: number): string | null {
    return withoutEntities(this.decoder.decode(this.bytes.subarray(from, to)));
  }

  private isRepeated(from: number, { start, length }: KnownFormula): boolean {
    const { bytes, view } = this;
    if (from + length > bytes.length) return false;
    let i = 0;
    // Four bytes at once: this is most of the reading of a workbook of ours.
    for (; i + 4 <= length; i += 4) if (view.getInt32(from + i) !== view.getInt32(start + i)) return false;
    for (; i < length; i += 1) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  }
}
