import type { CellValue } from '../../../core/completion/cells';
import { textOf } from '../../../core/completion/narrowText';
import type { FindingRow } from '../../../core/layout/findingSheet';
import type { CellChange } from '../../file/edit/cellMarkup';
import { OverlaidCells } from '../../file/overlaidCells';
import { columnOf, type OurTable } from '../../edits/ourTables';
import { isSame } from '../../edits/sameValue';
import { step, type Step } from '../steps';

/** What a person says of a finding in its line of `Kiểm tra`, as text; `id` is the key of the finding. */
export interface Said {
  readonly id: string;
  readonly ignoredWhy: string;
  readonly ignoredBy: string;
}

/** What was typed of a finding between reading and writing. */
export interface TypedReason {
  /** What was read of it. */
  readonly was: string;
  /** Its line, with what was typed. */
  readonly line: FindingRow;
}

const SAID = ['ignoredWhy', 'ignoredBy', 'id'] as const;

/** What is said in a line whose cells are these, by column. */
export function saidIn(table: OurTable, value: (column: number) => CellValue): Said {
  const text = (key: string): string => {
    const column = columnOf(table, key);
    return column === null ? '' : textOf(value(column));
  };
  return { id: text('id'), ignoredWhy: text('ignoredWhy'), ignoredBy: text('ignoredBy') };
}

/** Whether a person says the same of a finding. */
export function isSaid(one: Said, other: Said | undefined): boolean {
  return one.ignoredWhy === (other?.ignoredWhy ?? '') && one.ignoredBy === (other?.ignoredBy ?? '');
}

/** The lines that stand in `Kiểm tra` with what was written over; a reason that was typed once more since stands. */
export function withTyped(
  lines: readonly FindingRow[],
  typed: readonly TypedReason[],
): readonly FindingRow[] {
  const byId = new Map(typed.map((each) => [each.line.id, each]));
  const standing = lines.map((line): FindingRow => {
    const over = byId.get(line.id);
    const isOurs = over !== undefined && ['', over.was].includes(String(line.ignoredWhy ?? ''));
    return isOurs
      ? { ...line, ignoredWhy: over.line.ignoredWhy ?? null, ignoredBy: over.line.ignoredBy ?? null }
      : line;
  });
  const present = new Set(lines.map(({ id }) => id));
  return [...standing, ...typed.flatMap(({ line }) => (present.has(line.id) ? [] : [line]))];
}

/**
 * The columns of `Kiểm tra` in which people type, as they stand right before they are written over: Excel is asked in the
 * same request, so that what was typed since they were read is known without a trip.
 */
export class SeenReasons {
  /** The table as it stood when it was written over, once that is known. */
  readonly table: OurTable;
  private readonly changes = new Map<number, Map<number, CellChange>>();
  private ranges: readonly (readonly [column: number, range: Excel.Range])[] = [];

  constructor(private readonly read: OurTable) {
    const cells = new OverlaidCells(read.sheet.cells, this.changes);
    this.table = { ...read, sheet: { ...read.sheet, cells } };
  }

  /** Before the first write; a table that has lost rows stops the request there. */
  look(): Step {
    const { name, firstColumn, firstRow, lastRow } = this.read.place;
    return step(({ workbook }) => {
      const table = workbook.tables.getItem(name);
      table.rows.getItemAt(lastRow - firstRow).load('index');
      const body = table.getDataBodyRange();
      this.ranges = SAID.flatMap((key) => {
        const column = columnOf(this.read, key);
        if (column === null) return [];
        const range = body.getColumn(column - firstColumn);
        range.load('values');
        return [[column, range] as const];
      });
    });
  }

  /** Whether these columns stood as they were read; from here on `table` says what stood. */
  isAsRead(): boolean {
    const { cells } = this.read.sheet;
    const { firstRow, lastRow } = this.read.place;
    let isSeen = true;
    for (const [column, { values }] of this.ranges) {
      if (values.length !== lastRow - firstRow + 1) isSeen = false;
      values.forEach(([held]: unknown[], down: number) => {
        const [row, value] = [firstRow + down, valueOf(held)];
        const read = cells.value(row, column);
        if (isSame(typeof read === 'object' ? (read?.error ?? null) : read, value)) return;
        isSeen = false;
        this.changes.set(row, (this.changes.get(row) ?? new Map()).set(column, { kind: 'value', value }));
      });
    }
    return isSeen;
  }

  /** What was typed of which finding; `lines` are those that were read. */
  typed(lines: readonly FindingRow[]): readonly TypedReason[] {
    const read = this.saidBy(this.read);
    return [...this.saidBy(this.table).values()].flatMap((said): readonly TypedReason[] => {
      const was = read.get(said.id);
      if (isSaid(said, was)) return [];
      const line = lines.find(({ id }) => id === said.id) ?? {};
      return [{ was: was?.ignoredWhy ?? '', line: { ...line, ...said } }];
    });
  }

  private saidBy(table: OurTable): ReadonlyMap<string, Said> {
    const { firstRow } = table.place;
    const count = this.ranges[0]?.[1].values.length ?? 0;
    const lines = Array.from({ length: count }, (_, down) =>
      saidIn(table, (column) => table.sheet.cells.value(firstRow + down, column)),
    );
    return new Map(lines.filter(({ id }) => id !== '').map((said) => [said.id, said]));
  }
}

function valueOf(held: unknown): CellValue {
  const isPlain = typeof held === 'string' || typeof held === 'number' || typeof held === 'boolean';
  return isPlain && held !== '' ? held : null;
}
