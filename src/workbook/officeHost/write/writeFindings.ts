import type { Finding } from '../../../core/finding';
import { FINDING_TABLE, type FindingRow, findingSheet } from '../../../core/layout/findingSheet';
import { findingRows, type FindingWording, readFindingRows } from '../../edits/findingRows';
import { ourTables } from '../../edits/ourTables';
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
import { failed, officeFailure, protectedSheet } from '../officeFailures';
import { emptySheets } from '../read/emptySheets';
import type { Inventory } from '../read/inventory';
import { readWorkbook } from '../read/readContent';
import { runSteps } from '../steps';
import { protectionIn } from './applyRun';
import type { Begun, BegunRun } from './begunRun';
import { rewriteFindings } from './rewriteFindings';
import { RowsMoved } from './targets';
import { type SeenReasons, type TypedReason, withTyped } from './typedReasons';

/** What a check says of a workbook, and how it is worded. */
export interface AskedCheck {
  readonly find: (content: WorkbookContent) => readonly Finding[];
  readonly wording: FindingWording;
}

/** A check of a workbook whose names may be known from an earlier reading. */
export interface KnownCheck extends AskedCheck {
  readonly known: Inventory | null;
}

/** How often `Kiểm tra` is written while a person goes on typing reasons in it. */
const PASSES = 5;

/** What was found, and what stood in `Kiểm tra` when it was written over; null where it is a new sheet. */
interface Written {
  readonly findings: readonly Finding[];
  readonly seen: SeenReasons | null;
  readonly lines: readonly FindingRow[];
}

/**
 * Reads the workbook once, checks it and writes `Kiểm tra` once; answers the findings. Its lines are the
 * product's own page and no edits of a person's cells: `Nhật ký` has none. What a person typed there between reading and
 * writing is known once it is written over: then the check is done once more, with what was typed.
 */
export async function writeFindings(
  turn: Turn,
  asked: KnownCheck,
  at: number,
  begun: Begun<BegunRun, readonly Finding[]>,
): Promise<Outcome<readonly Finding[]>> {
  let typed: readonly TypedReason[] = [];
  for (let pass = 1; ; pass += 1) {
    const outcome = await writeOnce(turn, asked, typed, at, begun);
    if (!outcome.ok) return pass === 1 ? outcome : failed({ ...outcome.failure, state: 'partly-changed' });
    const { findings, seen, lines } = outcome.value;
    if (seen === null || seen.isAsRead()) return done(findings);
    if (pass === PASSES)
      return failed(officeFailure(new RowsMoved('reasons are typed'), { state: 'partly-changed' }));
    typed = seen.typed(lines);
  }
}

async function writeOnce(
  turn: Turn,
  { find, wording, known }: KnownCheck,
  typed: readonly TypedReason[],
  at: number,
  begun: Begun<BegunRun, readonly Finding[]>,
): Promise<Outcome<Written>> {
  const { inventory, content } = await readWorkbook(turn, 'sheets', known);
  if (inventory.marks.some(({ kind }) => kind !== 'check')) return unfinishedWriting();
  const left = await leftSheets(turn, inventory);
  const findings = find(content);
  const lines = withTyped(readFindingRows(content), typed);
  const rows = findingRows(content, findings, lines, wording);
  const found = ourTables(content).find(
    ({ name, place }) => name.toLowerCase() === FINDING_TABLE.toLowerCase() && !left.includes(place.sheet),
  );
  const unmark = inventory.marks.map(({ kind }) => removeMark(kind));
  if (found) {
    const isProtected = protectionIn(inventory)(found.place.sheet);
    if (isProtected) return protectedSheet(found.place.sheet);
    const mark = { kind: 'check', at, sheets: [] } as const;
    const seen = await rewriteFindings(turn, { content, found, rows, mark, unmark }, (run) =>
      begun(run, findings),
    );
    return seen === null ? blockedTable(FINDING_TABLE) : done({ findings, seen, lines });
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
  return done({ findings, seen: null, lines });
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
