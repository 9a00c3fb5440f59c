import { dayFromVietnamese, isoOf } from '../../core/calendar/day';
import type { CellValue, Membership } from '../../core/completion/cells';
import { dayOfCell, isBlank, normalise, textOf } from '../../core/completion/narrowText';
import { finding, type Finding } from '../../core/finding';
import {
  MEMBER_COLUMN_KEYS,
  MEMBER_HEADERS,
  UNIT_COLUMN_KEYS,
  UNIT_HEADERS,
  type UnitColumnKey,
} from '../../core/layout/headers';
import type { Unit, UnitKind } from '../../core/unit/register';
import type { WorkbookContent } from '../file/readWorkbookFile';
import { type FindBlock, sheetNamed, tableNamed } from './block';
import { findColumns } from './findColumns';
import { openGroupFindings } from './openGroups';

/** The register of the workbook and the members of its groups, blank lines left out. */
export interface TrackedUnits {
  readonly units: readonly (Omit<Unit, 'id'> & { readonly id: string | null })[];
  readonly memberships: readonly Membership[];
  readonly findings: readonly Finding[];
}

/** Reads `Don_vi` and `Thanh_vien_nhom`. */
export function readUnits(content: WorkbookContent, find: FindBlock): TrackedUnits {
  const units = rowsOf(content, 'Don_vi', UNIT_COLUMN_KEYS, UNIT_HEADERS, find);
  const members = rowsOf(content, 'Thanh_vien_nhom', MEMBER_COLUMN_KEYS, MEMBER_HEADERS, find);
  const listed = units.rows.filter((row) => !isBlank(row('name'))).map(unitOf);
  const placed = members.rows.flatMap((row, line) =>
    isBlank(row('group')) || isBlank(row('unit'))
      ? []
      : [{ group: textOf(row('group')), unit: textOf(row('unit')), row: members.firstRow + line }],
  );
  return {
    units: listed,
    memberships: placed.map(({ group, unit }) => ({ group, unit })),
    findings: [...units.findings, ...members.findings, ...openGroupFindings(listed, placed, members.sheet)],
  };
}

type Row<K extends string> = (key: K) => CellValue;

interface ReadRows<K extends string> {
  readonly rows: readonly Row<K>[];
  /** The sheet of the table, null where it is gone. */
  readonly sheet: string | null;
  readonly firstRow: number;
  readonly findings: readonly Finding[];
}

function rowsOf<K extends string>(
  content: WorkbookContent,
  name: string,
  keys: readonly K[],
  headers: Readonly<Record<K, string>>,
  find: FindBlock,
): ReadRows<K> {
  const table = tableNamed(content, name);
  const sheet = table && sheetNamed(content, table.sheet);
  if (!table || !sheet) {
    const findings = [finding('table-missing', 'error', { expected: name })];
    return { rows: [], sheet: null, firstRow: 1, findings };
  }
  const columns = findColumns(table, keys, headers, find);
  const needed = keys.filter((key) => ['name', 'kind', 'group', 'unit'].includes(key));
  const findings = needed
    .filter((key) => !columns.has(key))
    .map((key) =>
      finding('column-missing', 'error', {
        place: { sheet: sheet.name, row: table.headerRow, column: key },
        expected: headers[key],
        data: { table: table.name },
      }),
    );
  const count = Math.max(0, Math.min(table.lastRow, sheet.cells.lastRow) - table.firstRow + 1);
  const rows = Array.from({ length: count }, (_, line): Row<K> => (key) => {
    const column = columns.get(key);
    return column === undefined ? null : sheet.cells.value(table.firstRow + line, column);
  });
  return { rows, sheet: sheet.name, firstRow: table.firstRow, findings };
}

function unitOf(row: Row<UnitColumnKey>): Omit<Unit, 'id'> & { readonly id: string | null } {
  return {
    id: textOf(row('id')).trim() || null,
    name: textOf(row('name')),
    shortName: textOf(row('shortName')).trim() || null,
    spellings: listOf(row('spellings')),
    kind: kindOf(row('kind')),
    members: [],
    open: isYes(row('open')),
    complete: isYes(row('complete')),
    validFrom: isoDay(row('validFrom')),
    validTo: isoDay(row('validTo')),
    succeededBy: listOf(row('succeededBy')),
    head: textOf(row('head')).trim() || null,
    contact: textOf(row('contact')).trim() || null,
  };
}

function kindOf(value: CellValue): UnitKind {
  const word = normalise(textOf(value));
  if (word === 'nhóm') return 'group';
  return word === 'ngoài' ? 'outside' : 'body';
}

function listOf(value: CellValue): readonly string[] {
  return textOf(value)
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function isYes(value: CellValue): boolean {
  return value === true || ['có', 'x'].includes(normalise(textOf(value)));
}

function isoDay(value: CellValue): string | null {
  const day = dayOfCell(value) ?? (typeof value === 'string' ? dayFromVietnamese(value) : null);
  return day === null ? textOf(value).trim() || null : isoOf(day);
}
