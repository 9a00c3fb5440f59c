import type { PlanCheck } from '../../core/checks/planCheck';
import type { WholeFindings } from '../../core/checks/wholeFindings';
import type { Finding, Place } from '../../core/finding';
import { foldSame } from '../../core/vietnamese/fold';
import type { ExaminedRow } from './examinedRows';
import type { Tracking } from './readTracking';
import { isTask } from './taskPlaces';

/**
 * Findings about the whole plan put where their rows stand, those about a whole appendix on its sheet; without
 * what counting the workbook has said already.
 */
export function wholeFindingsPlaced(
  whole: WholeFindings,
  { matrices }: Tracking,
  rows: readonly (readonly ExaminedRow[])[],
  said: readonly Finding[],
): ReadonlyMap<PlanCheck, readonly Finding[]> {
  const sheets = new Map(matrices.map(({ table }) => [table.code, table.sheet]));
  const asked = new Set<string>();
  for (const { findings } of whole.values()) {
    for (const { place } of findings) if (place.task !== null) asked.add(place.task);
  }
  const places = new Map<string, Omit<Place, 'column'>>();
  matrices.forEach(({ table: { code: appendix, sheet } }, at) => {
    for (const { key, counted } of rows[at] ?? []) {
      const { id: task, cells, result } = counted;
      if (asked.has(key) && isTask(result)) places.set(key, { appendix, task, sheet, row: cells.sheetRow });
    }
  });
  const counted = new Set(
    said.filter(({ code }) => code === 'open-group-counted').map(({ found }) => foldSame(found ?? '')),
  );
  const isSaid = ({ code, found }: Finding): boolean =>
    code === 'group-open' && counted.has(foldSame(found ?? ''));
  const placed = ({ place, ...finding }: Finding): Finding => {
    const { task, column, appendix } = place;
    const row = task === null ? undefined : places.get(task);
    if (row !== undefined) return { ...finding, place: { ...row, column } };
    return { ...finding, place: { ...place, sheet: sheets.get(appendix ?? '') ?? null } };
  };
  return new Map(
    [...whole].map(([check, { findings }]) => [
      check,
      findings.filter((finding) => !isSaid(finding)).map(placed),
    ]),
  );
}
