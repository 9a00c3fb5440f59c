import { fractionsOf, type Counts, type RateRule } from '../../completion/counts';
import { fractionText } from '../../completion/rate';
import type { Membership, UnitLine } from '../../completion/cells';
import { normalise } from '../../completion/narrowText';
import type { ProgressResult } from '../../completion/progress';
import type { UnitProgress } from '../../completion/units';
import { absoluteReference, cellAddress } from '../address';
import type { FigureTable } from '../figureFormulas';
import { nameKey } from '../formula';
import { asOfFormula, asOfSentence } from '../matrix/matrixSheet';
import { printedFraction, printedRate } from '../overview/areaLines';
import { Page } from '../page';
import { heightFor } from '../rowHeight';
import type { LayoutValue, NameLayout, SheetLayout } from '../sheet';
import { BODY_SIZE, COLORS, STYLES } from '../style';
import type { WorkbookWords } from '../words';
import {
  ALL_FIELDS,
  FIRST_GROUP_SLOT,
  FIRST_NAME_SLOT,
  GROUP_SLOTS,
  ROLE_WIDTH,
  UNIT_COLUMNS,
  UNIT_FIELDS,
  UNIT_HIDDEN,
  UNIT_ROLES,
  unitColumns,
} from './unitFrame';
import {
  groupSlotFormula,
  membershipCount,
  NO_KEY,
  unitFieldColumn,
  unitFieldFormulas,
  type UnitLines,
} from './unitFormulas';

const SPARE_LINES = 10;

/** Columns of the register and of the membership table, as formulas name them. */
export interface RegisterColumns {
  readonly name: string;
  readonly complete: string;
  readonly members: { readonly group: string; readonly unit: string };
}

export interface UnitSheetInput {
  readonly tables: readonly FigureTable[];
  readonly result: ProgressResult;
  readonly rule: RateRule;
  readonly asOf: number;
  readonly units: readonly UnitLine[];
  readonly memberships: readonly Membership[];
  /** Names of groups whose members are known to be all. */
  readonly completeGroups: ReadonlySet<string>;
  readonly register: RegisterColumns;
}

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
  const lines: UnitLines = { first: page.row, count: input.units.length + SPARE_LINES };
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
  const rateRange = (column: number) => ({ row: lines.first, column, lastRow: bottom, lastColumn: column });
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

type RoleFigures = Pick<UnitProgress, (typeof UNIT_ROLES)[number] | 'all'>;

class LineWriter {
  constructor(
    private readonly page: Page,
    private readonly input: UnitSheetInput,
    private readonly lines: UnitLines,
    private readonly words: WorkbookWords,
  ) {}

  /** The line of the register's unit at an index, or a spare line. */
  unitLine(index: number): void {
    const { page, input } = this;
    const unit = input.units[index];
    const name = unit?.name ?? '';
    const order = index + 1;
    const fromRegister = `IF(ROWS(${input.register.name})<${order},"",TRIM(INDEX(${input.register.name},${order})&""))`;
    page.put(
      UNIT_COLUMNS.number,
      unit === undefined ? '' : order,
      STYLES.count,
      `IF(LEN($B${page.row})=0,"",${order})`,
    );
    page.put(UNIT_COLUMNS.name, name, STYLES.lineName, `$${cellAddress(page.row, UNIT_HIDDEN.holder)}`);
    page.put(UNIT_HIDDEN.holder, name, STYLES.plain, fromRegister);
    this.groupSlots(name);
    this.nameSlots(index);
    this.figures(unit === undefined ? null : (input.result.progress.units[index] ?? null), false);
    page.put(UNIT_COLUMNS.remark, this.remark(unit), STYLES.lineName, this.remarkFormula());
    page.next(heightFor([{ text: name, characters: 30, size: BODY_SIZE }]));
  }

