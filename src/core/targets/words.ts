import type { Change, Judgement, MayExceed, Operator, Span } from './target';

/** Words that `Chỉ tiêu` holds; the workbook is Vietnamese whatever the pane's language. */
export const OPERATOR_WORD = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  exactly: 'bằng',
  within: 'từ - đến',
  'within-below': 'từ - đến dưới',
  'above-before': 'cao hơn năm trước',
  'below-before': 'thấp hơn năm trước',
} as const satisfies Readonly<Record<Operator, string>>;

/** Operators in the order by which the formulas number them, from 1. */
export const OPERATORS = [
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'exactly',
  'within',
  'within-below',
  'above-before',
  'below-before',
] as const satisfies readonly Operator[];

export const SPAN_WORD = { by: 'đến năm', in: 'trong năm', every: 'hàng năm' } as const satisfies Readonly<
  Record<Span, string>
>;

/** The other spelling of hàng năm, which counts as the same. */
export const EVERY_YEAR_TOO = 'hằng năm';

export const CHANGE_WORD = {
  level: 'mức đạt',
  increase: 'mức tăng',
  decrease: 'mức giảm',
} as const satisfies Readonly<Record<Change, string>>;

/** A rise or fall in a sentence. */
export const CHANGE_VERB = { increase: 'tăng', decrease: 'giảm' } as const;

export const MAY_EXCEED_WORD = {
  above: 'vượt trên',
  below: 'vượt dưới',
  none: 'không',
} as const satisfies Readonly<Record<MayExceed, string>>;

export const JUDGEMENT_WORD = {
  met: 'Đạt',
  'not-yet': 'Chưa đạt',
  missed: 'Không đạt',
  'no-figures': 'Chưa có số liệu',
  incomparable: 'Không so được',
  unreadable: 'Xem lại số liệu',
  unmeasured: 'Không nêu số đo',
} as const satisfies Readonly<Record<Judgement, string>>;
