import type { Finding } from '../../finding';
import type { Fix } from '../fix';
import { type FixContext, placedRow } from './fixContext';

/** A row whose id is missing or another row's gets the id that its finding expects. */
export function idFixes(finding: Finding, context: FixContext): readonly Fix[] {
  const row = placedRow(finding, context);
  const { expected } = finding;
  if (row === null || expected === null || row.id !== finding.found) return [];
  const { table, id, cells } = row;
  const { text, sheetRow } = cells;
  const edit = { kind: 'row-id', table, task: expected, before: id, text, sheetRow } as const;
  return [{ kind: 'safe', label: 'fix-id', after: expected, edits: [edit] }];
}
