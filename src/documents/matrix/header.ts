import { plainWords } from '../../core/plan/areaContent';
import { MATRIX_COLUMNS, type MatrixColumn } from '../../core/plan/matrixTemplate';
import type { HeaderWording } from '../../core/plan/plan';
import type { SourceRow } from '../block';
import { hasMarkup, htmlText } from '../html';
import { groupedLabels, type HeaderLabels, labelOfYears, type YearColumn, yearColumns } from './headerGroups';
import { meaningOf, type HeaderMeaning, type HeaderVocabulary } from './phrases';
import { withoutTracking } from './trackerColumns';

/** The header of a matrix: where each column stands, -1 where the matrix has none. */
export interface MatrixHeader {
  readonly at: Readonly<Record<MatrixColumn, number>>;
  readonly wording: HeaderWording;
  /** Columns without a meaning of their own, by their label. */
  readonly others: readonly { readonly index: number; readonly label: string }[];
  /** Label of the column of notes, empty where there is none. */
  readonly noteLabel: string;
  readonly width: number;
  /** Header rows taken, a "(1) (2) (3)" row included. */
  readonly rows: number;
  /** One column for leads and supports together. */
  readonly combined: boolean;
  /** Columns of years in which crosses say when a task is due; none where a column holds deadlines. */
  readonly years: readonly YearColumn[];
}

/** Wider rows are no matrix of people. */
const MOST_COLUMNS = 100;
const LONGEST_LABEL = 200;
/** Cells over this, however much of them is tags and spaces, are no labels. */
const LONGEST_CELL = 20_000;
const NUMERAL_CELL = /^[([]?(?:\d{1,3}|[IVX]{1,4})[.)\]]?$/;

/** A table with a unit of measure and no deadline holds targets, whoever answers for them. */
const MEASURE = /^(?:don vi tinh|dvt)$/;

/** Reads the header that begins at a row, or null where that row is none. */
export function headerAt(
  vocabulary: HeaderVocabulary,
  rows: readonly SourceRow[],
  at: number,
): MatrixHeader | null {
  if ((rows[at]?.cells.length ?? 0) > MOST_COLUMNS) return null;
  const top = labelsOf(rows[at]);
  if (top.filter((label) => label !== '').length < 2) return null;
  if (top.some((label) => label.length > LONGEST_LABEL || NUMERAL_CELL.test(label))) return null;
  const below = labelsOf(rows[at + 1]);
  const two = twoRowLabels(vocabulary, top, below) ?? groupedLabels(vocabulary, top, below);
  const labels = two?.labels ?? top;
  const { at: columns, combined } = settleColumns(
    withoutTracking(
      vocabulary,
      labels,
      (two?.meant ?? labels).map((label) => meaningOf(vocabulary, label)),
    ),
  );
  const years = yearColumns(labels, columns.deadline);
  const yearsLabel = years.length === 0 ? '' : labelOfYears(labels, years);
  if (years.length > 0) columns.deadline = -1;
  if (columns.deadline < 0 && labels.some((label) => MEASURE.test(plainWords(label)))) return null;
  const names = columns.lead >= 0 || columns.support >= 0;
  if (columns.text < 0 || !(names || (columns.deadline >= 0 && columns.number >= 0))) return null;
  const headerRows = two ? 2 : 1;
  const known = new Set(MATRIX_COLUMNS.map((column) => (column === 'area' ? -1 : columns[column])));
  const width = labels.reduce((last, label, index) => (label === '' ? last : index + 1), 0);
  const others = labels.flatMap((label, index) =>
    known.has(index) || index >= width ? [] : [{ index, label: label || `#${index + 1}` }],
  );
  const label = (column: MatrixColumn): string => labels[columns[column]] ?? '';
  return {
    at: columns,
    wording: {
      number: label('number'),
      text: label('text'),
      lead: label('lead'),
      support: label('support'),
      deadline: label('deadline') || yearsLabel,
      assignment: two?.group ?? null,
      product: columns.product < 0 ? null : label('product'),
    },
    others,
    noteLabel: label('note'),
    width,
    rows: headerRows + (isIndexRow(rows[at + headerRows]) ? 1 : 0),
    combined,
    years,
  };
}

