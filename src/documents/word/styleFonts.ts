import { type OfficePackage, partOf } from '../../workbook/file/openPackage';
import { scanXml } from '../../workbook/file/xml';

/** Fonts of the styles of a document; null where a style names none. */
export interface StyleFonts {
  /** The font of text that nothing else says anything of. */
  readonly normal: string | null;
  readonly of: (style: string) => string | null;
}

/** Reads which fonts the styles of a document use. */
export function readStyleFonts(pack: OfficePackage): StyleFonts {
  const part = partOf(pack, 'word/styles.xml');
  const fonts = new Map<string, string>();
  const bases = new Map<string, string>();
  let normal: string | null = null;
  let normalStyle = '';
  let style: string | null = null;
  let type = '';
  let element = '';
  let isDefault = false;
  if (part) {
    scanXml(part, {
      open: (name) => {
        element = name;
        if (name !== 'style') return;
        style = '';
        type = '';
        isDefault = false;
      },
      attribute: (name, value) => {
        if (element === 'style') {
          if (name === 'styleId') style = value;
          else if (name === 'type') type = value;
          else if (name === 'default') isDefault = value === '1' || value === 'true';
          if (isDefault && type === 'paragraph' && style) normalStyle = style;
        } else if (element === 'rFonts' && name === 'ascii') {
          if (style === null) normal ??= value;
          else fonts.set(style, value);
        } else if (element === 'basedOn' && name === 'val' && style !== null) bases.set(style, value);
      },
      close: (name) => {
        element = '';
        if (name === 'style') style = null;
      },
    });
  }
  const of = (asked: string): string | null => {
    let id: string | undefined = asked;
    for (let depth = 0; id !== undefined && depth < 20; depth += 1) {
      const font = fonts.get(id);
      if (font !== undefined) return font;
      id = bases.get(id);
    }
    return null;
  };
  return { normal: of(normalStyle) ?? normal, of };
}
