/** A value that changes outside of the page's components, which follow it with `useSyncExternalStore`. */
export class Observed<T> {
  private readonly followers = new Set<() => void>();

  constructor(private value: T) {}

  readonly get = (): T => this.value;

  /** Calls a function at every change until what it answers is called. */
  readonly follow = (changed: () => void): (() => void) => {
    this.followers.add(changed);
    return () => this.followers.delete(changed);
  };

  set(value: T): void {
    this.value = value;
    for (const changed of this.followers) changed();
  }
}
