import { apiNotFound, invalidArgument } from '../fault';
import { readAddress, type Area } from '../model/area';
import type { Book } from '../model/book';
import { pieces } from '../model/formula';
import type { Sheet } from '../model/sheet';
import type { Handle } from './handle';

/** First ExcelApi version of each member that is not of 1.1, as Excel's own library tells. */
export type MemberVersions = ReadonlyMap<string, string>;

/** `1.10` is after `1.9`. */
export function isNewer(version: string, ceiling: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [mostMajor = 0, mostMinor = 0] = ceiling.split('.').map(Number);
  return major > mostMajor || (major === mostMajor && minor > mostMinor);
}

/** Sessions so far: what a run gives back late, as Excel's library does after a failure, is never another session's. */
let sessions = 0;

/** What the requests of one add-in share: the workbook, kept references, registered events. */
export class Session {
  readonly references = new Map<string, Handle>();
  /** `<eventType> <target id>` of each registration. */
  readonly registered = new Map<string, number>();
  /** Workbooks made by `createWorkbook` and opened. */
  readonly opened: string[] = [];
  eventsEnabled = true;
  /** Whether a new workbook may be opened: an administrator can forbid it. */
  opensWorkbooks = true;
  /** The workbook was closed under the add-in's hands. */
  closed = false;
  private readonly number = (sessions += 1);
  private lastReference = 0;
  /** Members that this Excel does not have yet. */
  private readonly newer: ReadonlySet<string>;
  private readonly ids = new Map<unknown, string>();

  constructor(
    readonly book: Book,
    versions: MemberVersions,
    readonly ceiling: string,
  ) {
    const newer = [...versions].filter(([, version]) => isNewer(version, ceiling));
    this.newer = new Set(newer.map(([member]) => member));
  }

  has(member: string): boolean {
    return !this.newer.has(member);
  }

  refuseNewer(member: string): void {
    if (!this.has(member)) throw apiNotFound(member);
  }

  /** The area that an address or a defined name means on a sheet. */
  areaOn(sheet: Sheet, address: string): Area {
    const parts = pieces(address) ?? [];
    const [first] = parts;
    const rest = first?.kind === 'sheet' ? address.slice(first.text.length) : address;
    if (first?.kind === 'sheet' && first.name.toLowerCase() !== sheet.name.toLowerCase())
      throw invalidArgument(`address ${address} is not on ${sheet.name}`);
    const named = this.book.defined(rest, sheet.id) ?? this.book.defined(rest, null);
    const place = readAddress(rest) ?? (named ? this.placeOf(named.formula)?.place : undefined);
    const table = this.book.table(rest);
    if (place === undefined && table?.sheet === sheet) return table.body;
    if (!place) throw invalidArgument(`address ${address}`);
    return place;
  }

  /** The cells that a formula of nothing but a reference means. */
  placeOf(formula: string): { readonly sheet: Sheet; readonly place: Area } | null {
    const [equals, before, reference, ...more] = pieces(formula) ?? [];
    if (
      equals?.text !== '=' ||
      before?.kind !== 'sheet' ||
      reference?.kind !== 'reference' ||
      more.length > 0
    )
      return null;
    const sheet = this.book.sheet(before.name);
    return sheet ? { sheet, place: reference.place } : null;
  }

  keep(handle: Handle): string {
    const known = this.ids.get(handle.target);
    if (known !== undefined) return known;
    this.lastReference += 1;
    const id = `ref-${String(this.number)}.${String(this.lastReference)}`;
    this.references.set(id, handle);
    this.ids.set(handle.target, id);
    return id;
  }

  /** Gives a kept object back. */
  release(id: string): void {
    const kept = this.references.get(id);
    this.references.delete(id);
    if (kept) this.ids.delete(kept.target);
  }
}
