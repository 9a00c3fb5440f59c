import { absoluteReference, type CellRange } from '../address';
import { asOfFormula, asOfSentence } from '../matrix/asOf';
import { Page } from '../page';
import type { NameLayout, SheetLayout } from '../sheet';
import { COLORS, STYLES } from '../style';
import type { WorkbookWords } from '../words';
import {
  ALL_FIELDS,
  ROLE_WIDTH,
  UNIT_COLUMNS,
  UNIT_FIELDS,
  UNIT_HIDDEN,
  UNIT_ROLES,
  unitColumns,
} from './unitFrame';
import type { UnitLines } from './unitFormulas';
import type { UnitSheetInput } from './unitInput';
import { LineWriter } from './unitLine';

const SPARE_LINES = 10;

/** `Theo đơn vị` (SPEC §6): figures of every unit of the register, of spare lines and of unknown units. */
export function unitSheet(
  input: UnitSheetInput,
  words: WorkbookWords,
): { readonly sheet: SheetLayout; readonly names: readonly NameLayout[] } {
  const w = words.units;
  const page = new Page();
  const last = UNIT_COLUMNS.remark;
  page.wide(1, last, w.title, STYLES.title);
  page.next(22);
  page.wide(1, last, asOfSentence(input.asOf, words), STYLES.attached, asOfFormula(words));
  page.next(18);
  page.wide(1, last, w.note, STYLES.note);
  page.next(30);
  const header = page.row;
  writeHeader(page, words);
  const lines: UnitLines = { first: page.row, count: input.lines ?? input.units.length + SPARE_LINES };
  const writer = new LineWriter(page, input, lines, words);
  for (let index = 0; index < lines.count; index += 1) writer.unitLine(index);
  writer.outsideLine();
  const bottom = page.row - 1;
  const block = {
    row: header + 1,
    column: UNIT_HIDDEN.holder,
    lastRow: bottom,
    lastColumn: UNIT_HIDDEN.firstField + UNIT_FIELDS.length - 1,
  };
  const rateColumns = ALL_FIELDS.flatMap((field, index) =>
    field.endsWith('ate') ? [UNIT_COLUMNS.all + index] : [],
  );
  const rateRange = (column: number): CellRange => ({
    row: lines.first,
    column,
    lastRow: bottom,
    lastColumn: column,
  });
  return {
    sheet: {
      name: w.sheet,
      tabColor: 'FFC00000',
      columns: unitColumns(lines.count),
      heights: page.heights,
      cells: page.cells,
      merges: page.merges,
      tables: [],
      validations: [],
      formats: rateColumns.map((column) => ({ kind: 'bar', range: rateRange(column), color: COLORS.bar })),
      frozen: { rows: lines.first - 1, columns: 2 },
      page: {
        landscape: true,
        wide: 1,
        tall: 0,
        area: { row: 1, column: 1, lastRow: bottom, lastColumn: last },
        titleRows: [header, header + 1],
      },
    },
    names: [{ name: 'pc_unit_figures', refersTo: absoluteReference(w.sheet, block), hidden: true }],
  };
}

function writeHeader(page: Page, words: WorkbookWords): void {
  const w = words.units;
  const first = page.row;
  const tall = [
    [UNIT_COLUMNS.number, w.number],
    [UNIT_COLUMNS.name, w.unit],
    [UNIT_COLUMNS.remark, w.remark],
  ] as const;
  for (const [column, text] of tall) {
    page.put(column, text, STYLES.header);
    page.merges.push({ row: first, column, lastRow: first + 1, lastColumn: column });
  }
  UNIT_ROLES.forEach((role, index) => {
    const from = UNIT_COLUMNS.firstRole + index * ROLE_WIDTH;
    page.wide(from, from + ROLE_WIDTH - 1, w[role], STYLES.header);
  });
  page.wide(UNIT_COLUMNS.all, UNIT_COLUMNS.remark - 1, w.all, STYLES.header);
  page.next(32);
  for (const [column] of tall) page.put(column, null, STYLES.header);
  const small = { ...STYLES.header, size: 10 };
  UNIT_ROLES.forEach((_, index) => {
    [w.assigned, w.done, w.overdue].forEach((text, at) => {
      page.put(UNIT_COLUMNS.firstRole + index * ROLE_WIDTH + at, text, small);
    });
  });
  const heads = [
    w.assigned,
    w.notApplicable,
    w.done,
    w.onTime,
    w.overdue,
    w.fraction,
    w.rate,
    w.fraction,
    w.dueRate,
    w.fraction,
    w.onTimeRate,
  ];
  heads.forEach((text, index) => page.put(UNIT_COLUMNS.all + index, text, small));
  page.put(UNIT_HIDDEN.holder, 'unit', STYLES.plain);
  UNIT_FIELDS.forEach((key, index) => page.put(UNIT_HIDDEN.firstField + index, key, STYLES.plain));
  page.next(60);
}
