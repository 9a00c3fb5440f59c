import type { CellEdit, Edit, RowIdEdit } from '../edit';
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

/** Mended before all else, whatever is asked for: a row is edited by its id. */
const OF_IDS: ReadonlySet<string> = new Set(['id-missing', 'id-repeated']);

/**
 * Turns decisions, then (with `safe`) all safe fixes into one list of edits; rows without an id of their own
 * get one first. Each is worked out over what those before it leave, so that several may change the same cell.
 */
export function plannedEdits(
  findings: readonly Finding[],
  answers: readonly Answer[],
  safe: boolean,
  context: FixContext,
): Planned {
  const state = new PlannedState(context);
  const mend = (mended: readonly Finding[]): void => {
    for (const finding of mended) {
      const fix = fixesOf(finding, state.context).find(({ kind }) => kind === 'safe');
      if (fix !== undefined) state.add(fix.edits);
    }
  };
  mend(findings.filter(({ code }) => OF_IDS.has(code)));
  for (const wrong of answers) {
    const now = state.context;
    const choice = choicesOf(findings, now).find(({ id }) => id === wrong.choice) ?? null;
    const fix = choice === null ? null : fixAnswered(choice, wrong.answer, now);
    const edits = (fix?.edits ?? []).filter((edit) => isOfTask(edit, wrong.task));
    const isMeant = fix?.edits.some(isOfTasks) === true ? edits.some(isOfTasks) : edits.length > 0;
    if (!isMeant) return { ok: false, wrong, choice };
    state.add(edits);
  }
  if (safe) mend(findings.filter(({ code }) => !OF_IDS.has(code)));
  return { ok: true, edits: state.edits };
}

/** The rows and the register as the edits planned so far leave them. */
class PlannedState {
  readonly edits: Edit[] = [];
  private readonly changed = new Map<CheckedRow, CheckedRow>();
  /** Rows as they were checked, by table and the id that they have by now. */
  private readonly rows = new Map<string, Set<CheckedRow>>();
  private readonly placed = new Map<string, CheckedRow>();
  private register: readonly RegisterLine[] | undefined;

  constructor(private readonly start: FixContext) {
    this.register = start.register;
    for (const row of start.rows) {
      this.keep(row.id, row);
      this.placed.set(`${row.table}\n${row.cells.sheetRow}`, row);
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
      else if (edit.kind === 'row-id') this.giveId(edit);
      else if (edit.kind === 'add-row') {
        const line = { id: edit.task, name: String(edit.values.name ?? ''), spellings: null };
        this.register = [...(this.register ?? []), line];
      }
    }
  }

  private keep(id: string | null, row: CheckedRow): void {
    const key = `${row.table}\n${id ?? ''}`;
    const held = this.rows.get(key);
    if (held === undefined) this.rows.set(key, new Set([row]));
    else held.add(row);
  }

  private giveId({ table, task, before, sheetRow }: RowIdEdit): void {
    const row = this.placed.get(`${table}\n${sheetRow}`);
    if (row === undefined) return;
    this.rows.get(`${table}\n${before ?? ''}`)?.delete(row);
    this.keep(task, row);
    this.changed.set(row, { ...(this.changed.get(row) ?? row), id: task });
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
