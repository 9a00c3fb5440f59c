/** Milliseconds after a write of ours within which its events come in. */
const LATE = 1500;

/**
 * Tells our own writes from edits of people. Excel says so itself from 1.14 on; an older one only says that a
 * change is local, and then every local change while a write of ours is under way counts as ours.
 */
export class OwnWrites {
  private running = 0;
  private lateUntil = 0;

  constructor(private readonly clock: () => number) {}

  /** Runs a write whose events are ours. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.running += 1;
    try {
      return await write();
    } finally {
      this.running -= 1;
      this.lateUntil = this.clock() + LATE;
    }
  }

  /** Whether an event came of a write of ours. */
  isOwn({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
    if (source === 'Remote') return false;
    if (triggerSource === 'ThisLocalAddin') return true;
    if (triggerSource === 'Unknown') return false;
    return this.running > 0 || this.clock() < this.lateUntil;
  }
}
