import { step, type Step } from './steps';

/** The hidden names that stand in the workbook while something is being written, and after a failure. */
export const MARKS = { load: 'pc_dang_nap', run: 'pc_dang_ghi' } as const;

/** What was being written when the mark was set. */
export type Mark =
  /** New sheets by title; `isWhole` once all of them are drawn and only have to be shown. */
  | { readonly kind: 'load'; readonly sheets: readonly string[]; readonly isWhole: boolean }
  /** A run of `Nhật ký`. */
  | { readonly kind: 'run'; readonly run: number };

const WHOLE = 'whole';
const PART = 'part';

/** Sets the mark before anything else is written. */
export function setMark(mark: Mark): Step {
  return step(({ workbook }) => {
    const item = workbook.names.add(MARKS[mark.kind], markFormula(mark));
    item.visible = false;
  });
}

/** Says in the mark that all sheets are drawn. */
export function markWhole(sheets: readonly string[]): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(MARKS.load).formula = markFormula({ kind: 'load', sheets, isWhole: true });
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
  const [kind, state, ...sheets] = parts;
  if (kind === 'load') return { kind, sheets, isWhole: state === WHOLE };
  if (kind === 'run' && Number(state) > 0) return { kind, run: Number(state) };
  return null;
}

function markFormula(mark: Mark): string {
  const parts =
    mark.kind === 'load'
      ? [mark.kind, mark.isWhole ? WHOLE : PART, ...mark.sheets]
      : [mark.kind, String(mark.run)];
  return `={${parts.map((part) => `"${part.replaceAll('"', '""')}"`).join(',')}}`;
}
