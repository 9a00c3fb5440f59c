/** Work that is done part by part: it stands still between two of them, where a page may answer. */
export type InParts<T> = Generator<null, T>;

/** Does all parts of a work without a stop. */
export function atOnce<T>(work: InParts<T>): T {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
  }
}

/** Does a work with `room` between its parts; what `room` rejects with ends it. */
export async function withRoom<T>(work: InParts<T>, room: () => Promise<void>): Promise<T> {
  for (;;) {
    const part = work.next();
    if (part.done === true) return part.value;
    await room();
  }
}
