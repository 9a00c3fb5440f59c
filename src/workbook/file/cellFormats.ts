import { saysTrue, scanXml } from './xml';

/** How a cell shows what it holds, as far as a grid shows it. */
export interface CellFormat {
  /** Excel's number format, such as `dd/mm/yyyy`; `General` where none is said. */
  readonly code: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly horizontal: string | null;
  readonly wraps: boolean;
}

export const GENERAL: CellFormat = {
  code: 'General',
  isBold: false,
  isItalic: false,
  horizontal: null,
  wraps: false,
};

/** Formats that files name by number only (ECMA-376, 18.8.30), those that depend on the country as in Vietnam. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd/mm/yyyy',
  15: 'dd/mm/yyyy',
  16: 'dd/mm',
  17: 'mm/yyyy',
  18: 'hh:mm',
  19: 'hh:mm:ss',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  49: '@',
};

/** Reads the cell formats of a workbook from its styles, in the order in which cells name them. */
export function readCellFormats(bytes: Uint8Array): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const fonts: { isBold: boolean; isItalic: boolean }[] = [];
  const formats: { format: number; font: number; horizontal: string | null; wraps: boolean }[] = [];
  let within = '';
  let element = '';
  let id = 0;
  scanXml(bytes, {
    open: (name) => {
      element = name;
      const font = fonts.at(-1);
      if (name === 'numFmts' || name === 'fonts' || name === 'cellXfs' || name === 'cellStyleXfs')
        within = name;
      else if (within === 'fonts' && name === 'font') fonts.push({ isBold: false, isItalic: false });
      else if (within === 'fonts' && name === 'b' && font) font.isBold = true;
      else if (within === 'fonts' && name === 'i' && font) font.isItalic = true;
      else if (within === 'cellXfs' && name === 'xf')
        formats.push({ format: 0, font: 0, horizontal: null, wraps: false });
    },
    attribute: (name, value) => {
      const font = fonts.at(-1);
      const xf = formats.at(-1);
      if (within === 'numFmts' && element === 'numFmt') {
        if (name === 'numFmtId') id = Number(value);
        else if (name === 'formatCode') codes.set(id, value);
      } else if (within === 'fonts' && name === 'val' && font && !saysTrue(value)) {
        if (element === 'b') font.isBold = false;
        if (element === 'i') font.isItalic = false;
      } else if (within === 'cellXfs' && xf) {
        if (element === 'xf' && name === 'numFmtId') xf.format = Number(value);
        else if (element === 'xf' && name === 'fontId') xf.font = Number(value);
        else if (element === 'alignment' && name === 'horizontal') xf.horizontal = value;
        else if (element === 'alignment' && name === 'wrapText') xf.wraps = saysTrue(value);
      }
    },
    close: (name) => {
      if (name === within) within = '';
    },
  });
  return formats.map(({ format, font, horizontal, wraps }) => ({
    code: codes.get(format) ?? BUILT_IN[format] ?? 'General',
    isBold: fonts[font]?.isBold === true,
    isItalic: fonts[font]?.isItalic === true,
    horizontal,
    wraps,
  }));
}
