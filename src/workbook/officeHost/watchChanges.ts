import type { WorkbookChange } from '../port';
import { parseRange } from '../../core/layout/reference';
import type { CellRange } from '../../core/layout/address';
import type { Turn } from './excelRun';
import { takeInventory } from './read/inventory';
import { ourListedTables } from './read/ourSheets';
import { hasExcelApi } from './requirement';

/** Milliseconds of rest after a change before it is told. */
const REST = 300;

/** An area that changed; the whole sheet where its address cannot be read. */
interface Stale {
  readonly sheetId: string;
  readonly area: CellRange | null;
}

/** How a watch reaches Excel, and which events are this port's own. */
export interface WatchPorts {
  readonly turn: <T>(work: (turn: Turn) => Promise<T>) => Promise<T>;
  readonly isOwn: (event: Excel.WorksheetChangedEventArgs) => boolean;
  readonly changed: (change: WorkbookChange) => void;
}

/** Gathers what changed until it rests, then tells which of our tables hold it. */
export class Watch {
  private stale: Stale[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private handlers: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>[] = [];

  constructor(private readonly ports: WatchPorts) {}

  /** Listens to every sheet that is there, and to later ones where Excel can (1.9). */
  async begin({ context, sync }: Turn): Promise<void> {
    const { worksheets } = context.workbook;
    const heard = (event: Excel.WorksheetChangedEventArgs): Promise<void> =>
      Promise.resolve(this.hear(event));
    if (hasExcelApi('1.9')) this.handlers = [worksheets.onChanged.add(heard)];
    else {
      worksheets.load('items/id');
      await sync();
      this.handlers = worksheets.items.map((sheet) => sheet.onChanged.add(heard));
    }
    await sync();
  }

  /** Hears nothing more. */
  async end(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.stale = [];
    const { handlers } = this;
    this.handlers = [];
    const contexts = new Set(handlers.map((handler) => handler.context));
    for (const handler of handlers) handler.remove();
    for (const context of contexts) await context.sync();
  }

  private hear(event: Excel.WorksheetChangedEventArgs): void {
    if (this.handlers.length === 0 || this.ports.isOwn(event)) return;
    this.stale.push({ sheetId: event.worksheetId, area: areaOf(event) });
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), REST);
  }

  private async tell(): Promise<void> {
    const { stale } = this;
    this.stale = [];
    this.timer = null;
    let tables: readonly string[] = [];
    try {
      tables = await this.ports.turn((turn) => staleTables(turn, stale));
    } catch {
      // What cannot be told apart is told as stale somewhere: whoever listens reads again and meets the failure.
      tables = [];
    }
    if (this.handlers.length > 0) this.ports.changed({ tables });
  }
}

/** Rows and columns that move say nothing of what moved with them: the whole sheet is stale. */
function areaOf({ address, changeType }: Excel.WorksheetChangedEventArgs): CellRange | null {
  return changeType === 'RangeEdited' ? parseRange(address.slice(address.lastIndexOf('!') + 1)) : null;
}

async function staleTables(turn: Turn, stale: readonly Stale[]): Promise<readonly string[]> {
  const inventory = await takeInventory(turn);
  const ids = new Map(inventory.sheets.map(({ name, id }) => [name, id]));
  const changed = new Set(stale.map(({ sheetId }) => sheetId));
  const places = ourListedTables(inventory)
    .filter(({ sheet }) => changed.has(ids.get(sheet) ?? ''))
    .map(({ name, sheet }) => {
      const range = turn.context.workbook.tables.getItem(name).getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name, id: ids.get(sheet), range };
    });
  if (places.length === 0) return [];
  await turn.sync();
  return places
    .filter(({ id, range }) => stale.some((each) => each.sheetId === id && meets(range, each.area)))
    .map(({ name }) => name);
}

function meets(
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
  area: CellRange | null,
): boolean {
  return (
    area === null ||
    (area.row <= rowIndex + rowCount &&
      area.lastRow > rowIndex &&
      area.column <= columnIndex + columnCount &&
      area.lastColumn > columnIndex)
  );
}
