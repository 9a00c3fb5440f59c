import { copiedBook } from '../../excel-host/model/copying';
import type { Book } from '../../excel-host/model/book';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { runs } from '../../runs';
import { officeBook, valueOf } from './books';
import { differences, spread, text } from './faultWalk';
import { smallLayout } from './smallBook';
import { sentencesOf } from './stateAnswers';
import { stateActs } from './stateActs';
import { STATES } from './states';

/** Requests between which each state comes in a usual run, the last one among them; `npm run fuzz` tries all. */
const MOMENTS = runs(1).numRuns;

const ACTS = stateActs(smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));
type ActName = keyof typeof ACTS;
type StateName = keyof typeof STATES;

const ALL_OF_MATRIX: readonly ActName[] = [
  ...(['update', 'safe fixes', 'a chosen fix', 'statuses', 'undo', 'undo of an undo'] as const),
  ...(['undo of a run that gave ids', 'order rows', 'filter rows'] as const),
];
const LOGGED: readonly ActName[] = [
  ...(['update', 'safe fixes', 'a chosen fix', 'ignore', 'ignore, with Kiểm tra', 'statuses'] as const),
  ...(['undo', 'undo of an undo', 'undo of a run that gave ids'] as const),
];
const CHECKS: readonly ActName[] = ['ignore', 'ignore, with Kiểm tra', 'check', 'check again'];

/** Which acts each state stands in the way of, by what an act writes or has to show; all others are to be done. */
const HINDERED: Readonly<Record<StateName, readonly ActName[]>> = {
  'the matrix is protected': ALL_OF_MATRIX,
  'the register is protected': ['a chosen fix'],
  'Nhật ký is protected': LOGGED,
  'Kiểm tra is protected': ['ignore', 'ignore, with Kiểm tra', 'check again'],
  'the structure is protected': ['load', 'update', 'ignore', 'check'],
  'the workbook may only be read': [...ALL_OF_MATRIX, ...CHECKS, 'load'],
  'a filter is on the matrix': ['order rows'],
  'rows are hidden by hand': ['order rows'],
  'the header row is off': [],
  'the matrix is very hidden': ['filter rows', 'select'],
  'Nhật ký is very hidden': [],
  'the table is a range': [...ALL_OF_MATRIX, ...CHECKS, 'select'],
};

/** What a sentence names, where the state is of one sheet or table. */
const NAMED: Readonly<Partial<Record<StateName, RegExp>>> = {
  'the matrix is protected': /PL III PAPI|PL_III/,
  'the register is protected': /Đơn vị|Don_vi/,
  'Nhật ký is protected': /Nhật ký/,
  'Kiểm tra is protected': /Kiểm tra|Kiem_tra/,
};

/** Of these something stands when the rest is refused: a fix of two sheets, a sheet `Kiểm tra` made for a reason. */
const IN_TWO_STEPS: readonly ActName[] = ['a chosen fix', 'ignore'];

/** What happened, what to do: one sentence, in words of ours alone. */
const SENTENCE = /^\p{Lu}[^{}]*[:;,][^{}]*\.$/u;

describe.each(names(ACTS))('%s', (name) => {
  const act = ACTS[name];
  let book: Book;
  let after: string;
  let requests: number;
  beforeAll(async () => {
    const opened = await act.open();
    await opened.settled();
    book = copiedBook(opened.book);
    const excel = await anew();
    expect(sentencesOf(await act.run(officeBook()))).toEqual([]);
    await excel.settled();
    after = contents(excel);
    requests = excel.syncs;
  });

  const anew = (): Promise<OpenExcelHost> => openExcelHost({ book: copiedBook(book) });

  test.each(names(STATES))('%s: done, or said in one sentence with nothing lost', async (state) => {
    const all = Array.from({ length: requests }, (_, at) => at);
    for (const moment of [null, ...spread(all, MOMENTS)]) await tried(state, moment);
  });

  async function tried(state: StateName, moment: number | null): Promise<void> {
    const { enter, lift } = STATES[state];
    const [excel, port] = [await anew(), officeBook()];
    let before = still(excel);
    const come = (): void => {
      enter(excel);
      before = still(excel);
    };
    if (moment === null) come();
    else excel.beforeBatch(moment, come);
    const outcome = await act.run(port);
    await excel.settled();
    const sentences = sentencesOf(outcome);
    const told = [state, moment, sentences];
    const isHindered = HINDERED[state].includes(name);
    if (!isHindered) expect(told).toEqual([state, moment, []]);
    // Before the first request there is a sheet or table to be in that state, but for a workbook that is still empty.
    if (isHindered && moment === null && !isAbsent(state)) expect(told).not.toEqual([state, moment, []]);
    const isLeft = !outcome.ok && outcome.failure.code === 'not-taken-back';
    const isPart = IN_TWO_STEPS.includes(name) && still(excel) !== before;
    if (sentences.length > 0) {
      expect(sentences).toHaveLength(1);
      expect(sentences[0]).toMatch(SENTENCE);
      if (!isLeft) expect(sentences[0]).toMatch(NAMED[state] ?? SENTENCE);
      // Rows that show are sorted where others are hidden in that moment: each stays whole.
      const isSorted = name === 'order rows' && moment !== null && outcome.ok;
      if (!isLeft && !isPart && !isSorted)
        expect([told, differences(still(excel), before)]).toEqual([told, []]);
    }
    lift(excel);
    if (isLeft) expect(valueOf(await port.takeBack())).toEqual({ refused: [] });
    if (sentences.length > 0 && !isPart) expect(sentencesOf(await act.run(port))).toEqual([]);
    await excel.settled();
    if (!isPart) expect([told, differences(contents(excel), after)]).toEqual([told, []]);
  }

  /** A workbook as text; which sheet is in front is nobody's loss where rows are to be shown. */
  function still(excel: OpenExcelHost): string {
    return name === 'filter rows' ? text(excel).replace(/"active":"[^"]*"/, '"active":""') : text(excel);
  }

  /** Sheets that the act itself makes are not there before it. */
  function isAbsent(state: StateName): boolean {
    return name === 'ignore' && state === 'Kiểm tra is protected';
  }
});

/** All of a workbook but which rows are hidden. */
function contents(excel: OpenExcelHost): string {
  return JSON.stringify(JSON.parse(text(excel)), (key, value: unknown) =>
    key === 'rows' && Array.isArray(value) ? undefined : value,
  );
}

function names<T extends object>(named: T): readonly (keyof T & string)[] {
  return Object.keys(named).filter((name): name is keyof T & string => name in named);
}
