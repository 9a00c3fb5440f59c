import type { DefinedName, SheetState } from '../../file/workbookPart';
import type { Turn } from '../excelRun';
import { type Mark, MARKS, readMark } from '../mark';

/** A sheet before its cells are read. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly state: SheetState;
  readonly isProtected: boolean;
}

/** A table before its place is read. */
export interface ListedTable {
  readonly name: string;
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rowCount: number;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/** What a workbook holds by name: one trip, however large it is. */
export interface Inventory {
  readonly sheets: readonly ListedSheet[];
  readonly tables: readonly ListedTable[];
  readonly names: readonly DefinedName[];
  /** Sheets may not be added or taken out. */
  readonly isLocked: boolean;
  /** What was being written when something went wrong, here or at an earlier start: a load, a run, a check. */
  readonly marks: readonly Mark[];
}

const STATES: Readonly<Record<string, SheetState>> = { Hidden: 'hidden', VeryHidden: 'veryHidden' };

/** Lists sheets, tables and names. */
export async function takeInventory({ context, sync }: Turn): Promise<Inventory> {
  const told = askInventory(context);
  await sync();
  return told();
}

/** Asks for the list with the next trip; the function it answers tells it afterwards. */
export function askInventory(context: Excel.RequestContext): () => Inventory {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load('items/name,items/id,items/visibility,items/protection/protected');
  tables.load(
    'items/name,items/showHeaders,items/showTotals,items/worksheet/name,items/columns/items/name,items/rows/count',
  );
  names.load('items/name,items/formula,items/visible');
  protection.load('protected');
  return () => listed(context.workbook);
}

function listed({ worksheets, tables, names, protection }: Excel.Workbook): Inventory {
  const found = names.items.map(({ name, formula, visible }): DefinedName => ({
    name,
    refersTo: String(formula).replace(/^=/, ''),
    hidden: !visible,
    scope: null,
  }));
  const marks = Object.values(MARKS).flatMap((name) => {
    const mark = found.find((each) => each.name.toLowerCase() === name);
    return mark ? [readMark(mark.refersTo)] : [];
  });
  return {
    sheets: worksheets.items.map((sheet) => ({
      name: sheet.name,
      id: sheet.id,
      state: STATES[sheet.visibility] ?? 'visible',
      isProtected: sheet.protection.protected,
    })),
    tables: tables.items.map((table) => ({
      name: table.name,
      sheet: table.worksheet.name,
      columns: table.columns.items.map(({ name }) => name),
      rowCount: table.rows.count,
      hasHeader: table.showHeaders,
      hasTotals: table.showTotals,
    })),
    names: found,
    isLocked: protection.protected,
    marks: marks.filter((mark) => mark !== null),
  };
}
