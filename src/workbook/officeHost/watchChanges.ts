import type { EditedCells, WorkbookChange } from '../port';
import { parseRange } from '../../core/layout/reference';
import type { CellRange } from '../../core/layout/address';
import type { Turn } from './excelRun';
import type { TableContent } from '../file/tablePart';
import { takeInventory } from './read/inventory';
import { isOurTable, ourListedTables } from './read/ourSheets';
import type { ReadWorkbook } from './read/readContent';
import { hasExcelApi } from './requirement';

/** Milliseconds of rest after a change before it is told. */
const REST = 300;

/** An area that changed; the whole sheet where its address cannot be read. */
interface Stale {
  readonly sheetId: string;
  readonly area: CellRange | null;
  readonly isRemote: boolean;
}

/** How a watch reaches Excel, and which events are this port's own. */
export interface WatchPorts {
  readonly turn: <T>(work: (turn: Turn) => Promise<T>) => Promise<T>;
  readonly isOwn: (event: Excel.WorksheetChangedEventArgs) => boolean;
  /** What was read last; with it a change is told without asking Excel. Null where nothing was. */
  readonly lastRead: () => ReadWorkbook | null;
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
    const { worksheetId: sheetId, source } = event;
    this.stale.push({ sheetId, area: areaOf(event), isRemote: source === 'Remote' });
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.tell(), REST);
  }

  private async tell(): Promise<void> {
    const { stale } = this;
    this.stale = [];
    this.timer = null;
    const known = this.ports.lastRead();
    const edited = known === null ? null : editedCells(known, stale);
    const isRemote = stale.some((each) => each.isRemote);
    if (known !== null && edited !== null) {
      this.ports.changed({ tables: tablesWith(known.content.tables, edited), edited, isRemote });
      return;
    }
    let tables: readonly string[] = [];
    try {
      tables = await this.ports.turn((turn) => staleTables(turn, stale));
    } catch {
      // What cannot be told apart is told as stale somewhere: whoever listens reads again and meets the failure.
      tables = [];
    }
    if (this.handlers.length > 0) this.ports.changed({ tables, isRemote });
  }
}

/** Rows and columns that move say nothing of what moved with them: the whole sheet is stale. */
function areaOf({ address, changeType }: Excel.WorksheetChangedEventArgs): CellRange | null {
  return changeType === 'RangeEdited' ? parseRange(address.slice(address.lastIndexOf('!') + 1)) : null;
}

/** What was edited by the titles of the sheets; null where that is not all, or a sheet is a new one. */
function editedCells({ inventory }: ReadWorkbook, stale: readonly Stale[]): readonly EditedCells[] | null {
  const titles = new Map(inventory.sheets.map(({ name, id }) => [id, name]));
  const edited = stale.flatMap(({ sheetId, area }): readonly EditedCells[] => {
    const sheet = titles.get(sheetId);
    return sheet === undefined || area === null ? [] : [{ sheet, range: area }];
  });
  return edited.length === stale.length ? edited : null;
}

function tablesWith(tables: readonly TableContent[], edited: readonly EditedCells[]): readonly string[] {
  return tables
    .filter(({ name, sheet, headerRow, firstRow, lastRow, totalsRow, firstColumn, columns }) => {
      const rowIndex = (headerRow ?? firstRow) - 1;
      const place = {
        rowIndex,
        rowCount: (totalsRow ?? lastRow) - rowIndex,
        columnIndex: firstColumn - 1,
        columnCount: columns.length,
      };
      return isOurTable(name) && edited.some((each) => each.sheet === sheet && meets(place, each.range));
    })
    .map(({ name }) => name);
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

type TablePlace = Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>;

function meets(
  { rowIndex, columnIndex, rowCount, columnCount }: TablePlace,
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
