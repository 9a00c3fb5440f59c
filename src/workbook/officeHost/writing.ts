import type { LeftPlace, Outcome } from '../failure';
import { done } from '../outcome';
import { type Drawing } from './draw/drawWorkbook';
import { takeBackDrawing } from './draw/takeBackDrawing';
import type { InTurn, Turn } from './excelRun';
import { explainedIn } from './explained';
import { failed, mayHaveMoved, officeFailure } from './officeFailures';
import { type TakenBack, takenBack } from './takenBack';
import type { Begun, BegunRun } from './write/begunRun';
import { leftOfDrawing, leftOfRun, placesOfRun, sheetPlaces } from './write/leftPlaces';
import { takeBackRun } from './write/takeBackRun';
import { leftOfUpgrade, takeBackUpgrade } from './write/takeBackUpgrade';
import type { BegunUpgrade } from './write/upgradeWorkbook';

/** How often a write begins anew because other people moved what it was about to write. */
const TURNS = 3;

/** How what has begun (`B`) is taken back where it fails, and what is said of it where that fails too. */
export interface WayBack<B> {
  readonly takeBack: (turn: Turn, begun: B) => Promise<TakenBack>;
  /** What stands of it now. */
  readonly left: (turn: Turn, begun: B) => Promise<readonly LeftPlace[]>;
  /** All that it was about to change. */
  readonly places: (begun: B) => readonly LeftPlace[];
}

/** New sheets. */
export const OF_DRAWING: WayBack<Drawing> = {
  takeBack: takeBackDrawing,
  left: leftOfDrawing,
  places: ({ titles }) => sheetPlaces(titles),
};

/** A run of edits. */
export const OF_RUN: WayBack<BegunRun> = { takeBack: takeBackRun, left: leftOfRun, places: placesOfRun };

/** A step between two versions of the layout. */
export const OF_UPGRADE: WayBack<BegunUpgrade> = {
  takeBack: takeBackUpgrade,
  left: leftOfUpgrade,
  places: ({ planned, drawing }) => sheetPlaces([planned.block.sheet, ...drawing.titles]),
};

/** Takes back what was begun one after the other, the last first. */
async function allBack<B>(
  inTurn: InTurn,
  takeBack: WayBack<B>['takeBack'],
  started: readonly { readonly begun: B }[],
): Promise<TakenBack> {
  let back: TakenBack = 'back';
  for (const { begun } of [...started].reverse()) back = await inTurn((next) => takeBack(next, begun));
  return back;
}

/** Writes; what had begun when it failed is taken back, in a turn of its own. */
export async function writeOrTakeBack<B, T>(
  inTurn: InTurn,
  work: (turn: Turn, begun: Begun<B, T>) => Promise<Outcome<T>>,
  { takeBack, left, places }: WayBack<B>,
): Promise<Outcome<T>> {
  for (let turn = 1; ; turn += 1) {
    const started: { readonly begun: B; readonly answer: T }[] = [];
    try {
      return await inTurn((next) => work(next, (begun, answer) => started.push({ begun, answer })));
    } catch (error) {
      const [start] = started;
      const failure = officeFailure(error, { state: 'unchanged' });
      if (start === undefined) {
        if (turn < TURNS && mayHaveMoved(error)) continue;
        return failed(await explainedIn(inTurn, failure));
      }
      const { begun, answer } = start;
      const outcome = await takenBack(
        failure,
        () => inTurn((next) => left(next, begun)).catch(() => places(begun)),
        () => allBack(inTurn, takeBack, started),
      );
      if (outcome === null) return done(answer);
      const isClean = !outcome.ok && outcome.failure.state === 'unchanged';
      if (turn < TURNS && isClean && mayHaveMoved(error)) continue;
      return isClean ? failed(await explainedIn(inTurn, failure)) : outcome;
    }
  }
}
