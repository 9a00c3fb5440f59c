import type { CellValue } from '../../core/completion/cells';
import type { RefusalReason, RefusedEdit } from '../../core/edit';
import type { Language } from '../../messages/say';
import { sayRefusal } from '../../messages/say';
import { columnName } from './columnName';

/** What keeps all edits of a table out is said once. */
const OF_TABLES = ['read-only', 'table-not-found'] as const;

/** What of a run was not written, in a sentence each: what, where, and what to do. */
export function refusedLines(refused: readonly RefusedEdit[], language: Language): readonly string[] {
  const lines = new Map<string, string>();
  for (const each of refused) {
    const { edit, reason } = each;
    const table = 'sheet' in edit ? null : edit.table;
    const count = refused.filter(
      (other) => other.reason === reason && !('sheet' in other.edit) && other.edit.table === table,
    ).length;
    if (table !== null && isOfTable(reason) && count > 1)
      lines.set(`${reason} ${table}`, sayRefusal(`refused-${reason}-all`, { table, count }, language));
    else lines.set(String(lines.size), sayRefusal(`refused-${reason}`, whereOf(each), language));
  }
  return [...lines.values()];
}

function isOfTable(reason: RefusalReason): reason is (typeof OF_TABLES)[number] {
  return OF_TABLES.some((each) => each === reason);
}

function whereOf({ edit, present }: RefusedEdit): Readonly<Record<string, string>> {
  const where = 'sheet' in edit ? (edit.sheet.name ?? '') : `${edit.table} ${edit.task}`;
  const column = edit.kind === 'cell' ? columnName(edit.column) : '';
  return { where, column, present: shown(present) };
}

function shown(present: CellValue): string {
  return typeof present === 'object' ? (present?.error ?? '') : String(present);
}
