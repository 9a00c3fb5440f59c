import { fractionText } from '../../completion/rate';
import { cellAddress, type CellRange } from '../address';
import { areaIs } from '../figureFormulas';
import type { Page } from '../page';
import { heightFor } from '../rowHeight';
import { BODY_SIZE, COLORS, type Style, STYLES, TEXT_FORMAT } from '../style';
import type { WorkbookWords } from '../words';
import { chartLabel } from './chartLabels';
import { ADDED_FIELDS, counting, FIGURE_FIELDS } from './figures';
import { fieldAt, type Holder, OVERVIEW, type OverviewInput, widthOf } from './frame';

/** The visible columns that show one field of the hidden block each. */
const shownFields = [
  ['assigned', 'assigned'],
  ['done', 'done'],
  ['onTime', 'doneOnTime'],
  ['late', 'doneLate'],
  ['overdue', 'overdue'],
  ['continuous', 'continuous'],
  ['waiting', 'waiting'],
  ['undetermined', 'undetermined'],
  ['notApplicable', 'notApplicable'],
] as const;

/** The figures by area, with the hidden block beside them; answers the rows of the lines. */
export function writeAreaLines(
  page: Page,
  input: OverviewInput,
  lines: readonly Holder[],
  words: WorkbookWords,
): ReadonlyMap<string, number> {
  writeHeader(page, words);
  const rows = new Map<string, number>();
  lines.forEach((line, index) => rows.set(line.key, page.row + index));
  for (const line of lines) writeLine(page, input, line, rows);
  return rows;
}

/** The block that `pc_figures` names: the row of field keys and every line under it. */
export function figureBlock(rows: ReadonlyMap<string, number>): CellRange {
  const numbers = [...rows.values()];
  const lastColumn = OVERVIEW.firstField + FIGURE_FIELDS.length - 1;
  return { row: Math.min(...numbers) - 1, column: OVERVIEW.key, lastRow: Math.max(...numbers), lastColumn };
}

function writeHeader(page: Page, words: WorkbookWords): void {
  const w = words.overview;
  const first = page.row;
  const tall: readonly (readonly [number, string])[] = [
    [OVERVIEW.code, ''],
    [OVERVIEW.name, w.area],
    [OVERVIEW.assigned, w.assigned],
    [OVERVIEW.continuous, w.continuous],
    [OVERVIEW.waiting, w.waiting],
    [OVERVIEW.undetermined, w.undetermined],
    [OVERVIEW.notApplicable, w.notApplicable],
    [OVERVIEW.fraction, w.fraction],
    [OVERVIEW.rate, w.rate],
  ];
  for (const [column, text] of tall) {
    page.put(column, text, STYLES.header);
    page.merges.push({ row: first, column, lastRow: first + 1, lastColumn: column });
  }
  page.wide(OVERVIEW.done, OVERVIEW.late, w.done, STYLES.header);
  page.wide(OVERVIEW.inTime, OVERVIEW.overdue, w.notDone, STYLES.header);
  page.next(32);
  for (const [column] of tall) page.put(column, null, STYLES.header);
  page.put(OVERVIEW.done, w.total, STYLES.header);
  page.put(OVERVIEW.onTime, w.onTime, STYLES.header);
  page.put(OVERVIEW.late, w.late, STYLES.header);
  page.put(OVERVIEW.inTime, w.inTime, STYLES.header);
  page.put(OVERVIEW.overdue, w.overdue, STYLES.header);
  page.put(OVERVIEW.key, 'key', STYLES.plain);
  FIGURE_FIELDS.forEach(({ key }, index) => page.put(OVERVIEW.firstField + index, key, STYLES.plain));
  page.next(46);
}

function writeLine(page: Page, input: OverviewInput, line: Holder, rows: ReadonlyMap<string, number>): void {
  const { counts, fractions } = line;
  const bold = line.kind !== 'area';
  const fill: Style =
    line.kind === 'area' ? {} : { fill: line.kind === 'overall' ? COLORS.header : COLORS.area };
  const look = (style: Style): Style => ({ ...style, bold, ...fill });
  const at = (field: string): string => fieldAt(field, page.row);
  page.put(OVERVIEW.code, line.code, look({ ...STYLES.fraction, wrap: true, format: '@' }));
  page.put(OVERVIEW.name, line.name, look(STYLES.lineName));
  for (const [column, field] of shownFields)
    page.put(OVERVIEW[column], counts[field], look(STYLES.count), at(field));
  page.put(OVERVIEW.inTime, counts.notYetDue, look(STYLES.count), at('notYetDue'));
  const { rate } = fractions;
  const text = rate.den === 0 ? '' : fractionText(rate);
  page.put(OVERVIEW.fraction, text, look(STYLES.fraction), printedFraction(at('rate.num'), at('rate.den')));
  const printed = rate.den < 5 ? '' : (counts.rate ?? '');
  page.put(OVERVIEW.rate, printed, look(STYLES.rate), printedRate(at('rate'), at('rate.den')));
  page.put(OVERVIEW.content, line.content, STYLES.plain);
  page.put(OVERVIEW.key, line.key, STYLES.plain);
  writeFields(page, input, line, rows);
  if (line.kind === 'area')
    page.put(OVERVIEW.label, chartLabel(line), { ...STYLES.plain, format: TEXT_FORMAT });
  const names = [
    { text: line.name, characters: widthOf(OVERVIEW.name, OVERVIEW.name), size: BODY_SIZE, bold },
  ];
  page.next(heightFor([...names, { text: line.code, characters: widthOf(1, 1), size: BODY_SIZE, bold }]));
}

function writeFields(
  page: Page,
  input: OverviewInput,
  line: Holder,
  rows: ReadonlyMap<string, number>,
): void {
  const { row } = page;
  const tables = input.tables.filter((_, index) => index === line.table);
  const shared = line.kind === 'area' ? [areaIs(`$${cellAddress(row, OVERVIEW.code)}`)] : [];
  const count = counting(tables, shared);
  const parts = input.tables.map(({ table }) => rows.get(table) ?? row);
  FIGURE_FIELDS.forEach((field, index) => {
    const own = field.formula(count, (key) => fieldAt(key, row));
    const added = parts.map((part) => fieldAt(field.key, part)).join('+');
    const formula = line.kind === 'overall' && ADDED_FIELDS.has(field.key) ? added : own;
    page.put(OVERVIEW.firstField + index, field.value(line.counts, line.fractions), STYLES.plain, formula);
  });
}

/** `40/68`, or nothing over 0. */
export function printedFraction(num: string, den: string): string {
  return `IF(${den}=0,"",${num}&"/"&${den})`;
}

/** The rate as printed: under 5 only the fraction is (SPEC §6). */
export function printedRate(rate: string, den: string): string {
  return `IF(${den}<5,"",${rate})`;
}
