import { DEFAULT_LOOK, type Look } from '../model/style';
import { MAIN, part, tag } from './xml';

/** Entries of one list of the style sheet, each once. */
class Entries {
  readonly list: string[];
  constructor(...first: readonly string[]) {
    this.list = [...first];
  }
  at(entry: string): number {
    const known = this.list.indexOf(entry);
    return known >= 0 ? known : this.list.push(entry) - 1;
  }
}

const LINES: Readonly<Record<string, readonly [thin: string, medium: string, thick: string]>> = {
  Continuous: ['thin', 'medium', 'thick'],
  Dash: ['dashed', 'mediumDashed', 'mediumDashed'],
  DashDot: ['dashDot', 'mediumDashDot', 'mediumDashDot'],
  DashDotDot: ['dashDotDot', 'mediumDashDotDot', 'mediumDashDotDot'],
  Dot: ['dotted', 'dotted', 'dotted'],
  Double: ['double', 'double', 'double'],
  SlantDashDot: ['slantDashDot', 'slantDashDot', 'slantDashDot'],
};

/** A colour as a file holds it. */
export function argb(color: unknown): string {
  return `FF${String(color).replace('#', '')}`;
}

/** Properties of a font that were set. */
export function fontXml(look: Look, isWhole: boolean): string {
  const value = (key: string): string | number | boolean | null =>
    look[`font.${key}`] ?? (isWhole ? (DEFAULT_LOOK[`font.${key}`] ?? null) : null);
  const underline = value('underline');
  const underlined = underline === null || underline === 'None' ? '' : underlineXml(String(underline));
  const color = value('color');
  return tag('font', {}, [
    value('bold') === true ? tag('b') : '',
    value('italic') === true ? tag('i') : '',
    value('strikethrough') === true ? tag('strike') : '',
    underlined,
    value('superscript') === true ? tag('vertAlign', { val: 'superscript' }) : '',
    value('subscript') === true ? tag('vertAlign', { val: 'subscript' }) : '',
    isWhole ? tag('sz', { val: value('size') }) : '',
    color === null || color === '' ? '' : tag('color', { rgb: argb(color) }),
    isWhole ? tag('name', { val: value('name') }) : '',
  ]);
}

function underlineXml(word: string): string {
  return word === 'Single' ? tag('u') : tag('u', { val: `${word.charAt(0).toLowerCase()}${word.slice(1)}` });
}

function fillXml(look: Look): string {
  const color = look['fill.color'];
  if (color === undefined || color === null || color === '')
    return tag('fill', {}, tag('patternFill', { patternType: 'none' }));
  return tag('fill', {}, tag('patternFill', { patternType: 'solid' }, tag('fgColor', { rgb: argb(color) })));
}

/** The borders of a look; only the sides that are drawn. */
export function borderXml(look: Look): string {
  const side = (name: string): string => {
    const style = look[`border.${name}.style`];
    if (style === undefined || style === null || style === 'None') return tag(name);
    const weight = look[`border.${name}.weight`];
    const at = weight === 'Medium' ? 1 : weight === 'Thick' ? 2 : 0;
    const line = weight === 'Hairline' ? 'hair' : (LINES[String(style)]?.[at] ?? 'thin');
    return tag(name, { style: line }, tag('color', { rgb: argb(look[`border.${name}.color`] ?? '#000000') }));
  };
  return tag('border', {}, ['left', 'right', 'top', 'bottom'].map(side));
}

function camel(word: unknown): string {
  const text = String(word);
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function alignmentXml(look: Look): string {
  const horizontal = look['horizontalAlignment'];
  const vertical = look['verticalAlignment'];
  const attributes = {
    horizontal:
      horizontal === undefined
        ? null
        : camel(horizontal).replace('centerAcrossSelection', 'centerContinuous'),
    vertical: vertical === undefined ? null : camel(vertical),
    wrapText: look['wrapText'] === true ? true : null,
    indent: look['indentLevel'] ?? null,
    shrinkToFit: look['shrinkToFit'] === true ? true : null,
    textRotation: look['textOrientation'] ?? null,
  };
  return Object.values(attributes).every((value) => value === null) ? '' : tag('alignment', attributes);
}

/** The style sheet of a file; numbers of looks are handed out as they are asked for. */
export class Styles {
  private readonly fonts = new Entries(fontXml({}, true));
  private readonly fills = new Entries(
    tag('fill', {}, tag('patternFill', { patternType: 'none' })),
    tag('fill', {}, tag('patternFill', { patternType: 'gray125' })),
  );
  private readonly borders = new Entries(borderXml({}));
  private readonly formats = new Entries();
  private readonly cells = new Entries(
    tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }),
  );
  private readonly changes = new Entries();

  private readonly known = new Map<Look, number>();

  /** The number of a look of cells. */
  cell(look: Look): number {
    const known = this.known.get(look) ?? this.newCell(look);
    this.known.set(look, known);
    return known;
  }

  private newCell(look: Look): number {
    const format = String(look['numberFormat'] ?? 'General');
    const locked = look['protection.locked'] === false ? tag('protection', { locked: false }) : '';
    const attributes = {
      numFmtId: format === 'General' ? 0 : format === '@' ? 49 : 164 + this.formats.at(format),
      fontId: this.fonts.at(fontXml(look, true)),
      fillId: this.fills.at(fillXml(look)),
      borderId: this.borders.at(borderXml(look)),
      xfId: 0,
      quotePrefix: look['quotePrefix'] === true ? true : null,
      applyNumberFormat: format === 'General' ? null : true,
      applyFont: true,
      applyFill: true,
      applyAlignment: true,
      applyProtection: locked === '' ? null : true,
    };
    return this.cells.at(tag('xf', attributes, [alignmentXml(look), locked]));
  }

  /** The number of a look of a conditional format. */
  change(look: Look): number {
    const color = look['fill.color'];
    const fill =
      color === undefined || color === null
        ? ''
        : tag(
            'fill',
            {},
            tag('patternFill', { patternType: 'solid' }, [
              tag('fgColor', { rgb: argb(color) }),
              tag('bgColor', { rgb: argb(color) }),
            ]),
          );
    return this.changes.at(tag('dxf', {}, [fontXml(look, false), fill]));
  }

  xml(): string {
    const list = (name: string, { list: all }: Entries): string => tag(name, { count: all.length }, all);
    const formats = this.formats.list.map((formatCode, at) =>
      tag('numFmt', { numFmtId: 164 + at, formatCode }),
    );
    const base = tag('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return part(
      tag('styleSheet', { xmlns: MAIN }, [
        formats.length > 0 ? tag('numFmts', { count: formats.length }, formats) : '',
        list('fonts', this.fonts),
        list('fills', this.fills),
        list('borders', this.borders),
        tag('cellStyleXfs', { count: 1 }, base),
        list('cellXfs', this.cells),
        tag('cellStyles', { count: 1 }, tag('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })),
        list('dxfs', this.changes),
      ]),
    );
  }
}
