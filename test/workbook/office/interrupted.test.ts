import type { Outcome } from '../../../src/workbook/failure';
import { canFinish, canTakeBack } from '../../../src/workbook/officeHost/unfinished';
import type { Book } from '../../excel-host/model/book';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { runs } from '../../runs';
import { officeBook, valueOf } from './books';
import { differences, spread, text } from './faultWalk';
import { INTERRUPTIONS } from './interruptions';
import { smallLayout } from './smallBook';
import { sentencesOf } from './stateAnswers';
import { stateActs } from './stateActs';

/** Requests before which each interruption comes in a usual run, the last one among them; `npm run fuzz` tries all. */
const MOMENTS = runs(2).numRuns;

const ACTS = stateActs(smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
type ActName = keyof typeof ACTS;

/** Of these the first of two writings may stand: a fix of two sheets, a sheet `Kiểm tra` made for a reason. */
const IN_TWO_STEPS: readonly ActName[] = ['a chosen fix', 'ignore'];

describe.each(Object.entries(ACTS))('%s', (name, act) => {
  let book: Book;
  let before: string;
  let after: string;
  let requests: number;
  beforeAll(async () => {
    const opened = await act.open();
    await opened.settled();
    book = copiedBook(opened.book);
    before = text(opened);
    const excel = await openExcelHost({ book: copiedBook(book) });
    valueOf(await act.run(officeBook()));
    await excel.settled();
    after = text(excel);
    requests = excel.syncs;
  });

  test.each(Object.entries(INTERRUPTIONS))(
    '%s: done later, or told and ended at the next start',
    async (_, { come, goes }) => {
      for (const moment of spread(
        Array.from({ length: requests }, (__, at) => at),
        MOMENTS,
      )) {
        const excel = await openExcelHost({ book: copiedBook(book) });
        excel.beforeBatch(moment, () => come(excel));
        const asked = act.run(officeBook());
        const answered = await answerOrWait(asked, excel);
        const left = copiedBook(excel.book);
        if (goes === null) told(answered, text(excel));
        else {
          expect(answered).toBeNull();
          goes(excel);
          expect(sentencesOf(await asked)).toEqual([]);
          await excel.settled();
          expect([moment, differences(text(excel), after)]).toEqual([moment, []]);
        }
        await doneAtNextStart(left);
      }
    },
  );

  /** One sentence, and nothing written but where it says so. */
  function told(outcome: Outcome<unknown> | null, state: string): void {
    if (outcome === null || outcome.ok) throw new Error(`${name} was done in a closed workbook`);
    expect(sentencesOf(outcome)).toHaveLength(1);
    const { failure } = outcome;
    if (failure.code === 'not-taken-back') expect(failure.data.because).toBe('host-lost');
    else expect(failure).toMatchObject({ code: 'host-lost', retryHelps: true });
    if (failure.state === 'unchanged' && !IN_TWO_STEPS.some((each) => each === name))
      expect(differences(state, before)).toEqual([]);
  }

  /** What the workbook holds is as before or complete once the next start has ended it; the act can be done then. */
  async function doneAtNextStart(left: Book): Promise<void> {
    const excel = await openExcelHost({ book: left });
    const port = officeBook();
    const mark = valueOf(await port.unfinished());
    if (mark !== null && canTakeBack(mark)) expect(valueOf(await port.takeBack())).toEqual({ refused: [] });
    else if (mark !== null && canFinish(mark) && mark.kind !== 'check')
      expect(valueOf(await port.finish())).toEqual({ refused: [] });
    await excel.settled();
    const isPart = IN_TWO_STEPS.some((each) => each === name) && text(excel) !== before;
    if (text(excel) !== after) {
      if (mark?.kind !== 'check' && !isPart) expect(differences(text(excel), before)).toEqual([]);
      const again = await act.run(port);
      if (!isPart) expect(sentencesOf(again)).toEqual([]);
    }
    await excel.settled();
    if (!isPart) expect(differences(text(excel), after)).toEqual([]);
  }
});

/** What was answered; null once something was asked that Excel does not answer. */
async function answerOrWait<T>(asked: Promise<T>, excel: OpenExcelHost): Promise<T | null> {
  let answer: T | null = null;
  void asked.then((value) => {
    answer = value;
  });
  while (answer === null && !excel.isWaitedFor) await new Promise((resolve) => setTimeout(resolve, 1));
  return answer;
}
