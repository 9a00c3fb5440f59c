import fc from 'fast-check';
import type { Outcome } from '../../../src/workbook/failure';
import type { SettledWriting } from '../../../src/workbook/officeHost/officeWorkbook';
import { canFinish, canTakeBack } from '../../../src/workbook/officeHost/unfinished';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { runs } from '../../runs';
import { acts } from './acts';
import { officeBook, valueOf } from './books';
import { differences, eachOf, FaultWalk, type Place, placesOf, spread, text } from './faultWalk';
import { smallLayout } from './smallBook';

/** Actions from which on Excel fails in a usual run; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(8).numRuns;
/** After each of so many actions, so many of those of the taking back fail too. */
const [FIRST, SECOND] = [Math.min(runs(2).numRuns, 20), Math.min(runs(4).numRuns, 50)];
/** Actions at which finishing or taking back at the next start fails once. */
const AGAIN = 1;

const ACTS = acts(smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));

for (const [kind, act] of Object.entries(ACTS)) {
  test(`${kind}: from whichever action on Excel fails, the next start takes it back or finishes it`, async () => {
    const walk = await FaultWalk.of(act);
    const places = spread(walk.places, SAMPLE);
    const holds = async ({ batch, action }: Place): Promise<void> => {
      await recovers(walk, await walk.run((excel) => excel.failFrom(batch, action)));
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), eachOf(places));
  });

  test(`${kind}: wherever the taking back breaks off too, the next start takes it back or finishes it`, async () => {
    const walk = await FaultWalk.of(act);
    const places: (readonly [Place, Place])[] = [];
    for (const first of spread(walk.places, FIRST)) {
      const { excel } = await walk.run((opened) => opened.failAction(first.batch, first.action));
      const back = placesOf(excel).filter(({ batch }) => batch > first.batch);
      places.push(...spread(back, SECOND).map((second) => [first, second] as const));
    }
    const holds = async ([first, second]: readonly [Place, Place]): Promise<void> => {
      const broken = await walk.run((excel) => {
        excel.failAction(first.batch, first.action);
        excel.failFrom(second.batch, second.action);
      });
      await recovers(walk, broken);
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), eachOf(places));
  });
}

/** What a failure left is told, and can be taken back or finished. */
async function recovers(
  walk: FaultWalk,
  { excel, outcome, state }: Awaited<ReturnType<FaultWalk['run']>>,
): Promise<void> {
  if (outcome.ok) {
    expect(walk.act.mayEnd).toBe(true);
    expect(differences(state, walk.after)).toEqual([]);
    return;
  }
  if (outcome.failure.state === 'unchanged') expect(differences(state, walk.before)).toEqual([]);
  else expect(outcome.failure).toMatchObject({ code: 'not-taken-back', state: 'partly-changed' });
  if (state === walk.before) return;
  const mark = await openExcelHost({ book: copiedBook(excel.book) }).then(() => officeBook().unfinished());
  const left = valueOf(mark);
  expect(left).not.toBeNull();
  if (left === null) return;
  expect(canFinish(left) || canTakeBack(left)).toBe(true);
  if (canTakeBack(left)) {
    const back = await ended(excel, () => officeBook().takeBack());
    // What a check has shown already is whole and stays.
    if (left.kind !== 'check' || back !== walk.after) expect(differences(back, walk.before)).toEqual([]);
  }
  if (canFinish(left)) {
    const isCheck = left.kind === 'check';
    const finished = await ended(excel, () => (isCheck ? checked(walk) : officeBook().finish()), walk.before);
    if (finished !== walk.before) expect(differences(finished, walk.after)).toEqual([]);
  }
}

async function checked(walk: FaultWalk): Promise<Outcome<SettledWriting>> {
  const outcome = await walk.act.run(officeBook());
  return outcome.ok ? { ok: true, value: { refused: [] } } : outcome;
}

/**
 * What a copy of the workbook holds once it was finished or taken back, where that first fails somewhere, too. What cannot be
 * finished any more says so of its edits, and is as before.
 */
async function ended(
  excel: OpenExcelHost,
  end: () => Promise<Outcome<SettledWriting | null>>,
  before: string | null = null,
): Promise<string> {
  const copy = await openExcelHost({ book: copiedBook(excel.book) });
  const settled = valueOf(await end());
  await copy.settled();
  const state = text(copy);
  if (state === before) expect(settled?.refused.length).toBeGreaterThan(0);
  else expect(settled).toEqual({ refused: [] });
  for (const { batch, action } of spread(placesOf(copy), AGAIN)) {
    const again = await openExcelHost({ book: copiedBook(excel.book) });
    again.failFrom(batch, action);
    const broken = await end();
    again.failNothing();
    const left = broken.ok ? null : valueOf(await officeBook().unfinished());
    if (left !== null) valueOf(canFinish(left) ? await end() : await officeBook().takeBack());
    await again.settled();
    expect(differences(text(again), state)).toEqual([]);
  }
  return state;
}
