/// <reference types="office-js" />

/** One turn with Excel's object model: what is asked of `context` goes out, and comes back, with `sync`. */
export interface Turn {
  readonly context: Excel.RequestContext;
  readonly sync: () => Promise<void>;
}

/** Takes a turn in Excel. */
export type InTurn = <T>(work: (turn: Turn) => Promise<T>) => Promise<T>;

/** Milliseconds without an answer after which the user is told that Excel waits. */
const WAIT_TOLD = 1500;

/**
 * Takes a turn in Excel; the one place that says `Excel.run`. While a cell is being edited Excel answers
 * only afterwards (`delayForCellEdit`): `waiting` is told when an answer takes long, and when it has come.
 */
export async function inExcel<T>(
  work: (turn: Turn) => Promise<T>,
  waiting: (isWaiting: boolean) => void,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;
  const asked = (): void => {
    timer = setTimeout(() => {
      isTold = true;
      waiting(true);
    }, WAIT_TOLD);
  };
  const answered = (): void => {
    clearTimeout(timer);
    if (isTold) waiting(false);
    isTold = false;
  };
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sync = async (): Promise<void> => {
        asked();
        try {
          await context.sync();
        } finally {
          answered();
        }
      };
      const result = await work({ context, sync });
      // The request with which `Excel.run` ends waits, too.
      asked();
      return result;
    });
  } finally {
    answered();
  }
}
