/** The look of a cell, flat: Excel's property path -> value. What is absent is Excel's default. */
export type Look = Readonly<Record<string, string | number | boolean | null>>;

/** What a cell looks like that nobody formatted (a Vietnamese or US Excel of today). */
export const DEFAULT_LOOK: Look = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': 'Calibri',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  'font.subscript': false,
  'font.superscript': false,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  readingOrder: 'Context',
  'protection.locked': true,
  'protection.formulaHidden': false,
};

/** Every look in use, once: cells hold its number. */
export class Looks {
  private readonly looks: Look[] = [{}];
  private readonly known = new Map<string, number>([['{}', 0]]);
  private readonly steps = new Map<string, number>();

  at(id: number): Look {
    return this.looks[id] ?? {};
  }

  /** One property of a look; the default where it was never set. */
  value(id: number, key: string): string | number | boolean | null {
    return this.at(id)[key] ?? DEFAULT_LOOK[key] ?? null;
  }

  /** The look that differs from one in a property; null takes it back to the default. */
  with(id: number, key: string, value: string | number | boolean | null): number {
    const step = `${String(id)}|${key}|${typeof value}|${String(value)}`;
    const before = this.steps.get(step);
    if (before !== undefined) return before;
    const entries = Object.entries(this.at(id)).filter(([name]) => name !== key);
    if (value !== null && value !== DEFAULT_LOOK[key]) entries.push([key, value]);
    const look = Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
    const text = JSON.stringify(look);
    const found = this.known.get(text) ?? this.looks.push(look) - 1;
    this.known.set(text, found);
    this.steps.set(step, found);
    return found;
  }
}
