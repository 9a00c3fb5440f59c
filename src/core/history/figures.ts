import type { Counts } from '../completion/counts';
import type { CellValue } from '../completion/cells';
import { FIGURE_KEYS, type FigureKey, RATE_KEYS, type RateKey } from './historyColumns';

/** The figures of a holder by the columns of `Lịch sử`; a rate without a denominator is null. */
export function figuresOf(counts: Counts): Readonly<Record<FigureKey | RateKey, number | null>> {
  const { split, ...figures } = counts;
  const { dated, continuous, event } = split;
  return {
    ...figures,
    datedAssigned: dated.assigned,
    datedNotApplicable: dated.notApplicable,
    datedDone: dated.done,
    continuousAssigned: continuous.assigned,
    continuousNotApplicable: continuous.notApplicable,
    continuousDone: continuous.done,
    eventAssigned: event.assigned,
    eventNotApplicable: event.notApplicable,
    eventDone: event.done,
  };
}

/** The figures of a row, or the column that holds no such number. */
export function readFigures(
  cell: (key: FigureKey | RateKey) => CellValue,
):
  | { readonly ok: true; readonly counts: Counts }
  | { readonly ok: false; readonly column: FigureKey | RateKey } {
  const count = (key: FigureKey): number => {
    const value = cell(key);
    return typeof value === 'number' ? value : 0;
  };
  const wrong = FIGURE_KEYS.find((key) => !isCount(cell(key))) ?? RATE_KEYS.find((key) => !isRate(cell(key)));
  if (wrong !== undefined) return { ok: false, column: wrong };
  const rate = (key: RateKey): number | null => {
    const value = cell(key);
    return typeof value === 'number' ? value : null;
  };
  const counts: Counts = {
    assigned: count('assigned'),
    notApplicable: count('notApplicable'),
    done: count('done'),
    doneOnTime: count('doneOnTime'),
    doneLate: count('doneLate'),
    doneUndated: count('doneUndated'),
    doneWithoutDue: count('doneWithoutDue'),
    overdue: count('overdue'),
    dueSoon: count('dueSoon'),
    inTime: count('inTime'),
    continuous: count('continuous'),
    waiting: count('waiting'),
    undetermined: count('undetermined'),
    longTerm: count('longTerm'),
    notYetDue: count('notYetDue'),
    split: {
      dated: {
        assigned: count('datedAssigned'),
        notApplicable: count('datedNotApplicable'),
        done: count('datedDone'),
      },
      continuous: {
        assigned: count('continuousAssigned'),
        notApplicable: count('continuousNotApplicable'),
        done: count('continuousDone'),
      },
      event: {
        assigned: count('eventAssigned'),
        notApplicable: count('eventNotApplicable'),
        done: count('eventDone'),
      },
    },
    rate: rate('rate'),
    dueRate: rate('dueRate'),
    onTimeRate: rate('onTimeRate'),
  };
  return { ok: true, counts };
}

function isCount(value: CellValue): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRate(value: CellValue): boolean {
  return value === null || value === '' || (typeof value === 'number' && value >= 0 && value <= 1);
}
