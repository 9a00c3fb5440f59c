import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { buildWorkbook } from '../../../src/cli/buildWorkbook';

/**
 * Formulas must work in Excel 2007 and in LibreOffice, without an array formula (SPEC §6): only functions of
 * this list, written by hand from Excel 2007's own.
 */
const EXCEL_2007 = new Set(
  `ABS AND CEILING CHAR CHOOSE CODE COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DATEVALUE DAY
   EXACT FALSE FIND FLOOR HLOOKUP HYPERLINK IF IFERROR INDEX INT ISBLANK ISERR ISERROR ISLOGICAL ISNA ISNUMBER
   ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MID MIN MMULT MOD MONTH N NA NOT OFFSET OR PROPER RANK REPLACE
   REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SIGN SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT
   TODAY TRIM TRUE TRUNC UPPER VALUE VLOOKUP WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);

/** Excel's longest formula. */
const LONGEST = 8192;

/** Excel's deepest nesting of functions; other parentheses are counted with them here. */
const DEEPEST = 64;

const PLANS = ['quang-tri-so-ldtbxh-2023', 'quang-tri-165-kh-ubnd'] as const;

interface Formula {
  readonly place: string;
  readonly text: string;
}

interface Formulas {
  /** Formulas of cells and those that new rows of tables inherit. */
  readonly cells: readonly Formula[];
  /** Formulas of conditional formats and validations. */
  readonly rules: readonly Formula[];
}

async function formulasOf(plan: string): Promise<Formulas> {
  const files = [join(__dirname, '../../../seeds', plan, 'ke-hoach.txt')];
  const { bytes } = await buildWorkbook({ files, register: undefined, year: 2024, cutOff: null });
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => ({ path, xml: strFromU8(part) }));
  const found = (folder: string, pattern: RegExp): Formula[] =>
    parts
      .filter(({ path }) => path.startsWith(`xl/${folder}/`) && path.endsWith('.xml'))
      .flatMap(({ path, xml }) =>
        [...xml.matchAll(pattern)].map(({ 1: text = '', index }) => ({
          place: `${plan} ${path} ${/r="([A-Z]+\d+)"[^>]*>$/.exec(xml.slice(0, index))?.[1] ?? `at ${index}`}`,
          text: unescaped(text),
        })),
      );
  return {
    cells: [
      ...found('worksheets', /<f(?:\s[^>]*)?>([^<]*)<\/f>/g),
      ...found('tables', /<calculatedColumnFormula(?:\s[^>]*)?>([^<]*)<\/calculatedColumnFormula>/g),
    ],
    rules: found(
      'worksheets',
      /<(?:xm:f|formula|formula1|formula2)>([^<]*)<\/(?:xm:f|formula|formula1|formula2)>/g,
    ),
  };
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** A formula without what stands between quotation marks and between square brackets. */
function bare(formula: string): string {
  let text = formula.replace(/"(?:[^"]|"")*"/g, '""');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/\[[^[\]]*\]/g, '');
  }
  return text.replace(/'(?:[^']|'')*'!/g, '');
}

/** The formula with everything inside SUMPRODUCT(…) taken out. */
function outsideSumproduct(formula: string): string {
  const start = formula.indexOf('SUMPRODUCT(');
  if (start < 0) return formula;
  let depth = 0;
  let end = start + 'SUMPRODUCT'.length;
  do {
    if (formula[end] === '(') depth += 1;
    else if (formula[end] === ')') depth -= 1;
    end += 1;
  } while (depth > 0 && end < formula.length);
  return formula.slice(0, start) + outsideSumproduct(formula.slice(end));
}

function depthOf(formula: string): number {
  let depth = 0;
  let deepest = 0;
  for (const character of formula) {
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

describe.each(PLANS)('formulas of %s', (plan) => {
  let cells: readonly Formula[] = [];
  let rules: readonly Formula[] = [];

  beforeAll(async () => {
    ({ cells, rules } = await formulasOf(plan));
  }, 60_000);

  const breaking = (formulas: readonly Formula[], rule: (text: string) => boolean): readonly string[] =>
    formulas.filter(({ text }) => !rule(text)).map(({ place }) => place);

  test('there are formulas in cells, tables, formats and lists', () => {
    expect(cells.filter(({ place }) => place.includes('worksheets')).length).toBeGreaterThan(1000);
    expect(cells.filter(({ place }) => place.includes('tables')).length).toBeGreaterThanOrEqual(15);
    expect(rules.length).toBeGreaterThan(20);
  });

  test('only functions of Excel 2007', () => {
    const used = new Set(
      [...cells, ...rules].flatMap(({ text }) =>
        [...bare(text).matchAll(/([A-Za-z_.][\w.]*)\(/g)].map(({ 1: name = '' }) => name),
      ),
    );
    expect([...used].filter((name) => !EXCEL_2007.has(name))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['SUMPRODUCT', 'IFERROR', 'FIND', 'MMULT']));
  });

  test('no array constant but {1;1;…} inside SUMPRODUCT', () => {
    expect(breaking(cells, (text) => !/[{}]/.test(bare(text).replace(/\{1(;1)*\}/g, '')))).toEqual([]);
    expect(breaking(cells, (text) => !/[{}]/.test(outsideSumproduct(bare(text))))).toEqual([]);
    expect(breaking(rules, (text) => !/[{}]/.test(bare(text)))).toEqual([]);
  });

  test('whole columns are worked on inside SUMPRODUCT only, never as an array formula', () => {
    const arrays =
      /(?:LEN|LEFT|TRIM|LOWER|EXACT|SUBSTITUTE|MMULT)\((?:--)?(?:ISNUMBER\()?[A-Z][A-Za-z_]*\[[^#\]]*\]/;
    expect(breaking(cells, (text) => !arrays.test(outsideSumproduct(text)))).toEqual([]);
  });

  test('[#This Row] and never [@', () => {
    expect(breaking([...cells, ...rules], (text) => !text.includes('[@'))).toEqual([]);
    expect(cells.some(({ text }) => text.includes('[#This Row]'))).toBe(true);
  });

  test('a no-break space is written as itself', () => {
    expect(breaking([...cells, ...rules], (text) => !/CHAR\(\s*160\s*\)/.test(text))).toEqual([]);
    expect(cells.some(({ text }) => text.includes('"\u00a0"'))).toBe(true);
  });

  test('no formula is longer than Excel takes', () => {
    expect(breaking([...cells, ...rules], ({ length }) => length < LONGEST)).toEqual([]);
  });

  test('no formula is nested deeper than Excel takes', () => {
    expect(breaking([...cells, ...rules], (text) => depthOf(bare(text)) <= DEEPEST)).toEqual([]);
  });

  test('formats and lists hold no structured reference', () => {
    expect(breaking(rules, (text) => !/[[\]]/.test(text.replace(/"(?:[^"]|"")*"/g, '""')))).toEqual([]);
  });
});
