import type { Day } from '../../core/calendar/day';
import { partsTablesOn } from '../../core/keptParts/partsColumns';
import type { Outcome } from '../../workbook/failure';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { done } from '../../workbook/outcome';
import { readWorkbookHistory } from '../../workbook/tracking/readHistory';
import type { ReadWorkbook } from '../session/readWorkbook';
import type { PaneHost } from '../start/paneHost';

/** What was read last of a workbook, and of which state of it. */
interface Past {
  readonly key: string;
  readonly content: WorkbookContent;
}

const lastRead = new WeakMap<object, Past>();

/**
 * A workbook with the sheets that keep what was reported with figures of a day. In Excel no usual reading brings them: they
 * are read where there are any, and again where they or `Lịch sử` are others.
 */
export async function pastContent(
  host: PaneHost,
  { content }: ReadWorkbook,
  asOf: Day,
): Promise<Outcome<WorkbookContent>> {
  if (host.kind !== 'excel') return done(content);
  const names = partsTablesOn(
    content.tables.map(({ name }) => name),
    asOf,
  );
  if (names.length === 0) return done(content);
  const key = JSON.stringify([
    content.tables.filter(({ name }) => names.includes(name)),
    readWorkbookHistory(content).snapshots.map(({ writtenAt }) => writtenAt),
  ]);
  const last = lastRead.get(host.workbook);
  if (last?.key === key) return done(last.content);
  const read = await host.workbook.content(names);
  if (read.ok) lastRead.set(host.workbook, { key, content: read.value });
  return read;
}
