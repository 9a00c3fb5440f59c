import { setTimeout as sleep } from 'node:timers/promises';

/** How long a page of a busy machine may take, in milliseconds. */
const PATIENCE = 60_000;

/** Expects of what a page shows that it comes to be so: what follows a click or a key may be drawn a moment later. */
export async function comesToBe<T>(read: () => Promise<T>, expected: unknown): Promise<void> {
  const until = performance.now() + PATIENCE;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (performance.now() > until) throw difference;
    }
    await sleep(50);
  }
}
