import { absoluteReference } from '../address';
import type { Page } from '../page';
import { heightFor } from '../rowHeight';
import type { LayoutValue, NameLayout, ValidationLayout } from '../sheet';
import { BODY_SIZE, type Style, STYLES } from '../style';

/** Widths of the columns A:C of `Tham số`, in characters. */
export const LABEL_WIDTH = 34;
export const VALUE_WIDTH = 34;
export const MEANING_WIDTH = 48;

/** Collects the lines name - value - meaning, and the names of their cells. */
export class Lines {
  readonly names: NameLayout[] = [];
  readonly validations: ValidationLayout[] = [];

  constructor(
    private readonly page: Page,
    readonly sheet: string,
    /** The column of the values; names stand before it, meanings after it. */
    readonly column = 2,
  ) {}

  /** Writes a line; its value cell gets a name where one is given. */
  put(
    label: string,
    value: LayoutValue,
    meaning: string,
    style: Style,
    options: {
      readonly name?: string;
      readonly hidden?: boolean;
      readonly formula?: string;
      readonly list?: string;
    } = {},
  ): number {
    const { page } = this;
    const { row } = page;
    const range = { row, column: this.column, lastRow: row, lastColumn: this.column };
    page.put(this.column - 1, label, STYLES.label);
    page.put(this.column, value, style, options.formula);
    page.put(this.column + 1, meaning, STYLES.note);
    if (options.name !== undefined) {
      const refersTo = absoluteReference(this.sheet, range);
      this.names.push({ name: options.name, refersTo, hidden: options.hidden ?? false });
    }
    if (options.list !== undefined) this.validations.push({ kind: 'list', range, source: options.list });
    const shown = typeof value === 'string' ? value : '';
    page.next(
      heightFor([
        { text: label, characters: LABEL_WIDTH, size: BODY_SIZE, bold: true },
        { text: shown, characters: VALUE_WIDTH, size: BODY_SIZE },
        { text: meaning, characters: MEANING_WIDTH, size: 10 },
      ]),
    );
    return row;
  }

  /** Writes the heading of a section. */
  heading(title: string): void {
    const { page, column } = this;
    page.put(column - 1, title, STYLES.header);
    page.put(column, null, STYLES.header);
    page.put(column + 1, null, STYLES.header);
    page.next(24);
  }

  /** Names a run of value cells. */
  nameRun(name: string, first: number, last: number): void {
    const range = { row: first, column: this.column, lastRow: last, lastColumn: this.column };
    this.names.push({ name, refersTo: absoluteReference(this.sheet, range), hidden: false });
  }
}
