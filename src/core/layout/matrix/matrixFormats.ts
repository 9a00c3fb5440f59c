import { STANDING_WORD } from '../../completion/standing';
import { type CellRange, columnLetters } from '../address';
import { type MatrixColumnKey, ROW_KIND } from '../matrixColumns';
import type { ConditionalFormatLayout, ValidationLayout } from '../sheet';
import { COLORS } from '../style';
import type { WorkbookWords } from '../words';
import type { MatrixColumn } from './matrixHeaders';
import { NOT_COUNTED_START } from './rowFormulas';

type Look = {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
};

const done: Look = { fill: COLORS.doneFill, color: COLORS.doneText };
const soon: Look = { fill: COLORS.soonFill, color: COLORS.soonText, bold: true };
const overdue: Look = { fill: COLORS.overdueFill, color: COLORS.overdueText, bold: true };

/** The look of rows by what they say, so that it moves with them when they are sorted. */
export function matrixFormats(
  columns: readonly MatrixColumn[],
  data: CellRange,
): readonly ConditionalFormatLayout[] {
  const column = (key: MatrixColumnKey): number => columns.findIndex((c) => c.key === key) + 1;
  const cell = (key: MatrixColumnKey): string => `$${columnLetters(column(key))}${data.row}`;
  const standing = cell('standing');
  const is = (word: string): string => `${standing}="${word}"`;
  const marked = ['number', 'due', 'status', 'standing'] as const;
  const onMarked = (formula: string, look: Look): readonly ConditionalFormatLayout[] =>
    marked.map((key) => ({
      kind: 'formula',
      formula,
      look,
      range: { ...data, column: column(key), lastColumn: column(key) },
    }));
  const isArea = `${cell('rowKind')}="${ROW_KIND.area}"`;
  return [
    {
      kind: 'formula',
      range: data,
      formula: `AND(${isArea},ISNUMBER(FIND(".",${cell('area')})))`,
      look: { fill: COLORS.area, bold: true, italic: true },
    },
    { kind: 'formula', range: data, formula: isArea, look: { fill: COLORS.header, bold: true } },
    ...onMarked(is(STANDING_WORD.overdue), overdue),
    ...onMarked(is(STANDING_WORD.doneLate), { fill: COLORS.overdueFill, color: COLORS.overdueText }),
    ...onMarked(is(STANDING_WORD.dueSoon), soon),
    ...onMarked(
      `LEFT(${standing},${STANDING_WORD.doneWithoutDue.length})="${STANDING_WORD.doneWithoutDue}"`,
      done,
    ),
    ...onMarked(`LEFT(${standing},${NOT_COUNTED_START.length})="${NOT_COUNTED_START}"`, {
      ...soon,
      italic: true,
    }),
    {
      kind: 'formula',
      range: { ...data, column: column('due'), lastColumn: column('due') },
      formula: `ISNUMBER(${cell('adjustedDue')})`,
      look: { italic: true, color: COLORS.quiet },
    },
    {
      kind: 'bar',
      range: { ...data, column: column('percent'), lastColumn: column('percent') },
      color: COLORS.bar,
    },
  ];
}

/** Lists and checks over whole columns; a list only offers. */
export function matrixValidations(
  columns: readonly MatrixColumn[],
  data: CellRange,
  areas: string,
  words: WorkbookWords,
): readonly ValidationLayout[] {
  const w = words.matrix;
  const over = (key: MatrixColumnKey): CellRange => {
    const column = columns.findIndex((c) => c.key === key) + 1;
    return { ...data, column, lastColumn: column };
  };
  const dayError = { title: w.dayErrorTitle, text: w.dayError };
  const list = (key: MatrixColumnKey, source: string, title: string, text: string): ValidationLayout => ({
    kind: 'list',
    range: over(key),
    source,
    prompt: { title, text },
  });
  return [
    list('lead', 'Danh_sach_don_vi', w.unitPromptTitle, w.unitPrompt),
    list('support', 'Danh_sach_don_vi', w.unitPromptTitle, w.unitPrompt),
    list('status', 'Danh_sach_trang_thai', w.statusPromptTitle, w.statusPrompt),
    list('area', areas, w.areaPromptTitle, w.areaPrompt),
    list('period', '"1/2,2/2,1/4,2/4,3/4,4/4"', w.periodPromptTitle, w.periodPrompt),
    ...(['due', 'eventDay', 'adjustedDue', 'doneDay'] as const).map((key): ValidationLayout => ({
      kind: 'day',
      range: over(key),
      error: dayError,
    })),
    {
      kind: 'decimal',
      range: over('percent'),
      from: 0,
      to: 1,
      error: { title: w.percentErrorTitle, text: w.percentError },
    },
  ];
}
