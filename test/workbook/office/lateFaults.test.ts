import fc from 'fast-check';
import { canTakeBack } from '../../../src/workbook/officeHost/unfinished';
import { copiedBook } from '../../excel-host/model/copying';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { runs } from '../../runs';
import { acts } from './acts';
import { officeBook, valueOf } from './books';
import { differences, FaultWalk, spread, text } from './faultWalk';
import { smallLayout } from './smallBook';

/** Actions from which on Excel fails in a usual run; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(25).numRuns;

const ACTS = acts(smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));

for (const [kind, act] of Object.entries(ACTS)) {
  test(`${kind}: from whichever action on Excel fails, the next start takes it back or finishes it`, async () => {
    const walk = await FaultWalk.of(act);
    const places = spread(walk.places, SAMPLE);
    const holds = async ({ batch, action }: { readonly batch: number; readonly action: number }) => {
      const { excel, outcome, state } = await walk.run((opened) => opened.failFrom(batch, action));
      expect(outcome.ok).toBe(false);
      if (!outcome.ok && outcome.failure.state === 'unchanged')
        expect(differences(state, walk.before)).toEqual([]);
      if (!outcome.ok && state !== walk.before) {
        expect(outcome.failure).toMatchObject({ code: 'not-taken-back', state: 'partly-changed' });
      }
      const mark = await inCopyOf(excel, async () => valueOf(await officeBook().unfinished()));
      if (state === walk.before) return;
      expect(mark).not.toBeNull();
      if (mark === null) return;
      if (canTakeBack(mark)) {
        const back = await inCopyOf(excel, async (copy) => {
          expect(valueOf(await officeBook().takeBack())).toEqual({ refused: [] });
          return text(copy);
        });
        // What a check has shown already is whole and stays.
        if (mark.kind !== 'check' || back !== walk.after) expect(differences(back, walk.before)).toEqual([]);
      }
      if (mark.kind === 'check' || mark.isWhole) {
        const finished = await inCopyOf(excel, async (copy) => {
          if (mark.kind === 'check') valueOf(await act.run(officeBook()));
          else expect(valueOf(await officeBook().finish())).toEqual({ refused: [] });
          return text(copy);
        });
        expect(differences(finished, walk.after)).toEqual([]);
      }
    };
    const parameters = { examples: places.map((place): [typeof place] => [place]), numRuns: places.length };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), parameters);
  });
}

/** Does something in a copy of an Excel's workbook, in which nothing fails. */
async function inCopyOf<T>(excel: OpenExcelHost, act: (copy: OpenExcelHost) => Promise<T>): Promise<T> {
  const copy = await openExcelHost({ book: copiedBook(excel.book) });
  const answer = await act(copy);
  await copy.settled();
  return answer;
}
