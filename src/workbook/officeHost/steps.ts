import type { Turn } from './excelRun';

/** One thing to do, and about how many bytes it puts into a request. */
export interface Step {
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Bytes of a step that names a range and sets a property or two. */
const SMALL = 700;

/** Excel on the web takes 5 MB a request; a quarter is left for what the estimate does not see. */
const MOST_BYTES = 3_750_000;

/** A step without much data. */
export function step(run: Step['run']): Step {
  return { bytes: SMALL, run };
}

/** A step that sends data. */
export function dataStep(data: unknown, run: Step['run']): Step {
  return { bytes: SMALL + bytesOf(data), run };
}

/** Bytes of a value as a request holds it: JSON in UTF-8. */
export function bytesOf(data: unknown): number {
  return new TextEncoder().encode(JSON.stringify(data)).length;
}

/** Runs steps in order in as few requests as their size allows. */
export async function runSteps({ context, sync }: Turn, steps: readonly Step[]): Promise<void> {
  let pending = 0;
  for (const { bytes, run } of steps) {
    if (pending > 0 && pending + bytes > MOST_BYTES) {
      await sync();
      pending = 0;
    }
    run(context);
    pending += bytes;
  }
  await sync();
}
