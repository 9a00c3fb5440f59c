import { UNCOUNTED_WORD } from '../../completion/cleanStatus';
import type { RowReason, RowResult } from '../../completion/row';
import { headerCell, quoted, trimmed, wholeColumn } from '../formula';
import { NOT_COUNTED_START } from '../matrix/rowFormulas';
import type { Page } from '../page';
import { STYLES } from '../style';
import { type WorkbookWords, worded } from '../words';
import { LAST_PRINTED, type OverviewInput, type OverviewTable } from './frame';

/** How far below a table typed rows are looked for. */
export const ROWS_LOOKED_AT_BELOW = 1000;

const reasons: readonly RowReason[] = ['other-year', 'unknown-area', 'unknown-status', 'no-text'];

/** What the figures can be trusted for: rows, counted, not counted and why, and what reading met. */
export function writeTrustLines(page: Page, input: OverviewInput, words: WorkbookWords): void {
  const w = words.overview;
  page.wide(1, LAST_PRINTED, w.trust, STYLES.label);
  page.next(18);
  const { error, warning, note } = input.readFindings;
  const met = error + warning + note === 0 ? w.trustNone : worded(w.trustRead, { error, warning, note });
  page.wide(1, LAST_PRINTED, met, STYLES.note);
  page.next(16);
  page.wide(1, 2, w.appendix, STYLES.header);
  const heads = [w.rows, w.counted, w.notCounted, w.otherYear, w.unknownArea, w.unknownStatus, w.noText];
  heads.forEach((head, index) => page.put(3 + index, head, STYLES.header));
  page.wide(10, LAST_PRINTED, w.below, STYLES.header);
  page.next(46);
  input.tables.forEach((table, index) => writeLine(page, table, input.result.rows[index] ?? []));
}

function writeLine(page: Page, table: OverviewTable, results: readonly RowResult[]): void {
  const clean = wholeColumn(table.table, table.headers.get('cleanStatus') ?? '');
  const startsUncounted = `(LEFT(${clean},${NOT_COUNTED_START.length})=${quoted(NOT_COUNTED_START)})`;
  const counted = results.filter((result) => result.state === 'counted').length;
  const uncounted = results.filter((result) => result.state === 'uncounted').length;
  const here = page.row;
  page.wide(1, 2, `${table.code} - ${table.index ?? ''}`, STYLES.lineName);
  page.put(3, counted + uncounted, STYLES.count, `D${here}+E${here}`);
  page.put(4, counted, STYLES.count, `SUMPRODUCT((LEN(${clean})>0)*(1-${startsUncounted}))`);
  page.put(5, uncounted, STYLES.count, `SUMPRODUCT(--${startsUncounted})`);
  reasons.forEach((why, index) => {
    const found = results.filter((result) => result.why === why).length;
    page.put(6 + index, found, STYLES.count, `SUMPRODUCT(--(${clean}=${quoted(UNCOUNTED_WORD[why])}))`);
  });
  page.wide(10, LAST_PRINTED, table.rowsBelow ?? 0, STYLES.count, rowsBelow(table, clean));
  page.next(18);
}

/** Number of rows typed below a table, counted in its text column. */
function rowsBelow({ table, headers }: OverviewTable, anyColumn: string): string {
  const head = headerCell(table, headers.get('text') ?? '');
  const below = `OFFSET(${head},ROWS(${anyColumn})+1,0,${ROWS_LOOKED_AT_BELOW},1)`;
  return `SUMPRODUCT(--(LEN(${trimmed(below)})>0))`;
}