/** Whether a row only counts the columns: "(1) (2) (3)", also shifted or with blanks. */
export function isIndexRow(row: SourceRow | undefined): boolean {
  const cells = labelsOf(row).filter((cell) => cell !== '');
  if (cells.length < 3) return false;
  const values = cells.map((cell) => Number(/^[([]?(\d{1,2})[)\]]?$/.exec(cell)?.[1] ?? Number.NaN));
  return values.every(
    (value, at) => !Number.isNaN(value) && (at === 0 || value === (values[at - 1] ?? 0) + 1),
  );
}

function labelsOf(row: SourceRow | undefined): readonly string[] {
  return (row?.cells ?? []).map((cell) => {
    if (cell.length > LONGEST_CELL) return cell;
    return (hasMarkup(cell) ? htmlText(cell) : cell).replace(/[\s\u00a0]+/g, ' ').trim();
  });
}

/** Labels of a header in two rows; a merged cell may or may not have left a blank beside it. */
function twoRowLabels(
  vocabulary: HeaderVocabulary,
  top: readonly string[],
  below: readonly string[],
): HeaderLabels | null {
  const named = below.flatMap((label, index) => (label === '' || label === top[index] ? [] : [index]));
  const first = named[0];
  if (first === undefined || below.some((label) => label.length > LONGEST_LABEL)) return null;
  if (below.some((label) => NUMERAL_CELL.test(label))) return null;
  const assigns = (label: string | undefined): boolean => {
    const column = meaningOf(vocabulary, label ?? '')?.column;
    return column === 'lead' || column === 'support';
  };
  if (!named.every((index) => meaningOf(vocabulary, below[index] ?? '') !== null)) return null;
  if (!named.some((index) => assigns(below[index]))) return null;
  const loose = named.length === below.length && below.length < top.length;
  const start = loose ? top.findIndex(assigns) : first;
  if (start < 0) return null;
  const spread = (top[start + 1] ?? '') === '' || top[start + 1] === top[start] ? 0 : named.length - 1;
  const wide = [...top.slice(0, start + 1), ...Array<string>(spread).fill(''), ...top.slice(start + 1)];
  const under = loose ? [...Array<string>(start).fill(''), ...below] : below;
  const text = wide.findIndex((label) => meaningOf(vocabulary, label)?.column === 'text');
  if (text < 0 || ((under[text] ?? '') !== '' && under[text] !== wide[text])) return null;
  const labels = wide.map((label, index) => (under[index] ?? '') || label);
  return { labels, meant: labels, group: wide[start] || null };
}

/** One place for each column: the surest label has it, others fall back to their second meaning. */
function settleColumns(meanings: readonly (HeaderMeaning | null)[]): {
  at: Record<MatrixColumn, number>;
  combined: boolean;
} {
  const at: Record<MatrixColumn, number> = {
    number: -1,
    text: -1,
    lead: -1,
    support: -1,
    deadline: -1,
    product: -1,
    note: -1,
    area: -1,
  };
  for (const column of MATRIX_COLUMNS) {
    let most = -1;
    meanings.forEach((meaning, index) => {
      if (meaning?.column !== column || meaning.weight <= most) return;
      most = meaning.weight;
      at[column] = index;
    });
  }
  if (at.text < 0) [at.text, at.area] = [at.area, -1];
  let combined = false;
  meanings.forEach((meaning, index) => {
    if (meaning === null) return;
    const { column, second } = meaning;
    const both = (column === 'support' && second === 'lead') || (column === 'lead' && second === 'support');
    if (at[column] === index && both && at.lead < 0) {
      at.lead = index;
      if (column === 'support') at.support = -1;
    }
    if (both && at.lead === index && at.support < 0) combined = true;
    if (at[column] === index || at.lead === index) return;
    if (column === 'lead' && at.support < 0) at.support = index;
    else if (second !== null && at[second] < 0) at[second] = index;
  });
  return { at, combined };
}
