import { plannedEdits } from '../../core/checks/plannedEdits';
import type { AppliedEdits, Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import { type Language } from '../../messages/say';
import { sayFinding } from '../../messages/sayFinding';
import { sayPane } from '../../messages/sayPane';
import { workbook as words } from '../../messages/vi/workbook';
import { readFindingRows } from '../../workbook/edits/findingRows';
import type { Outcome } from '../../workbook/failure';
import { writeFindings } from '../../workbook/fileHost/writeFindings';
import type { OfficeWorkbook } from '../../workbook/officeHost/officeWorkbook';
import { done } from '../../workbook/outcome';
import type { ReadWorkbook } from '../session/readWorkbook';
import { readWorkbook, shippedKnowledge } from '../session/readWorkbook';
import { sourceOf } from '../session/sessionSource';
import { today } from '../start/clock';
import type { PaneHost } from '../start/paneHost';
import { haveLines, reasonEdits } from './ignoring';

/** The workbook itself speaks Vietnamese, whatever the pane's language. */
const OF_WORKBOOK: Language = 'vi';

const WORDING = { words, say: (finding: Finding) => sayFinding(finding, OF_WORKBOOK) };

/** Applies the safe fixes of findings in one run. */
export function applySafe(
  host: PaneHost,
  { context }: ReadWorkbook,
  findings: readonly Finding[],
): Promise<Outcome<AppliedEdits>> {
  const planned = plannedEdits(findings, [], true, context);
  return applyEdits(host, planned.ok ? planned.edits : []);
}

/** Applies edits in one run. */
export function applyEdits(host: PaneHost, edits: readonly Edit[]): Promise<Outcome<AppliedEdits>> {
  return host.workbook === null ? Promise.resolve(nothing()) : host.workbook.apply(edits);
}

/** Takes back the last run that stands; null where there is none. */
export async function takeBackLast(
  host: PaneHost,
): Promise<Outcome<(AppliedEdits & { readonly run: number }) | null>> {
  return host.workbook === null ? done(null) : host.workbook.undo(null);
}

/** Writes what is found now into the sheet `Kiểm tra`; answers how many findings that is. */
export async function writeFindingSheet(host: PaneHost, read: ReadWorkbook): Promise<Outcome<number>> {
  if (host.workbook === null) return done(0);
  if (host.kind === 'excel') return checkInExcel(host.workbook);
  const { findings } = read.checked;
  const written = writeFindings(host.workbook, findings, WORDING);
  return written.ok ? done(findings.length) : written;
}

/** The same in Excel, where the workbook is read once more. */
export async function checkInExcel(workbook: OfficeWorkbook): Promise<Outcome<number>> {
  const knowledge = await shippedKnowledge();
  const written = await workbook.check({
    find: (content) => readWorkbook(content, knowledge, today()).checked.findings,
    wording: WORDING,
  });
  return written.ok ? done(written.value.length) : written;
}

/**
 * Remembers why findings are ignored, or with null that they no longer are, in their lines of `Kiểm tra`, which is
 * written first where it lacks one of them.
 */
export async function ignore(
  host: PaneHost,
  read: ReadWorkbook,
  findings: readonly Finding[],
  why: string | null,
): Promise<Outcome<AppliedEdits>> {
  const reason = why === null ? null : { why, by: sayPane('by-pane', {}, OF_WORKBOOK) };
  const ids = findings.flatMap((finding) => {
    const line = read.lines.get(finding);
    return line === undefined ? [] : [String(why === null ? (line.ignored?.id ?? line.id) : line.id)];
  });
  let rows = readFindingRows(read.content);
  const isWritten = !haveLines(rows, ids);
  if (isWritten) {
    const written = await writeFindingSheet(host, read);
    if (!written.ok) return written;
    const content = await sourceOf(host)?.content();
    if (content === undefined) return nothing();
    if (!content.ok) return content;
    rows = readFindingRows(content.value);
  }
  const applied = await applyEdits(host, reasonEdits(rows, ids, reason));
  if (applied.ok || !isWritten || applied.failure.state !== 'unchanged') return applied;
  // The sheet stands, only the reason does not.
  return { ok: false, failure: { ...applied.failure, state: 'partly-changed' } };
}

function nothing(): Outcome<AppliedEdits> {
  return done({ applied: [], refused: [] });
}
