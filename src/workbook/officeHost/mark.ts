import { step, type Step } from './steps';

/** The hidden names that stand in the workbook while something is being written, and after a failure. */
export const MARKS = { load: 'pc_dang_nap', run: 'pc_dang_ghi', check: 'pc_dang_kiem_tra' } as const;

/** What was being written when the mark was set, and the new sheets of it by title. */
export type Mark = {
  /** Day and time as a workbook counts them. */
  readonly at: number;
  readonly sheets: readonly string[];
} & (
  | {
      readonly kind: 'load';
      /** All sheets are drawn and only have to be shown. */
      readonly isWhole: boolean;
    }
  | {
      readonly kind: 'run';
      /** Its number in `Nhật ký`. */
      readonly run: number;
      /** All lines of `Nhật ký` and all new sheets stand; nothing of a person's was touched before that. */
      readonly isWhole: boolean;
      /** All cells stand as they are to be, and what goes is going: rows, sheets. It can only be finished. */
      readonly isEnding: boolean;
      /** How many rows each table of the run had before it, and has after it. */
      readonly rows: readonly TableRows[];
    }
  /** The lines of `Kiểm tra`. */
  | { readonly kind: 'check' }
);

/** How many rows a table has before a run and after it. */
export interface TableRows {
  readonly table: string;
  readonly before: number;
  readonly after: number;
}

const WHOLE = 'whole';
const PART = 'part';
const ENDING = 'ending';

/** Before the rows of a table in a mark; no sheet's title may hold it. */
const ROWS = '*';

/** Sets the mark before anything else is written. */
export function setMark(mark: Mark): Step {
  return step(({ workbook }) => {
    const item = workbook.names.add(MARKS[mark.kind], markFormula(mark));
    item.visible = false;
  });
}

/** Says in the mark that all that was to be drawn is drawn. */
export function markWhole(mark: Mark & { readonly kind: 'load' | 'run' }): Step {
  return changeMark({ ...mark, isWhole: true });
}

/** Has the mark say something else. */
export function changeMark(mark: Mark): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(MARKS[mark.kind]).formula = markFormula(mark);
  });
}

/** Takes the mark away, last of all. */
export function removeMark(kind: Mark['kind']): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(MARKS[kind]).delete();
  });
}

/** The mark that a name's formula says, or null where it is none of ours. */
export function readMark(formula: string): Mark | null {
  const parts = [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = '']) => text.replaceAll('""', '"'));
  const [kind, day, state, number, ...more] = parts;
  const at = Number(day) || 0;
  const isEnding = state === ENDING;
  const isWhole = state === WHOLE || isEnding;
  const sheets = more.filter((part) => !part.startsWith(ROWS));
  if (kind === 'load') return { kind, at, isWhole, sheets };
  if (kind === 'run' && Number(number) > 0) {
    const rows = more.filter((part) => part.startsWith(ROWS)).map(readRows);
    return { kind, at, run: Number(number), isWhole, isEnding, sheets, rows };
  }
  return kind === 'check' ? { kind, at, sheets } : null;
}

function readRows(part: string): TableRows {
  const [table = '', before, after] = part.slice(ROWS.length).split(' ');
  return { table, before: Number(before) || 0, after: Number(after) || 0 };
}

function stateOf(mark: Mark): string {
  if (mark.kind === 'check' || !mark.isWhole) return PART;
  return mark.kind === 'run' && mark.isEnding ? ENDING : WHOLE;
}

function markFormula(mark: Mark): string {
  const number = mark.kind === 'run' ? mark.run : 0;
  const rows = mark.kind === 'run' ? mark.rows : [];
  const parts = [
    ...[mark.kind, String(mark.at), stateOf(mark), String(number), ...mark.sheets],
    ...rows.map(({ table, before, after }) => `${ROWS}${table} ${before} ${after}`),
  ];
  return `={${parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(',')}}`;
}
