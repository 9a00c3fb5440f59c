import { longestOverdue, type OverdueTask } from '../../completion/overdue';
import { STANDING_WORD } from '../../completion/standing';
import type { MatrixRow } from '../matrix/matrixRows';
import { absoluteAddress, cellAddress } from '../address';
import { quoted, wholeColumn } from '../formula';
import type { MatrixColumnKey } from '../matrixColumns';
import type { Page } from '../page';
import { heightFor } from '../rowHeight';
import { BODY_SIZE, DAY_FORMAT, STYLES } from '../style';
import type { WorkbookWords } from '../words';
import { LAST_PRINTED, OVERVIEW, type OverviewInput, type OverviewTable, widthOf } from './frame';

const LINES = 10;
const TEXT_SHOWN = 160;

/** A task's rank holds its days overdue, then the place of its table and of its row. */
const DAY_STEP = 100_000_000;
const TABLE_STEP = 1_000_000;
const LAST_TABLE = 99;

/** The longest overdue tasks, live: ranked in hidden cells beside the list, shown by their rank. */
export function writeOverdueLines(
  page: Page,
  input: OverviewInput,
  rows: readonly (readonly MatrixRow[])[],
  words: WorkbookWords,
): void {
  const w = words.overview;
  page.wide(1, LAST_PRINTED, w.longest, STYLES.label);
  page.next(18);
  page.put(1, '', STYLES.header);
  page.put(2, w.task, STYLES.header);
  page.wide(3, 9, w.lead, STYLES.header);
  page.wide(10, 12, w.due, STYLES.header);
  page.wide(13, LAST_PRINTED, w.days, STYLES.header);
  page.next(18);
  const found = longestOverdue(input.result.rows, input.asOf, LINES);
  const first = page.row;
  for (let k = 1; k <= LINES; k += 1) writeLine(page, input, rows, found, k, first);
}

function writeLine(
  page: Page,
  input: OverviewInput,
  rows: readonly (readonly MatrixRow[])[],
  found: readonly OverdueTask[],
  k: number,
  first: number,
): void {
  const task = found[k - 1];
  const values = task === undefined ? {} : (rows[task.table]?.[task.row] ?? {});
  const rankCell = `$${cellAddress(page.row, OVERVIEW.key)}`;
  writeRanks(page, input, task, k, first);
  const pick = (key: MatrixColumnKey): string => {
    const choices = input.tables.map(
      ({ table, headers }) =>
        `INDEX(${wholeColumn(table, headers.get(key) ?? key)},${TABLE_STEP - 1}-MOD(${rankCell},${TABLE_STEP}))`,
    );
    return `CHOOSE(${LAST_TABLE + 1}-INT(MOD(${rankCell},${DAY_STEP})/${TABLE_STEP}),${choices.join(',')})`;
  };
  const shown = (formula: string): string => `IF(${rankCell}=0,"",${formula})`;
  const text = String(values.text ?? '');
  const cut = text.length > TEXT_SHOWN ? `${text.slice(0, TEXT_SHOWN)}…` : text;
  const lead = String(values.lead ?? '').replaceAll('\n', '; ');
  const days = `INT(${rankCell}/${DAY_STEP})`;
  const taskFormula = `LEFT(${pick('text')},${TEXT_SHOWN})&IF(LEN(${pick('text')})>${TEXT_SHOWN},"…","")`;
  page.put(1, task === undefined ? '' : k, STYLES.count, shown(String(k)));
  page.put(2, cut, STYLES.text, shown(taskFormula));
  page.wide(3, 9, lead, STYLES.text, shown(`SUBSTITUTE(${pick('lead')},CHAR(10),"; ")`));
  page.wide(10, 12, task?.due ?? '', { ...STYLES.count, format: DAY_FORMAT }, shown(`Ngay_tinh-${days}`));
  page.wide(13, LAST_PRINTED, task?.days ?? '', STYLES.count, shown(days));
  const taskCell = { text: cut, characters: widthOf(2, 2), size: BODY_SIZE };
  page.next(heightFor([taskCell, { text: lead, characters: widthOf(3, 9), size: BODY_SIZE }]));
}

/** The k-th rank of each table, and the k-th of all of them. */
function writeRanks(
  page: Page,
  input: OverviewInput,
  task: OverdueTask | undefined,
  k: number,
  first: number,
): void {
  const start = OVERVIEW.firstField;
  const block = `${absoluteAddress(first, start)}:${absoluteAddress(first + LINES - 1, start + input.tables.length - 1)}`;
  page.put(OVERVIEW.key, task === undefined ? 0 : rank(task), STYLES.plain, `LARGE(${block},${k})`);
  input.tables.forEach((table, at) => {
    const alone = input.result.rows.map((results, index) => (index === at ? results : []));
    const own = longestOverdue(alone, input.asOf, LINES)[k - 1];
    const formula = `IFERROR(SUMPRODUCT(LARGE(${rankFormula(table, at)},${k})),0)`;
    page.put(start + at, own === undefined ? 0 : rank(own), STYLES.plain, formula);
  });
}

function rank({ table, row, days }: OverdueTask): number {
  return days * DAY_STEP + (LAST_TABLE - table) * TABLE_STEP + TABLE_STEP - 2 - row;
}

/**
 * Ranks of a table's overdue rows as an array, 0 for the others. Text among the days counts as 0, also text
 * that looks like a day: TEXT and VALUE would read it as one.
 */
function rankFormula({ table, headers }: OverviewTable, at: number): string {
  const column = (key: MatrixColumnKey): string => wholeColumn(table, headers.get(key) ?? key);
  const day = (key: MatrixColumnKey): string => {
    const cells = column(key);
    return `INT(--("0"&REPT(${cells},ISNUMBER(${cells})*(${cells}>=1)*(${cells}<2958466))))`;
  };
  const adjusted = day('adjustedDue');
  const due = `(${adjusted}*(${adjusted}>=1)+${day('due')}*(${adjusted}<1))`;
  const standing = column('standing');
  const order = `ROW(${standing})-MIN(ROW(${standing}))+1`;
  return `(${standing}=${quoted(STANDING_WORD.overdue)})*((Ngay_tinh-${due})*${DAY_STEP}+${(LAST_TABLE - at) * TABLE_STEP}+${TABLE_STEP - 1}-(${order}))`;
}
