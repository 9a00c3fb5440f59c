import { HostFault, invalidArgument, itemNotFound } from '../fault';
import { shared, type Area } from './area';
import type { BookEvent, Source } from './change';
import type { DefinedName } from './names';
import { checkSheetName } from './names';
import { Sheet } from './sheet';
import { Looks } from './style';
import type { Table } from './table';
import { localeOf, type Locale } from './typed';

export interface BookOptions {
  readonly locale?: Locale['name'];
  /** The year of a day typed without one. */
  readonly year?: number;
}

/** A workbook in memory. */
export class Book {
  readonly looks = new Looks();
  readonly locale: Locale;
  sheets: readonly Sheet[] = [];
  tables: readonly Table[] = [];
  names: readonly DefinedName[] = [];
  settings = new Map<string, unknown>();
  customXml = new Map<string, string>();
  properties: Record<string, unknown> = {};
  active: Sheet;
  calculationMode = 'Automatic';
  /** Structure locked: no sheet comes, goes or changes its name. */
  locked = false;
  readOnly = false;
  /** How many sheets of a file still fit in; an insertion breaks off in the middle where they are fewer than its own. */
  sheetRoom = Infinity;
  name = 'Book1.xlsx';
  /** Whose hands the changes now made are of. */
  source: Source = 'Local';
  /** Whether the person at this Excel makes them, not the add-in. */
  byHand = false;
  /** Hears of each change; the host sets it. */
  heard: (event: BookEvent) => void = () => undefined;
  /** Is told where the areas of a sheet went; the host sets it for the ranges it keeps. */
  moved: (sheet: Sheet, follow: (place: Area) => Area | null) => void = () => undefined;
  private lastId = 0;

  constructor({ locale = 'en-US', year = new Date().getFullYear() }: BookOptions = {}) {
    this.locale = localeOf(locale, year);
    this.active = this.addSheet('Sheet1');
  }

  /** A number that nothing of this workbook had before. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  sheet(nameOrId: string): Sheet | null {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find(({ id, name }) => name.toLowerCase() === wanted || id.toLowerCase() === wanted) ?? null
    );
  }

  table(nameOrId: string): Table | null {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find(({ id, name }) => name.toLowerCase() === wanted || id === nameOrId) ?? null;
  }

  tablesOn(sheet: Sheet): readonly Table[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  defined(name: string, scope: string | null): DefinedName | null {
    const wanted = name.toLowerCase();
    return this.names.find((one) => one.name.toLowerCase() === wanted && one.scope === scope) ?? null;
  }

  addSheet(name?: string): Sheet {
    this.refuseIfLocked();
    const title = name ?? this.freeTitle();
    checkSheetName(
      title,
      this.sheets.map((sheet) => sheet.name),
    );
    const guid = this.nextId().toString(16).toUpperCase().padStart(8, '0');
    const sheet = new Sheet(`{${guid}-0000-0000-0000-000000000000}`, title, this.looks);
    this.sheets = [...this.sheets, sheet];
    this.heard({ kind: 'sheet-added', sheet, source: this.source });
    return sheet;
  }

  private freeTitle(): string {
    for (let at = 1; ; at += 1) if (!this.sheet(`Sheet${String(at)}`)) return `Sheet${String(at)}`;
  }

  deleteSheet(sheet: Sheet): void {
    this.refuseIfLocked();
    if (sheet.visibility === 'VeryHidden')
      throw new HostFault('InvalidOperation', 'The sheet is very hidden.');
    const left = this.sheets.filter((one) => one !== sheet);
    if (!left.some(({ visibility }) => visibility === 'Visible'))
      throw new HostFault('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    this.sheets = left;
    this.tables = this.tables.filter((table) => table.sheet !== sheet);
    this.names = this.names.filter(({ scope }) => scope !== sheet.id);
    this.active =
      this.active === sheet ? (left.find((one) => one.visibility === 'Visible') ?? this.active) : this.active;
    this.heard({ kind: 'sheet-deleted', sheet, source: this.source });
  }

  moveSheet(sheet: Sheet, position: number): void {
    this.refuseIfLocked();
    if (position < 0 || position >= this.sheets.length) throw invalidArgument(`position ${String(position)}`);
    const before = this.sheets.indexOf(sheet);
    const others = this.sheets.filter((one) => one !== sheet);
    this.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
    this.heard({ kind: 'sheet-moved', sheet, before, source: this.source });
  }

  show(sheet: Sheet, visibility: string): void {
    this.refuseIfLocked();
    const others = this.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
    const [first] = others;
    if (visibility !== 'Visible' && !first)
      throw new HostFault('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
    sheet.visibility = visibility;
    if (visibility !== 'Visible' && this.active === sheet && first) this.active = first;
  }

  /** A table that shares cells with an area. */
  tableAt(sheet: Sheet, place: Area): Table | null {
    return this.tablesOn(sheet).find((table) => shared(table.place, place) !== null) ?? null;
  }

  refuseIfLocked(): void {
    if (this.locked) throw new HostFault('AccessDenied', 'The workbook structure is protected.', 403);
  }

  /** The table, or the fault for one that is gone. */
  living(table: Table): Table {
    if (!this.tables.includes(table)) throw itemNotFound(`table ${table.name}`);
    return table;
  }
}
