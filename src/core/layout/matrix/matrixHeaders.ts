import { type Appendix, tasksOf } from '../../plan/plan';
import { BODY_SIZE, type Style, STYLES } from '../style';
import { PLAN_COLUMNS, TRACKING_HEADERS } from '../headers';
import type { AnyColumnKey, MatrixColumnKey } from '../matrixColumns';
import type { WorkbookWords } from '../words';
import { furtherHeader } from './furtherHeaders';

/** A column of a matrix sheet: where it stands, what it is called, how wide and how shown. */
export interface MatrixColumn {
  readonly key: AnyColumnKey;
  readonly header: string;
  readonly width: number;
  readonly visibility: 'shown' | 'folded' | 'hidden';
  readonly style: Style;
}

type TrackingKey = Exclude<MatrixColumnKey, (typeof PLAN_COLUMNS)[number] | 'product'>;

/** Tracking columns in the order of SPEC §6, then the hidden ones. */
const trackingColumns: readonly (readonly [TrackingKey, number, MatrixColumn['visibility'], Style])[] = [
  ['area', 7, 'shown', STYLES.center],
  ['due', 11, 'shown', STYLES.calculatedDay],
  ['period', 7, 'folded', STYLES.center],
  ['eventDay', 11, 'folded', STYLES.day],
  ['adjustedDue', 11, 'folded', STYLES.day],
  ['adjustedBasis', 18, 'folded', STYLES.text],
  ['status', 13, 'shown', STYLES.status],
  ['percent', 9, 'folded', STYLES.percent],
  ['doneDay', 11, 'shown', STYLES.day],
  ['result', 22, 'shown', STYLES.text],
  ['evidence', 18, 'shown', STYLES.text],
  ['standing', 14, 'shown', STYLES.calculatedText],
  ['difficulty', 20, 'folded', STYLES.text],
  ['note', 16, 'shown', STYLES.text],
  ['order', 8, 'hidden', STYLES.hiddenNumber],
  ['id', 9, 'hidden', STYLES.hidden],
  ['year', 8, 'hidden', STYLES.hiddenNumber],
  ['rowKind', 10, 'hidden', STYLES.hidden],
  ['deadlineKind', 12, 'hidden', STYLES.hidden],
  ['dueDays', 24, 'hidden', STYLES.hidden],
  ['dayCount', 8, 'hidden', STYLES.hiddenNumber],
  ['dayUnit', 12, 'hidden', STYLES.hidden],
  ['leadOriginal', 24, 'hidden', STYLES.hidden],
  ['supportOriginal', 24, 'hidden', STYLES.hidden],
  ['deadlineOriginal', 16, 'hidden', STYLES.hidden],
  ['cleanStatus', 16, 'hidden', STYLES.hiddenNumber],
  ['leadKey', 24, 'hidden', STYLES.hiddenNumber],
  ['supportKey', 24, 'hidden', STYLES.hiddenNumber],
];

const planWidths = { number: 5, text: 42, lead: 19, support: 19, deadline: 13 } as const;

/**
 * Columns of an appendix's sheet: the five of the document with its words, the product and the further
 * columns that the plan has, then the tracking columns. Headers are made unique, since a table may not repeat one.
 */
export function matrixColumns(appendix: Appendix, words: WorkbookWords): readonly MatrixColumn[] {
  const taken = new Set(trackingColumns.map(([key]) => TRACKING_HEADERS[key].toLowerCase()));
  const unique = (label: string): string => {
    const header = furtherHeader(label, taken);
    taken.add(header.toLowerCase());
    return header;
  };
  const plan = PLAN_COLUMNS.map((key) => ({
    key,
    header: unique(appendix.header[key].trim() || words.planHeaders[key]),
    width: planWidths[key],
    visibility: 'shown' as const,
    style: key === 'number' || key === 'deadline' ? STYLES.center : STYLES.text,
  }));
  const product = appendix.header.product;
  const tracking = trackingColumns.map(([key, width, visibility, style]) => ({
    key,
    header: TRACKING_HEADERS[key],
    width,
    visibility,
    style,
  }));
  const further = [
    ...(product === null ? [] : [{ key: 'product', header: product } as const]),
    ...extraHeaders(appendix).map((header) => ({ key: `extra:${header}`, header }) as const),
  ].map(({ key, header }) => ({
    key,
    header: unique(header),
    width: 18,
    visibility: 'shown' as const,
    style: STYLES.text,
  }));
  return [...plan, ...further, ...tracking];
}

/** Headers of the plan's own further columns, in the order they are met. */
function extraHeaders(appendix: Appendix): readonly string[] {
  return [...new Set(tasksOf(appendix).flatMap((task) => Object.keys(task.extra)))];
}

/** Size of the text in a matrix's cells, in points. */
export const MATRIX_SIZE = BODY_SIZE;

/** Whether a column is seen without unfolding. */
export function isShown(column: MatrixColumn): boolean {
  return column.visibility === 'shown';
}
