import type { Membership } from '../completion/cells';
import type { Register, Unit } from '../unit/register';
import { absoluteReference, oneCell } from './address';
import { wholeColumn } from './formula';
import {
  MEMBER_COLUMN_KEYS,
  MEMBER_HEADERS,
  UNIT_COLUMN_KEYS,
  UNIT_HEADERS,
  type UnitColumnKey,
} from './headers';
import { Page } from './page';
import { memberships, namesById, successors } from './registerData';
import { heightFor } from './rowHeight';
import type { NameLayout, SheetLayout, TableLayout, ValidationLayout } from './sheet';
import { BODY_SIZE, DAY_FORMAT, type Style, STYLES } from './style';
import type { RegisterColumns } from './units/unitInput';
import type { WorkbookWords } from './words';
import { dayFromIso } from '../calendar/day';

const HEADER_ROW = 4;
const MEMBERS_COLUMN = 14;

const unitWidths = {
  id: 16,
  name: 34,
  shortName: 14,
  spellings: 34,
  kind: 9,
  open: 9,
  complete: 12,
  validFrom: 12,
  validTo: 12,
  succeededBy: 24,
  head: 18,
  contact: 18,
} as const;

const memberWidths = [34, 34, 12] as const;

export const REGISTER_TABLE = 'Don_vi';
export const MEMBER_TABLE = 'Thanh_vien_nhom';

/** Columns of the register's tables as formulas name them. */
export const REGISTER_COLUMNS: RegisterColumns = {
  name: wholeColumn(REGISTER_TABLE, UNIT_HEADERS.name),
  complete: wholeColumn(REGISTER_TABLE, UNIT_HEADERS.complete),
  members: {
    group: wholeColumn(MEMBER_TABLE, MEMBER_HEADERS.group),
    unit: wholeColumn(MEMBER_TABLE, MEMBER_HEADERS.unit),
  },
};

/** `Đơn vị`: the register and the members of its groups, each a table that people go on filling. */
export function registerSheet(
  register: Register,
  words: WorkbookWords,
): { readonly sheet: SheetLayout; readonly names: readonly NameLayout[] } {
  const w = words.register;
  const page = new Page();
  page.wide(1, UNIT_COLUMN_KEYS.length, w.title, STYLES.title);
  page.wide(MEMBERS_COLUMN, MEMBERS_COLUMN + 2, w.membersTitle, STYLES.title);
  page.next(24);
  page.wide(2, UNIT_COLUMN_KEYS.length, w.note, STYLES.note);
  page.wide(MEMBERS_COLUMN, MEMBERS_COLUMN + 2, w.membersNote, STYLES.note);
  page.next(58);
  page.next(6);
  UNIT_COLUMN_KEYS.forEach((key, index) => page.put(index + 1, UNIT_HEADERS[key], STYLES.header));
  MEMBER_COLUMN_KEYS.forEach((key, index) =>
    page.put(MEMBERS_COLUMN + index, MEMBER_HEADERS[key], STYLES.header),
  );
  page.next(34);
  const members = memberships(register);
  const names = namesById(register);
  const rows = Math.max(register.units.length, members.length, 1);
  for (let index = 0; index < rows; index += 1)
    writeRow(page, register.units[index], members[index], names, words, index);
  const units: TableLayout = table(
    REGISTER_TABLE,
    1,
    UNIT_COLUMN_KEYS,
    Math.max(1, register.units.length),
    UNIT_HEADERS,
  );
  const memberTable: TableLayout = table(
    MEMBER_TABLE,
    MEMBERS_COLUMN,
    MEMBER_COLUMN_KEYS,
    Math.max(1, members.length),
    MEMBER_HEADERS,
  );
  return {
    sheet: {
      name: w.sheet,
      tabColor: 'FF70AD47',
      columns: [
        ...UNIT_COLUMN_KEYS.map((key) => ({ width: unitWidths[key], hidden: key === 'id' })),
        { width: 3 },
        ...memberWidths.map((width) => ({ width })),
      ],
      heights: page.heights,
      cells: page.cells,
      merges: page.merges,
      tables: [units, memberTable],
      validations: validations(units, memberTable, words),
      formats: [],
      frozen: { rows: HEADER_ROW, columns: 0 },
      page: {
        landscape: true,
        wide: 1,
        tall: 0,
        area: { row: 1, column: 1, lastRow: page.row - 1, lastColumn: MEMBERS_COLUMN + 2 },
        titleRows: [HEADER_ROW, HEADER_ROW],
      },
    },
    names: registerNames(units, memberTable, words),
  };
}

