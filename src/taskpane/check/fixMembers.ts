import type { Fix } from '../../core/checks/fix';
import type { CellValue } from '../../core/completion/cells';
import { textOf } from '../../core/completion/narrowText';
import type { Edit } from '../../core/edit';
import type { Finding } from '../../core/finding';
import { REGISTER_TABLE } from '../../core/layout/registerSheet';

/** One cell that a fix would change, for a person to look at. */
export interface FixMember {
  /** The same as long as the cell is to be changed. */
  readonly key: string;
  readonly finding: Finding;
  readonly task: string;
  readonly column: string;
  readonly before: string;
  readonly after: string;
  /** What the fix does; null where the option it belongs to says it. */
  readonly fix: Fix | null;
}

/** What safe fixes would change, one member a finding, with the visible cell before and after. */
export function safeMembers(fixes: ReadonlyMap<Finding, Fix>): readonly FixMember[] {
  return [...fixes].flatMap(([finding, fix]): readonly FixMember[] => {
    const [edit] = fix.edits;
    if (edit?.kind === 'row-id') {
      const { table, task, before } = edit;
      const key = `${table}|${task}|id`;
      return [{ key, finding, task, column: 'id', before: before ?? '', after: task, fix }];
    }
    if (edit?.kind !== 'cell') return [];
    const shown = shownText(edit.after) === '' ? fix.after : shownText(edit.after);
    const after = fix.label === 'fix-day' || fix.label === 'fix-percent' ? fix.after : shown;
    return [{ ...memberOf(finding, edit), after, fix }];
  });
}

/** What an option would change in the tasks, one member a cell. */
export function optionMembers(finding: Finding, edits: readonly Edit[]): readonly FixMember[] {
  return edits.flatMap((edit) =>
    edit.kind === 'cell' && edit.table !== REGISTER_TABLE ? [memberOf(finding, edit)] : [],
  );
}

/** The edits of an option without the cells that were left out; the register's own stay. */
export function keptEdits(edits: readonly Edit[], leftOut: ReadonlySet<string>): readonly Edit[] {
  return edits.filter(
    (edit) => edit.kind !== 'cell' || edit.table === REGISTER_TABLE || !leftOut.has(cellKey(edit)),
  );
}

type CellEdit = Extract<Edit, { kind: 'cell' }>;

function memberOf(finding: Finding, edit: CellEdit): FixMember {
  const { task, column, before, after } = edit;
  return {
    key: cellKey(edit),
    finding,
    task,
    column,
    before: shownText(before),
    after: shownText(after),
    fix: null,
  };
}

/** Whether a person sees no difference between before and after: it is in how the cell is stored. */
export function looksSame({ before, after }: FixMember): boolean {
  const seen = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();
  return seen(before) === seen(after);
}

function cellKey({ table, task, column }: CellEdit): string {
  return `${table}|${task}|${column}`;
}

function shownText(value: CellValue): string {
  return textOf(value).replace(/\s*\n\s*/g, '; ');
}
