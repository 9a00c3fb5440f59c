import { MOST_PERCENT } from '../../targets/judge';
import {
  EVERY_YEAR_TOO,
  JUDGEMENT_WORD,
  MAY_EXCEED_WORD,
  OPERATOR_WORD,
  OPERATORS,
  SPAN_WORD,
} from '../../targets/words';
import { cellKey, nameKey, narrow, quoted, says, thisRow, trimmed } from '../formula';
import {
  TARGET_HEADERS,
  TARGET_UNITS,
  type TargetColumnKey,
  type TargetFormulaKey,
} from '../../targets/targetColumns';

/** What `left` holds instead of a number: why there is none. */
const { unmeasured, unreadable, incomparable } = JUDGEMENT_WORD;
const noFigures = JUDGEMENT_WORD['no-figures'];

/** Number of an operator cell that is blank. */
const BLANK_OPERATOR = OPERATORS.length + 1;
const FIRST_BAND = OPERATORS.indexOf('within') + 1;
const FIRST_COMPARED = OPERATORS.indexOf('above-before') + 1;

type Cell = (key: TargetColumnKey) => string;

/**
 * The formulas of `Chỉ tiêu`; they say in Excel 2007's functions what `core/targets/judge` decides. `headers` are those
 * of the table as they stand now.
 */
export function targetFormulas(
  table: string,
  headers: ReadonlyMap<string, string> = new Map(),
): Readonly<Record<TargetFormulaKey, string>> {
  const cell: Cell = (key) => thisRow(table, headers.get(key) ?? TARGET_HEADERS[key]);
  const figure = figureFormulas(cell);
  const now = { value: cell('actual'), numerator: cell('numerator'), denominator: cell('denominator') };
  const then = {
    value: cell('before'),
    numerator: cell('beforeNumerator'),
    denominator: cell('beforeDenominator'),
  };
  return {
    operatorCode: `IF(${isBlank(cell('operator'))},${BLANK_OPERATOR},${numberOf(cell('operator'), Object.values(OPERATOR_WORD))})`,
    unitCode: numberOf(cell('unit'), TARGET_UNITS),
    gradeKey: cellKey(cell('scale')),
    top: figure.top(now),
    bottom: figure.bottom(now, cell('top')),
    beforeTop: figure.top(then),
    beforeBottom: figure.bottom(then, cell('beforeTop')),
    left: leftFormula(cell),
    right: rightFormula(cell),
    end: endFormula(cell),
    judgement: judgementFormula(cell),
  };
}

function isBlank(cell: string): string {
  return `IFERROR(LEN(${trimmed(cell)})=0,FALSE)`;
}

/** Which of some words a cell says, from 1; 0 where it says none. */
function numberOf(cell: string, words: readonly string[]): string {
  const said = narrow(cell);
  const chosen = words.reduceRight(
    (otherwise, word, at) => `IF(EXACT(${said},${quoted(word.toLowerCase())}),${at + 1},${otherwise})`,
    '0',
  );
  return `IFERROR(${chosen},0)`;
}

function unitChecks(cell: Cell) {
  const code = cell('unitCode');
  const scale = cell('scale');
  return {
    isPercent: `${code}=1`,
    isRank: `OR(${code}=3,${code}=4)`,
    isPlaces: `${code}=4`,
    isGrade: `${code}=5`,
    isScaled: `IF(ISNUMBER(${scale}),${scale}>0,FALSE)`,
  };
}

interface FigureCells {
  readonly value: string;
  readonly numerator: string;
  readonly denominator: string;
}

function figureFormulas(cell: Cell) {
  const { isPercent, isRank, isScaled } = unitChecks(cell);
  const aim = cell('value');
  return {
    top: ({ value, numerator, denominator }: FigureCells): string => {
      const beyond = `NOT(IF(ISNUMBER(${aim}),${aim}>1,FALSE))`;
      const isSlip = `AND(${isPercent},${value}>${MOST_PERCENT / 100},${beyond})`;
      const plain = `IF(${isBlank(value)},"",IF(ISNUMBER(${value}),IF(${isSlip},"?",${value}),"?"))`;
      const both = `AND(ISNUMBER(${numerator}),ISNUMBER(${denominator}))`;
      const alone = `AND(ISNUMBER(${numerator}),${isBlank(denominator)},${isRank})`;
      const fraction = `IF(${both},IF(${denominator}>0,${numerator},"?"),IF(${alone},${numerator},"?"))`;
      return `IF(AND(${isBlank(numerator)},${isBlank(denominator)}),${plain},${fraction})`;
    },
    bottom: ({ numerator, denominator }: FigureCells, top: string): string => {
      const both = `AND(ISNUMBER(${numerator}),ISNUMBER(${denominator}))`;
      const plain = `IF(${isRank},0,IF(${isPercent},1,IF(${isScaled},${cell('scale')},1)))`;
      return `IF(ISNUMBER(${top}),IF(${both},${denominator},${plain}),"")`;
    },
  };
}

