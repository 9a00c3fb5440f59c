import type { CellEdit, Edit } from '../edit';
import type { Finding } from '../finding';
import type { MatrixColumnKey } from '../layout/matrixColumns';
import { REGISTER_TABLE } from '../layout/registerSheet';
import { type Choice, choicesOf, fixAnswered } from './choices';
import type { FixContext, RegisterLine } from './fixes/fixContext';
import { fixesOf } from './fixesOf';
import type { CheckedRow } from './rows/rowCheck';

/** What a person decided of a choice. */
export interface Answer {
  /** Id of the choice. */
  readonly choice: string;
  /** Only for the cells of this task; null for all. */
  readonly task: string | null;
  /** Number of an option, its word, or a unit of the register. */
  readonly answer: string;
}

/** The edits of answers and safe fixes in the order to apply them, or the answer that names nothing. */
export type Planned =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | {
      readonly ok: false;
      readonly wrong: Answer;
      /** The choice meant; null where no choice has the id. */
      readonly choice: Choice | null;
    };

/**
 * Turns decisions, then (with `safe`) all safe fixes into one list of edits. Each is worked out over what
 * those before it leave, so that several may change the same cell.
 */
export function plannedEdits(
  findings: readonly Finding[],
  answers: readonly Answer[],
  safe: boolean,
  context: FixContext,
): Planned {
  const state = new PlannedState(context);
  for (const wrong of answers) {
    const now = state.context;
    const choice = choicesOf(findings, now).find(({ id }) => id === wrong.choice) ?? null;
    const fix = choice === null ? null : fixAnswered(choice, wrong.answer, now);
    const edits = (fix?.edits ?? []).filter((edit) => isOfTask(edit, wrong.task));
    const isMeant = fix?.edits.some(isOfTasks) === true ? edits.some(isOfTasks) : edits.length > 0;
    if (!isMeant) return { ok: false, wrong, choice };
    state.add(edits);
  }
  if (safe) {
    for (const finding of findings) {
      const fix = fixesOf(finding, state.context).find(({ kind }) => kind === 'safe');
      if (fix !== undefined) state.add(fix.edits);
    }
  }
  return { ok: true, edits: state.edits };
}

/** The rows and the register as the edits planned so far leave them. */
class PlannedState {
  readonly edits: Edit[] = [];
  private readonly changed = new Map<CheckedRow, CheckedRow>();
  private readonly rows = new Map<string, CheckedRow[]>();
  private register: readonly RegisterLine[] | undefined;

  constructor(private readonly start: FixContext) {
    this.register = start.register;
    for (const row of start.rows) {
      const key = `${row.table}\n${row.id ?? ''}`;
      const held = this.rows.get(key);
      if (held === undefined) this.rows.set(key, [row]);
      else held.push(row);
    }
  }

  get context(): FixContext {
    const { start, changed, register } = this;
    return { ...start, changed, ...(register === undefined ? {} : { register }) };
  }

  add(edits: readonly Edit[]): void {
    for (const edit of edits) {
      this.edits.push(edit);
      if (edit.kind === 'cell' && edit.table === REGISTER_TABLE) this.changeRegister(edit);
      else if (edit.kind === 'cell') this.changeRow(edit);
      else if (edit.kind === 'add-row') {
        const line = { id: edit.task, name: String(edit.values.name ?? ''), spellings: null };
        this.register = [...(this.register ?? []), line];
      }
    }
  }

  private changeRow({ table, task, column, before, after }: CellEdit): void {
    for (const row of this.rows.get(`${table}\n${task}`) ?? []) {
      const now = this.changed.get(row) ?? row;
      if (!isCell(column, now) || now.cells[column] !== before) continue;
      this.changed.set(row, { ...now, cells: { ...now.cells, [column]: after } });
    }
  }

  private changeRegister({ task, after }: CellEdit): void {
    this.register = (this.register ?? []).map((line) =>
      line.id === task ? { ...line, spellings: after } : line,
    );
  }
}

function isCell(column: string, { cells }: CheckedRow): column is MatrixColumnKey & keyof typeof cells {
  return column in cells;
}

function isOfTasks(edit: Edit): boolean {
  return edit.kind === 'cell' && edit.table !== REGISTER_TABLE;
}

/** Edits of the register serve every task. */
function isOfTask(edit: Edit, task: string | null): boolean {
  return task === null || !isOfTasks(edit) || (edit.kind === 'cell' && edit.task === task);
}
