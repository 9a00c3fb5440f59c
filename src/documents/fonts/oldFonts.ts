import { mendTcvn3 } from '../bytes/tcvn3';
import { mendVni } from './vni';

/** How a font from before Unicode codes its letters. */
export interface FontCode {
  readonly name: 'TCVN3 (ABC)' | 'VNI';
  /** The font shows capitals whatever was typed (.VnTimeH). */
  readonly capitals: boolean;
}

/** The code of a font by its name ('.VnTime', 'VNI-Times'), null for a font of Unicode. */
export function fontCode(font: string): FontCode | null {
  const name = (font.split(',')[0] ?? '').replace(/["'\s]/g, '').replace(/&quot;/g, '');
  if (/^\.vn/i.test(name)) return { name: 'TCVN3 (ABC)', capitals: /h$/i.test(name) };
  return /^vni[-_]/i.test(name) ? { name: 'VNI', capitals: false } : null;
}

/** Text typed for an old font in Unicode; what is Unicode already stays as it is. */
export function inUnicode(text: string, { name, capitals }: FontCode): string {
  if (/[\u0102\u0103\u0110\u0111\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/.test(text)) return text;
  const mended = name === 'VNI' ? mendVni(text) : mendTcvn3(text);
  return capitals ? mended.toUpperCase() : mended;
}
