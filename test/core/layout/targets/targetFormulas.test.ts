import { targetFormulas } from '../../../../src/core/layout/targets/targetFormulas';

/** Functions of Excel 2007 that the goals need, by hand. */
const EXCEL_2007 = new Set(
  'AND CHAR CHOOSE DATE EXACT FALSE FIND IF IFERROR INT ISNUMBER ISTEXT LEN LOWER MID NOT OR ROUND SUBSTITUTE TRIM'.split(
    ' ',
  ),
);
const LONGEST = 8192;
const DEEPEST = 64;

/** A formula without texts and references. */
function bare(formula: string): string {
  let text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\[[^[\]]*\]/g, '');
  }
  return text;
}

function depthOf(formula: string): number {
  let depth = 0;
  return Math.max(...[...formula].map((letter) => (depth += letter === '(' ? 1 : letter === ')' ? -1 : 0)));
}

describe.each(Object.entries(targetFormulas('Chi_tieu')))('the formula of %s', (_, formula) => {
  test('has functions of Excel 2007 only, and no array', () => {
    const used = [...bare(formula).matchAll(/([A-Za-z_.]+)\(/g)].map(({ 1: name = '' }) => name);
    expect(used.filter((name) => !EXCEL_2007.has(name))).toEqual([]);
    expect(bare(formula)).not.toMatch(/[{}]/);
  });

  test('is not too long or deep for Excel, and all its brackets close', () => {
    expect(formula.length).toBeLessThanOrEqual(LONGEST);
    expect(depthOf(bare(formula))).toBeLessThanOrEqual(DEEPEST);
    expect(bare(formula).split('(').length).toBe(bare(formula).split(')').length);
  });

  test('names cells of its own row only, and the two names of the workbook', () => {
    const names = bare(formula).match(/\b[A-Z][a-z]+_?\w*\b/g) ?? [];
    expect(names.filter((name) => !['Chi_tieu', 'Nam', 'Ngay_tinh'].includes(name))).toEqual([]);
    expect(formula.replace(/Chi_tieu\[\[#This Row\],\[[^[\]]*\]\]/g, '')).not.toContain('[');
  });
});

test('a header that was renamed is named so', () => {
  const formulas = targetFormulas('Chi_tieu', new Map([['numerator', "Số đạt [đã] '23"]]));
  expect(formulas.top).toContain("Chi_tieu[[#This Row],[Số đạt '[đã'] ''23]]");
  expect(formulas.top).not.toContain('[Tử số]');
});
