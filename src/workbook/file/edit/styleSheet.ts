import { BODY_SIZE, FONT, type Style } from '../../../core/layout/style';
import { attributeOf, closingStart, escaped, findTag, nextTag, withAttribute } from './markup';
import { withLast } from './packageLinks';

const LINE = 'FFA6A6A6';
const FIRST_OWN_FORMAT = 164;

/** Formats that every Excel knows by number. */
const KNOWN_FORMATS: ReadonlyMap<string, number> = new Map([
  ['0', 1],
  ['0%', 9],
  ['0.00%', 10],
  ['@', 49],
]);

/** What a conditional format changes. */
export interface Look {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A workbook's styles part that only grows: what stands in it keeps its number. */
export class StyleSheet {
  private readonly known = new Map<string, number>();

  constructor(private styles: string) {}

  get text(): string {
    return this.styles;
  }

  /** Number of the cell format of a style. */
  cell(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const font = this.append('fonts', (p) => fontMarkup(p, style));
    const fill = style.fill === undefined ? 0 : this.append('fills', (p) => fillMarkup(p, style.fill ?? ''));
    const border = style.border === 'all' ? this.append('borders', borderMarkup) : 0;
    const format = style.format === undefined ? 0 : this.format(style.format);
    const number = this.append('cellXfs', (p) => {
      const align = [
        style.horizontal === undefined ? '' : ` horizontal="${style.horizontal}"`,
        ` vertical="${style.vertical === 'middle' ? 'center' : (style.vertical ?? 'top')}"`,
        style.wrap === true ? ' wrapText="1"' : '',
      ].join('');
      const uses = ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
      return `<${p}xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${uses}><${p}alignment${align}/></${p}xf>`;
    });
    this.known.set(key, number);
    return number;
  }

  /** Number of the look of a conditional format. */
  look({ fill, color, bold, italic }: Look): number {
    return this.append('dxfs', (p) => {
      const font = [
        bold === true ? `<${p}b/>` : '',
        italic === true ? `<${p}i/>` : '',
        color === undefined ? '' : `<${p}color rgb="${color}"/>`,
      ].join('');
      const pattern =
        fill === undefined
          ? ''
          : `<${p}fill><${p}patternFill patternType="solid"><${p}bgColor rgb="${fill}"/></${p}patternFill></${p}fill>`;
      return `<${p}dxf>${font === '' ? '' : `<${p}font>${font}</${p}font>`}${pattern}</${p}dxf>`;
    });
  }

  private format(code: string): number {
    const known = KNOWN_FORMATS.get(code);
    if (known !== undefined) return known;
    let highest = FIRST_OWN_FORMAT - 1;
    for (let tag = findTag(this.styles, 'numFmt'); tag; tag = findTag(this.styles, 'numFmt', tag.end)) {
      const number = Number(attributeOf(tag.attributes, 'numFmtId'));
      if (attributeOf(tag.attributes, 'formatCode') === code) return number;
      highest = Math.max(highest, number);
    }
    this.append('numFmts', (p) => `<${p}numFmt numFmtId="${highest + 1}" formatCode="${escaped(code)}"/>`);
    return highest + 1;
  }

  /** Puts an element last in a list; answers its number there. An equal one that stands there is used again. */
  private append(list: string, make: (prefix: string) => string): number {
    this.addList(list);
    const tag = findTag(this.styles, list);
    if (!tag) return 0;
    const element = make(tag.prefix);
    const children =
      tag.kind === 'empty' ? [] : childrenOf(this.styles.slice(tag.end, closingStart(this.styles, tag)));
    const same = children.indexOf(element);
    if (same >= 0) return same;
    const counted = withAttribute(tag.attributes, 'count', String(children.length + 1));
    const slash = tag.kind === 'empty' ? '/' : '';
    this.styles =
      `${this.styles.slice(0, tag.start)}<${tag.prefix}${list}${counted}${slash}>` +
      this.styles.slice(tag.end);
    this.styles = withLast(this.styles, list, () => element);
    return children.length;
  }

  /** Number formats stand first and looks after the cell styles; the other lists are in every workbook. */
  private addList(list: string): void {
    if (findTag(this.styles, list)) return;
    const root = findTag(this.styles, 'styleSheet');
    if (!root) return;
    const isFirst = list === 'numFmts';
    const follows = ['tableStyles', 'colors', 'extLst'].map((name) => findTag(this.styles, name)?.start);
    const found = follows.find((start) => start !== undefined);
    const at = isFirst ? root.end : (found ?? closingStart(this.styles, root));
    const element = `<${root.prefix}${list} count="0"></${root.prefix}${list}>`;
    this.styles = this.styles.slice(0, at) + element + this.styles.slice(at);
  }
}

/** The elements directly inside a text, as written. */
function childrenOf(text: string): readonly string[] {
  const children: string[] = [];
  let depth = 0;
  let start = 0;
  for (let tag = nextTag(text, 0); tag !== null; tag = nextTag(text, tag.end)) {
    if (tag.kind !== 'close' && depth === 0) start = tag.start;
    if (tag.kind === 'open') depth += 1;
    else if (tag.kind === 'close') depth -= 1;
    if (depth === 0) children.push(text.slice(start, tag.end));
  }
  return children;
}

function fontMarkup(p: string, { bold, italic, size, color }: Style): string {
  return [
    `<${p}font>`,
    bold === true ? `<${p}b/>` : '',
    italic === true ? `<${p}i/>` : '',
    `<${p}sz val="${size ?? BODY_SIZE}"/>`,
    color === undefined ? '' : `<${p}color rgb="${color}"/>`,
    `<${p}name val="${FONT}"/><${p}family val="1"/></${p}font>`,
  ].join('');
}

function fillMarkup(p: string, color: string): string {
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${color}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

function borderMarkup(p: string): string {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${p}${side} style="thin"><${p}color rgb="${LINE}"/></${p}${side}>`,
  );
  return `<${p}border>${sides.join('')}<${p}diagonal/></${p}border>`;
}
