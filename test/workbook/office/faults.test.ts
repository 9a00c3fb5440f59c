import fc from 'fast-check';
import { runs } from '../../runs';
import { acts } from './acts';
import { differences, eachOf, FaultWalk, type Place, spread } from './faultWalk';
import { smallLayout } from './smallBook';
import { upgradeActs } from '../upgrade/upgradeActs';

/** Actions of an act that are made to fail in a usual run; `npm run fuzz` tries every one of them. */
const SAMPLE = runs(25).numRuns;
const FEW = runs(6).numRuns;

const ACTS = { ...acts(smallLayout(['III.1', 'III.2', 'III.3', 'III.4'])), ...upgradeActs() };

for (const [kind, act] of Object.entries(ACTS)) {
  test(`${kind}: whichever action fails, the workbook is as before or complete`, async () => {
    const walk = await FaultWalk.of(act);
    expect(walk.after).not.toBe(walk.before);
    const places = spread(walk.places, SAMPLE);
    const holds = async ({ batch, action }: Place): Promise<void> => {
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
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), eachOf(places));
  });

  test(`${kind}: whichever action Excel breaks off, it is done again and complete`, async () => {
    const walk = await FaultWalk.of(act);
    const places = spread(walk.places, FEW);
    const holds = async ({ batch, action }: Place): Promise<void> => {
      const { outcome, state } = await walk.run((excel) => excel.failAction(batch, action, 'RequestAborted'));
      expect(outcome).toMatchObject({ ok: true });
      expect(differences(state, walk.after)).toEqual([]);
    };
    await fc.assert(fc.asyncProperty(fc.constantFrom(...places), holds), eachOf(places));
  });
}
