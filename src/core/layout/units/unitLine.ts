import type { UnitLine } from '../../completion/cells';
import { normalise } from '../../completion/narrowText';
import { fractionText } from '../../completion/rate';
import { cellAddress } from '../address';
import { nameKey } from '../formula';
import { printedFraction, printedRate } from '../overview/areaLines';
import type { Page } from '../page';
import { heightFor } from '../rowHeight';
import type { LayoutValue } from '../sheet';
import { BODY_SIZE, STYLES } from '../style';
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
} from './unitFrame';
import {
  groupSlotFormula,
  membershipCount,
  NO_KEY,
  unitFieldColumn,
  unitFieldFormulas,
  type UnitLines,
} from './unitFormulas';
import type { UnitSheetInput } from './unitInput';
import { emptyLike, fieldValues, type RoleFigures } from './unitValues';

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

/** Writes the lines of `Theo đơn vị`, each with its hidden figures and what finds its unit in a row. */
export class LineWriter {
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

  /**
   * The first line carries every line's key once more, in a row, for the formulas of the last line; a name
   * that stands twice in the register is carried once, since its items can be taken out of a key only once.
   */
  private nameSlots(index: number): void {
    if (index !== 0) return;
    const { page, lines, input } = this;
    const slotAt = (slot: number): string => `$${cellAddress(page.row, FIRST_NAME_SLOT + slot)}`;
    const taken = new Set<string>();
    for (let slot = 0; slot < lines.count; slot += 1) {
      const name = normalise(input.units[slot]?.name ?? '');
      const key = `$${cellAddress(lines.first + slot, UNIT_HIDDEN.key)}`;
      const earlier = `${slotAt(0)}:${slotAt(slot - 1)}`;
      const once = `IF(SUMPRODUCT(--EXACT(${earlier},${key}))>0,"",${key}&"")`;
      const value = name === '' || taken.has(name) ? '' : `;${name};`;
      page.put(FIRST_NAME_SLOT + slot, value, STYLES.plain, slot === 0 ? `${key}&""` : once);
      taken.add(name);
    }
  }

  /** Says where a figure goes through a group whose members are not known to be all. */
  private remark(unit: UnitLine | undefined): string {
    if (unit === undefined) return '';
    const { completeGroups, memberships } = this.input;
    const own = normalise(unit.name);
    if (memberships.filter((one) => normalise(one.unit) === own).length > GROUP_SLOTS)
      return this.words.units.tooManyGroups;
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