function table<K extends string>(
  name: string,
  column: number,
  keys: readonly K[],
  rows: number,
  headers: Readonly<Record<K, string>>,
): TableLayout {
  return {
    name,
    range: { row: HEADER_ROW, column, lastRow: HEADER_ROW + rows, lastColumn: column + keys.length - 1 },
    columns: keys.map((key) => ({ key, header: headers[key] })),
  };
}

function writeRow(
  page: Page,
  unit: Unit | undefined,
  member: Membership | undefined,
  names: ReadonlyMap<string, string>,
  words: WorkbookWords,
  index: number,
): void {
  const w = words.register;
  if (unit !== undefined || index === 0) {
    const cells = unit === undefined ? null : unitCells(unit, names, words);
    UNIT_COLUMN_KEYS.forEach((key, at) => page.put(at + 1, cells?.[key] ?? null, styleOf(key)));
  }
  if (member !== undefined || index === 0) {
    page.put(MEMBERS_COLUMN, member?.group ?? null, STYLES.text);
    page.put(MEMBERS_COLUMN + 1, member?.unit ?? null, STYLES.text);
    page.put(MEMBERS_COLUMN + 2, member === undefined ? null : w.no, STYLES.status);
  }
  const fitted = [
    { text: unit?.name ?? '', characters: unitWidths.name },
    { text: unit?.spellings.join('; ') ?? '', characters: unitWidths.spellings },
    { text: unit === undefined ? '' : successors(unit, names), characters: unitWidths.succeededBy },
    { text: member?.group ?? '', characters: memberWidths[0] },
    { text: member?.unit ?? '', characters: memberWidths[1] },
  ];
  page.next(heightFor(fitted.map((cell) => ({ ...cell, size: BODY_SIZE }))));
}

function styleOf(key: UnitColumnKey): Style {
  if (key === 'validFrom' || key === 'validTo') return { ...STYLES.day, format: DAY_FORMAT };
  return key === 'kind' || key === 'open' || key === 'complete' ? STYLES.status : STYLES.text;
}

function unitCells(
  unit: Unit,
  names: ReadonlyMap<string, string>,
  words: WorkbookWords,
): Readonly<Record<UnitColumnKey, string | number | null>> {
  const w = words.register;
  const kinds = { body: w.body, group: w.groupKind, outside: w.outsideKind };
  const day = (iso: string | null): number | null => (iso === null ? null : dayFromIso(iso));
  const isGroup = unit.kind === 'group';
  return {
    id: unit.id,
    name: unit.name,
    shortName: unit.shortName,
    spellings: unit.spellings.length === 0 ? null : unit.spellings.join('; '),
    kind: kinds[unit.kind],
    open: isGroup ? (unit.open ? w.yes : w.no) : null,
    complete: isGroup ? (unit.complete ? w.yes : w.no) : null,
    validFrom: day(unit.validFrom),
    validTo: day(unit.validTo),
    succeededBy: unit.succeededBy.length === 0 ? null : successors(unit, names),
    head: unit.head,
    contact: unit.contact,
  };
}

function validations(
  units: TableLayout,
  members: TableLayout,
  words: WorkbookWords,
): readonly ValidationLayout[] {
  const w = words.register;
  const over = (table: TableLayout, key: string): ValidationLayout['range'] => {
    const column = table.range.column + table.columns.findIndex((one) => one.key === key);
    return { row: table.range.row + 1, column, lastRow: table.range.lastRow, lastColumn: column };
  };
  const yesNo = `"${w.yes},${w.no}"`;
  return [
    { kind: 'list', range: over(units, 'kind'), source: `"${w.body},${w.groupKind},${w.outsideKind}"` },
    { kind: 'list', range: over(units, 'open'), source: yesNo },
    { kind: 'list', range: over(units, 'complete'), source: yesNo },
    { kind: 'list', range: over(members, 'group'), source: 'Danh_sach_don_vi' },
    { kind: 'list', range: over(members, 'unit'), source: 'Danh_sach_don_vi' },
    { kind: 'list', range: over(members, 'confirmed'), source: yesNo },
  ];
}

function registerNames(
  units: TableLayout,
  members: TableLayout,
  words: WorkbookWords,
): readonly NameLayout[] {
  const columns = [units, members].flatMap((one) =>
    one.columns.map((column, index): NameLayout => ({
      name: `pc_${one.name}_${column.key}`,
      refersTo: absoluteReference(words.register.sheet, oneCell(HEADER_ROW, one.range.column + index)),
      hidden: true,
    })),
  );
  return [...columns, { name: 'Danh_sach_don_vi', refersTo: REGISTER_COLUMNS.name, hidden: false }];
}