  /** The last line: tasks that name a unit which the register does not have. */
  outsideLine(): void {
    const { page, input, words } = this;
    const none = input.result.progress.units[0];
    const { lead, support, all } = input.result.unregistered;
    const nothing = emptyLike(none?.all ?? all);
    page.put(UNIT_COLUMNS.number, '', STYLES.count);
    page.put(UNIT_COLUMNS.name, words.units.outside, STYLES.lineNameBold);
    page.put(UNIT_HIDDEN.holder, words.units.outside, STYLES.plain);
    this.figures({ lead, support, all, leadViaGroup: nothing, supportViaGroup: nothing }, true);
    page.put(UNIT_COLUMNS.remark, '', STYLES.lineName);
    page.next(heightFor([{ text: words.units.outside, characters: 30, size: BODY_SIZE, bold: true }]));
  }

  private figures(figures: RoleFigures | null, outside: boolean): void {
    const { page } = this;
    const formulas = unitFieldFormulas(this.input.tables, page.row, this.lines, outside);
    const values = figures === null ? null : fieldValues(figures, this.input.rule);
    for (const key of UNIT_FIELDS) {
      page.put(unitFieldColumn(key), values?.get(key) ?? '', STYLES.plain, formulas.get(key) ?? '""');
    }
    const at = (key: string): string => `$${cellAddress(page.row, unitFieldColumn(key))}`;
    const value = (key: string): LayoutValue => values?.get(key) ?? '';
    UNIT_ROLES.forEach((role, index) => {
      (['assigned', 'done', 'overdue'] as const).forEach((field, shift) => {
        const key = `${role}.${field}`;
        page.put(UNIT_COLUMNS.firstRole + index * ROLE_WIDTH + shift, value(key), STYLES.count, at(key));
      });
    });
    ALL_FIELDS.forEach((field, index) => {
      const column = UNIT_COLUMNS.all + index;
      const fraction = fractionCells.get(field);
      const den = rateDens.get(field);
      if (fraction !== undefined) {
        const { num, den } = fraction;
        page.put(
          column,
          printedFractionOf(value(num), value(den)),
          STYLES.fraction,
          `IF(${at(den)}="","",${printedFraction(at(num), at(den))})`,
        );
      } else if (den !== undefined) {
        const small = typeof value(den) !== 'number' || Number(value(den)) < 5;
        page.put(
          column,
          small ? '' : value(`all.${field}`),
          STYLES.rate,
          `IF(${at(den)}="","",${printedRate(at(`all.${field}`), at(den))})`,
        );
      } else page.put(column, value(`all.${field}`), STYLES.count, at(`all.${field}`));
    });
  }

  private groupSlots(name: string): void {
    const { page, input } = this;
    const unit = normalise(name);
    const groups = name === '' ? [] : input.memberships.filter((one) => normalise(one.unit) === unit);
    page.put(UNIT_HIDDEN.key, name === '' ? '' : `;${unit};`, STYLES.plain, this.keyFormula());
    for (let slot = 0; slot < GROUP_SLOTS; slot += 1) {
      const group = groups[slot];
      const key = group === undefined ? NO_KEY : `;${normalise(group.group)};`;
      page.put(
        FIRST_GROUP_SLOT + slot,
        key,
        STYLES.plain,
        groupSlotFormula(page.row, slot + 1, input.register.members),
      );
    }
  }

  private keyFormula(): string {
    const holder = `$${cellAddress(this.page.row, UNIT_HIDDEN.holder)}`;
    return `IF(LEN(${holder})=0,"",${nameKey(holder)})`;
  }

  /** The first line carries every line's key once more, in a row, for the formulas of the last line. */
  private nameSlots(index: number): void {
    if (index !== 0) return;
    const { page, lines, input } = this;
    for (let slot = 0; slot < lines.count; slot += 1) {
      const name = input.units[slot]?.name;
      const formula = `$${cellAddress(lines.first + slot, UNIT_HIDDEN.key)}&""`;
      page.put(
        FIRST_NAME_SLOT + slot,
        name === undefined ? '' : `;${normalise(name)};`,
        STYLES.plain,
        formula,
      );
    }
  }

