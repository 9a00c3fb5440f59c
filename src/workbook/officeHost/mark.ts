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
    }
  /** The lines of `Kiểm tra`. */
  | { readonly kind: 'check' }
);

const WHOLE = 'whole';
const PART = 'part';

/** Sets the mark before anything else is written. */
export function setMark(mark: Mark): Step {
  return step(({ workbook }) => {
    const item = workbook.names.add(MARKS[mark.kind], markFormula(mark));
    item.visible = false;
  });
}

/** Says in the mark that all that was to be drawn is drawn. */
export function markWhole(mark: Mark & { readonly kind: 'load' | 'run' }): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(MARKS[mark.kind]).formula = markFormula({ ...mark, isWhole: true });
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
  const [kind, day, state, number, ...sheets] = parts;
  const at = Number(day) || 0;
  const isWhole = state === WHOLE;
  if (kind === 'load') return { kind, at, isWhole, sheets };
  if (kind === 'run' && Number(number) > 0) return { kind, at, run: Number(number), isWhole, sheets };
  return kind === 'check' ? { kind, at, sheets } : null;
}

function markFormula(mark: Mark): string {
  const state = mark.kind !== 'check' && mark.isWhole ? WHOLE : PART;
  const number = mark.kind === 'run' ? mark.run : 0;
  const parts = [mark.kind, String(mark.at), state, String(number), ...mark.sheets];
  return `={${parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(',')}}`;
}
