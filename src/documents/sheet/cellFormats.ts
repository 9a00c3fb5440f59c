import { type OfficePackage, partOf } from '../../workbook/file/openPackage';
import { scanXml } from '../../workbook/file/xml';
import { fontCode, type FontCode } from '../fonts/oldFonts';

/** How the numbers of a cell are shown. */
export type NumberLook = 'plain' | 'day' | 'month' | 'year' | 'percent' | 'padded' | 'time';

/** A cell format as far as reading its text needs it. */
export interface CellFormat {
  readonly look: NumberLook;
  /** Digits at least, for `padded`. */
  readonly digits: number;
  readonly font: FontCode | null;
}

export const PLAIN_FORMAT: CellFormat = { look: 'plain', digits: 0, font: null };

const BUILT_IN: Readonly<Record<number, NumberLook>> = {
  9: 'percent',
  10: 'percent',
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'day',
  45: 'time',
  46: 'time',
  47: 'time',
};

/** Reads the cell formats of a workbook, in the order in which cells name them. */
export function readFormats(pack: OfficePackage, part: string | null): readonly CellFormat[] {
  const bytes = part === null ? null : partOf(pack, part);
  if (!bytes) return [];
  const codes = new Map<number, string>();
  const fonts: string[] = [];
  const formats: { format: number; font: number }[] = [];
  let within = '';
  let element = '';
  let id = 0;
  scanXml(bytes, {
    open: (name) => {
      element = name;
      if (name === 'numFmts' || name === 'fonts' || name === 'cellXfs') within = name;
      else if (name === 'font' && within === 'fonts') fonts.push('');
      else if (name === 'xf' && within === 'cellXfs') formats.push({ format: 0, font: 0 });
    },
    attribute: (name, value) => {
      const xf = formats.at(-1);
      if (within === 'numFmts' && element === 'numFmt') {
        if (name === 'numFmtId') id = Number(value);
        else if (name === 'formatCode') codes.set(id, value);
      } else if (within === 'fonts' && element === 'name' && name === 'val') fonts[fonts.length - 1] = value;
      else if (within === 'cellXfs' && element === 'xf' && xf) {
        if (name === 'numFmtId') xf.format = Number(value);
        else if (name === 'fontId') xf.font = Number(value);
      }
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return formats.map(({ format, font }) => ({
    ...lookOf(format, codes.get(format)),
    font: fontCode(fonts[font] ?? ''),
  }));
}

function lookOf(format: number, code: string | undefined): { look: NumberLook; digits: number } {
  if (code === undefined) {
    const isEastern = (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
    return { look: BUILT_IN[format] ?? (isEastern ? 'day' : 'plain'), digits: 0 };
  }
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, '').toLowerCase();
  if (/^0{2,10}$/.test(bare)) return { look: 'padded', digits: bare.length };
  if (bare.includes('%')) return { look: 'percent', digits: 0 };
  if (bare.includes('general')) return { look: 'plain', digits: 0 };
  const isDay = bare.includes('d');
  const isMonth = bare.includes('m') && bare.includes('y');
  if (isDay) return { look: 'day', digits: 0 };
  if (isMonth) return { look: 'month', digits: 0 };
  if (/y/.test(bare)) return { look: 'year', digits: 0 };
  return { look: /[hs]/.test(bare) ? 'time' : 'plain', digits: 0 };
}