  /** Says where a figure goes through a group whose members are not known to be all. */
  private remark(unit: UnitLine | undefined): string {
    if (unit === undefined) return '';
    const { completeGroups, memberships } = this.input;
    const own = normalise(unit.name);
    const incomplete = memberships.some(
      (one) => normalise(one.unit) === own && !completeGroups.has(normalise(one.group)),
    );
    const isIncomplete = unit.kind === 'group' && !completeGroups.has(own);
    return incomplete || isIncomplete ? this.words.units.incomplete : '';
  }

  private remarkFormula(): string {
    const { register } = this.input;
    const { row } = this.page;
    const key = `$${cellAddress(row, UNIT_HIDDEN.key)}`;
    const first = `$${cellAddress(row, FIRST_GROUP_SLOT)}`;
    const slots = `${first}:$${cellAddress(row, FIRST_GROUP_SLOT + GROUP_SLOTS - 1)}`;
    const names = `";"&LOWER(TRIM(${register.name}))&";"`;
    const open = `(${register.complete}="${this.words.register.no}")`;
    const through = `SUMPRODUCT(${open}*(COUNTIF(${slots},${names})>0))`;
    const itself = `SUMPRODUCT(${open}*EXACT(${names},${key}))`;
    const many = `${membershipCount(row, register.members)}>${GROUP_SLOTS}`;
    const w = this.words.units;
    return `IF(LEN(${key})=0,"",IF(${many},"${w.tooManyGroups}",IF(${through}+${itself}>0,"${w.incomplete}","")))`;
  }
}

const fractionCells: ReadonlyMap<string, { readonly num: string; readonly den: string }> = new Map([
  ['rate.fraction', { num: 'all.rate.num', den: 'all.rate.den' }],
  ['dueRate.fraction', { num: 'all.doneWithDue', den: 'all.dueRate.den' }],
  ['onTimeRate.fraction', { num: 'all.doneOnTime', den: 'all.dueRate.den' }],
]);

const rateDens: ReadonlyMap<string, string> = new Map([
  ['rate', 'all.rate.den'],
  ['dueRate', 'all.dueRate.den'],
  ['onTimeRate', 'all.dueRate.den'],
]);

function printedFractionOf(num: LayoutValue, den: LayoutValue): string {
  return typeof num === 'number' && typeof den === 'number' && den > 0 ? fractionText({ num, den }) : '';
}

function emptyLike(counts: Counts): Counts {
  const nothing = { assigned: 0, notApplicable: 0, done: 0 };
  return {
    ...counts,
    assigned: 0,
    notApplicable: 0,
    done: 0,
    overdue: 0,
    split: { dated: nothing, continuous: nothing, event: nothing },
    rate: null,
    dueRate: null,
    onTimeRate: null,
  };
}

function fieldValues(figures: RoleFigures, rule: RateRule): ReadonlyMap<string, LayoutValue> {
  const values = new Map<string, LayoutValue>();
  for (const role of [...UNIT_ROLES, 'all'] as const) {
    const counts = figures[role];
    const { continuous } = counts.split;
    values.set(`${role}.assigned`, counts.assigned);
    values.set(`${role}.notApplicable`, counts.notApplicable);
    values.set(`${role}.done`, counts.done);
    values.set(`${role}.overdue`, counts.overdue);
    values.set(`${role}.cont.due`, continuous.assigned - continuous.notApplicable);
    values.set(`${role}.cont.done`, continuous.done);
    values.set(`${role}.rate`, counts.rate ?? '');
  }
  const { all } = figures;
  const { rate, dueRate } = fractionsOf(all, rule);
  values.set('all.doneOnTime', all.doneOnTime);
  values.set('all.doneWithDue', dueRate.num);
  values.set('all.rate.num', rate.num);
  values.set('all.rate.den', rate.den);
  values.set('all.dueRate.den', dueRate.den);
  values.set('all.dueRate', all.dueRate ?? '');
  values.set('all.onTimeRate', all.onTimeRate ?? '');
  return values;
}
