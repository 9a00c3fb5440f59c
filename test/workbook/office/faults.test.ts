import fc from 'fast-check';
import { runs } from '../../runs';
import { acts } from './acts';
import { differences, FaultWalk, type Place, spread } from './faultWalk';
import { smallLayout } from './smallBook';

/** Actions of an act that are made to fail in a usual run; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(25).numRuns;
const FEW = runs(6).numRuns;

const ACTS = acts(smallLayout(['III.1', 'III.2', 'III.3', 'III.4']));

/** Tries each of the places once. */
function each(places: readonly Place[], holds: (place: Place) => Promise<void>): Promise<void> {
  const parameters = { examples: places.map((place): [Place] => [place]), numRuns: places.length };
  return fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), parameters);
}

for (const [kind, act] of Object.entries(ACTS)) {
  test(`${kind}: whichever action fails, the workbook is as before or complete`, async () => {
    const walk = await FaultWalk.of(act);
    expect(walk.after).not.toBe(walk.before);
    await each(spread(walk.places, SAMPLE), async ({ batch, action }) => {
      const { outcome, state } = await walk.run((excel) => excel.failAction(batch, action));
      if (outcome.ok && walk.act.mayEnd) {
        expect(differences(state, walk.after)).toEqual([]);
        return;
      }
      expect(outcome).toMatchObject({
        ok: false,
        failure: { code: 'unexpected', data: { found: 'GeneralException' }, state: 'unchanged' },
      });
      expect(differences(state, walk.before)).toEqual([]);
    });
  });

  test(`${kind}: whichever action Excel breaks off, it is done again and complete`, async () => {
    const walk = await FaultWalk.of(act);
    await each(spread(walk.places, FEW), async ({ batch, action }) => {
      const { outcome, state } = await walk.run((excel) => excel.failAction(batch, action, 'RequestAborted'));
      expect(outcome).toMatchObject({ ok: true });
      expect(differences(state, walk.after)).toEqual([]);
    });
  });
}
