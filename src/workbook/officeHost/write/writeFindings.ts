import type { Finding } from '../../../core/finding';
import { FINDING_TABLE, findingSheet } from '../../../core/layout/findingSheet';
import { TEXT_FORMAT } from '../../../core/layout/style';
import { findingRows, type FindingWording, readFindingRows } from '../../edits/findingRows';
import { OpenTable } from '../../edits/openTable';
import { ourTables } from '../../edits/ourTables';
import { putFindingRows } from '../../edits/putFindingRows';
import type { Outcome } from '../../failure';
import type { WorkbookContent } from '../../file/readWorkbookFile';
import { blockedTable, done, unfinishedWriting } from '../../outcome';
import { showSteps, singleSheetSteps } from '../draw/drawSteps';
import { brokenNames, lockedWorkbook } from '../draw/drawWorkbook';
import { columnNames } from '../draw/tableSteps';
import { freeTitles } from '../draw/titles';
import { unseenRemoval } from '../draw/removalSteps';
import type { Turn } from '../excelRun';
import { removeMark, setMark } from '../mark';
import { protectedSheet } from '../officeFailures';
import { emptySheets } from '../read/emptySheets';
import type { Inventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import { setAll } from '../setAll';
import { runSteps, step, type Step } from '../steps';
import { protectionIn } from './applyRun';
import type { Begun, BegunRun } from './begunRun';
import { type RangeOf, tableWrites } from './writtenTable';

/** What a check says of a workbook, and how it is worded. */
export interface AskedCheck {
  readonly find: (content: WorkbookContent) => readonly Finding[];
  readonly wording: FindingWording;
}

/** A check of a workbook whose names may be known from an earlier reading. */
export interface KnownCheck extends AskedCheck {
  readonly known: Inventory | null;
}

/**
 * Reads the workbook once, checks it and writes `Kiểm tra` once; answers the findings. Its lines are the
 * product's own page and no edits of a person's cells: `Nhật ký` has none.
 */
export async function writeFindings(
  turn: Turn,
  { find, wording, known }: KnownCheck,
  at: number,
  begun: Begun<BegunRun, readonly Finding[]>,
): Promise<Outcome<readonly Finding[]>> {
  const { inventory, content } = await readWorkbook(turn, 'sheets', known);
  if (inventory.marks.some(({ kind }) => kind !== 'check')) return unfinishedWriting();
  const left = await leftSheets(turn, inventory);
  const findings = find(content);
  const rows = findingRows(content, findings, readFindingRows(content), wording);
  const found = ourTables(content).find(
    ({ name, place }) => name.toLowerCase() === FINDING_TABLE.toLowerCase() && !left.includes(place.sheet),
  );
  const unmark = inventory.marks.map(({ kind }) => removeMark(kind));
  if (found) {
    if (protectionIn(inventory)(found.place.sheet)) return protectedSheet(found.place.sheet);
    const table = new OpenTable(found, content);
    const before = found.place.lastRow;
    if (!putFindingRows(table, rows, new Map())) return blockedTable(FINDING_TABLE);
    const formatOf = (_row: number, column: number): string =>
      table.formulas.has(found.keys[column - found.place.firstColumn] ?? '') ? 'General' : TEXT_FORMAT;
    const drawing = { titles: [], names: [] };
    const mark = { kind: 'check', at, sheets: [] } as const;
    begun(
      { tables: [{ table, formatOf, isByPlace: true }], drawing, lostNames: [], removed: [], mark },
      findings,
    );
    const { given, taken } = tableWrites(table, {
      formatOf,
      rangeOf: cellsIn(turn, table),
      isShown: () => true,
    });
    await runSteps(turn, [
      ...unmark,
      setMark(mark),
      ...textColumns(table, before),
      ...given,
      ...taken,
      removeMark('check'),
    ]);
    return done(findings);
  }
  if (inventory.isLocked) return { ok: false, failure: lockedWorkbook() };
  const sheet = findingSheet(rows, wording.words.findingSheet);
  const [title = sheet.name] = freeTitles(
    [sheet.name],
    inventory.sheets.map(({ name }) => name).filter((name) => !left.includes(name)),
  ).values();
  const names = columnNames(sheet);
  const drawing = { titles: [title], names: names.map(({ name }) => name) };
  const mark = { kind: 'check', at, sheets: [title] } as const;
  begun({ tables: [], drawing, lostNames: [], removed: [], mark }, findings);
  await runSteps(turn, [
    ...unseenRemoval(inventory, left),
    ...unmark,
    setMark(mark),
    ...brokenNames(inventory, names),
    ...singleSheetSteps(sheet, title),
    ...showSteps([title]),
    removeMark('check'),
  ]);
  return done(findings);
}

/** Sheets that an earlier check began to draw and never showed, or had not yet hidden. */
async function leftSheets(turn: Turn, { marks, sheets, tables }: Inventory): Promise<readonly string[]> {
  const begun = marks.flatMap((mark) => (mark.kind === 'check' ? mark.sheets : []));
  const found = sheets.filter(({ name }) => begun.includes(name));
  const bare = found.filter(
    ({ name, state }) => state === 'visible' && !tables.some(({ sheet }) => sheet === name),
  );
  const left = [...found.filter(({ state }) => state === 'veryHidden'), ...(await emptySheets(turn, bare))];
  return left.map(({ name }) => name);
}

/** Cells of the product's own page, where nobody sorts between reading and writing, from the table's corner. */
function cellsIn({ context }: Turn, { table }: OpenTable): RangeOf {
  const { name, firstColumn, firstRow, headerRow } = table.place;
  return (column, first, count) => {
    const range = context.workbook.tables.getItem(name).getRange();
    const cell = range.getCell(first - (headerRow ?? firstRow), column - firstColumn);
    return count > 1 ? cell.getResizedRange(count - 1, 0) : cell;
  };
}

/** The columns that the product fills are text, whatever was made of them. */
function textColumns(table: OpenTable, lastRow: number): readonly Step[] {
  const { place, keys } = table.table;
  const filled = keys.flatMap((key, at) =>
    !table.formulas.has(key) && [...table.changes.values()].some((cells) => cells.has(place.firstColumn + at))
      ? [at]
      : [],
  );
  return filled.map((at) =>
    step(({ workbook }) => {
      const range = workbook.tables.getItem(place.name).getRange();
      const body = range.getCell(place.firstRow - (place.headerRow ?? place.firstRow), at);
      setAll(body.getResizedRange(lastRow - place.firstRow, 0), { numberFormat: TEXT_FORMAT });
    }),
  );
}