/** A number to be compared, or the word that says why there is none. */
function leftFormula(cell: Cell): string {
  const code = cell('operatorCode');
  const { isPercent, isRank, isPlaces, isGrade, isScaled } = unitChecks(cell);
  const [top, bottom] = [cell('top'), cell('bottom')];
  const [beforeTop, beforeBottom] = [cell('beforeTop'), cell('beforeBottom')];
  const missing = (key: string): string => `IF(LEN(${key})=0,${quoted(noFigures)},${quoted(unreadable)})`;
  const isMixed = `AND(NOT(${isPercent}),NOT(${isScaled}),ISNUMBER(${cell('denominator')})<>ISNUMBER(${cell('beforeDenominator')}))`;
  const ranks = `IF(AND(${bottom}>0,${bottom}=${beforeBottom}),IF(${code}>=${FIRST_COMPARED},-${top},${beforeTop}-${top}),${quoted(incomparable)})`;
  const moved = `IF(ISTEXT(${beforeTop}),${missing(beforeTop)},IF(${isRank},${ranks},IF(${isMixed},${quoted(incomparable)},ROUND(${top}*${beforeBottom},9))))`;
  const rank = `IF(AND(${isScaled},${bottom}<>${cell('scale')}),${quoted(incomparable)},${top})`;
  const scaled = `IF(${isScaled},ROUND(${top}*${cell('scale')},9),IF(ISNUMBER(${cell('denominator')}),${quoted(incomparable)},${top}))`;
  const isBand = `OR(${code}=${FIRST_BAND},${code}=${FIRST_BAND + 1})`;
  return [
    `IF(${code}=${BLANK_OPERATOR},${quoted(unmeasured)}`,
    `IF(${code}=0,${quoted(unreadable)}`,
    `IF(${isGrade},${gradeFormula(cell)}`,
    `IF(ISTEXT(${top}),${missing(top)}`,
    `IF(AND(${code}<${FIRST_COMPARED},NOT(ISNUMBER(${cell('value')}))),${quoted(unreadable)}`,
    `IF(AND(${isBand},NOT(ISNUMBER(${cell('upTo')}))),${quoted(unreadable)}`,
    `IF(OR(${code}>=${FIRST_COMPARED},${isPlaces}),${moved}`,
    `IF(${isRank},${rank},IF(${isPercent},${top},${scaled})))))))))`,
  ].join(',');
}

function gradeFormula(cell: Cell): string {
  const [actual, value, key] = [cell('actual'), cell('value'), cell('gradeKey')];
  const found = `IFERROR(FIND(${nameKey(actual)},${key})+0*FIND(${nameKey(value)},${key}),${quoted(unreadable)})`;
  const same = `IF(EXACT(${nameKey(actual)},${nameKey(value)}),1,${quoted(incomparable)})`;
  const areTexts = `AND(ISTEXT(${actual}),ISTEXT(${value}),NOT(${isBlank(value)}))`;
  const isOther = `${cell('operatorCode')}>=${FIRST_BAND}`;
  return `IF(${isOther},${quoted(unreadable)},IF(${isBlank(actual)},${quoted(noFigures)},IF(${areTexts},IF(LEN(${key})=0,${same},${found}),${quoted(unreadable)})))`;
}

function rightFormula(cell: Cell): string {
  const { isPercent, isRank, isGrade, isScaled } = unitChecks(cell);
  const [value, bottom, beforeTop] = [cell('value'), cell('bottom'), cell('beforeTop')];
  const grade = `IF(LEN(${cell('gradeKey')})=0,1,FIND(${nameKey(value)},${cell('gradeKey')}))`;
  const before = `IF(${isRank},-${beforeTop},ROUND(${beforeTop}*${bottom},9))`;
  const aim = `IF(${isRank},${value},IF(OR(${isPercent},${isScaled}),ROUND(${value}*${bottom},9),${value}))`;
  return `IF(ISNUMBER(${cell('left')}),IF(${isGrade},${grade},IF(${cell('operatorCode')}>=${FIRST_COMPARED},${before},${aim})),"")`;
}

function endFormula(cell: Cell): string {
  const { isPercent, isRank, isScaled } = unitChecks(cell);
  const [upTo, code] = [cell('upTo'), cell('operatorCode')];
  const isBand = `OR(${code}=${FIRST_BAND},${code}=${FIRST_BAND + 1})`;
  const scaled = `IF(OR(${isPercent},${isScaled}),ROUND(${upTo}*${cell('bottom')},9),${upTo})`;
  return `IF(AND(ISNUMBER(${cell('left')}),${isBand}),IF(${isRank},${upTo},${scaled}),"")`;
}

function judgementFormula(cell: Cell): string {
  const [left, right, end] = [cell('left'), cell('right'), cell('end')];
  const low = `OR(${left}>=${right},${says(cell('mayExceed'), MAY_EXCEED_WORD.below)})`;
  const high = (sign: '<' | '<='): string =>
    `OR(${left}${sign}${end},${says(cell('mayExceed'), MAY_EXCEED_WORD.above)})`;
  const held = [
    ...['>=', '>', '<=', '<', '='].map((sign) => `${left}${sign}${right}`),
    `AND(${low},${high('<=')})`,
    `AND(${low},${high('<')})`,
    `${left}>${right}`,
    `${left}<${right}`,
  ].join(',');
  const year = cell('year');
  const isEvery = `OR(${says(cell('span'), SPAN_WORD.every)},${says(cell('span'), EVERY_YEAR_TOO)})`;
  const own = `IF(ISNUMBER(${year}),IF(AND(${year}>=1901,${year}<9999),INT(${year}),Nam),Nam)`;
  const isLate = `Ngay_tinh>DATE(IF(${isEvery},Nam,${own}),12,31)`;
  const { met, missed } = JUDGEMENT_WORD;
  const notMet = `IF(${isLate},${quoted(missed)},${quoted(JUDGEMENT_WORD['not-yet'])})`;
  const outcome = `IF(CHOOSE(${cell('operatorCode')},${held}),${quoted(met)},${notMet})`;
  return `IF(${isBlank(cell('text'))},"",IF(ISTEXT(${left}),${left},${outcome}))`;
}
