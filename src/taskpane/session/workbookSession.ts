import type { Outcome } from '../../workbook/failure';
import type { WorkbookChange } from '../../workbook/port';
import { nextTurn } from '../start/nextTurn';
import { Observed } from '../start/observed';
import type { StepLog } from '../steps/stepLog';
import { editedIn, followedBy } from './followed';
import { contentNow, type ReadAfter } from './readAfter';
import type { ShippedKnowledge } from './readWorkbook';
import type { SessionSource } from './sessionSource';
import { type Followed, type SessionState, UNREAD } from './sessionState';
import { isForeign, sessionFailure } from './sessionFailure';

/** Milliseconds of rest after a change before the workbook is read again; the host has gathered changes before. */
const REST = 20;

/** A reading whose result nobody waits for any more. */
class Unwanted extends Error {}

/**
 * What the pane knows of one workbook: read and checked once, kept in step with it, shared by all places. It
 * reads and never writes. After the first reading it follows changes by itself.
 */
export class WorkbookSession {
  private readonly state = new Observed<SessionState>(UNREAD);
  private knowledge: Promise<ShippedKnowledge> | null = null;
  /** Number of the present reading; a later one makes what an earlier one brings worthless. */
  private readings = 0;
  private isFollowing = false;
  /** Changes since the present reading began; null stands for one of which nothing is told. */
  private changes: readonly (WorkbookChange | null)[] = [];
  /** A reading came to no end, so that what it was to bring up to date is known no more. */
  private isUncertain = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private stopWatching: (() => void) | null = null;
  private isWatchAsked = false;
  private isOver = false;

  constructor(
    private readonly source: SessionSource,
    private readonly steps: StepLog,
  ) {}

  readonly get = (): SessionState => this.state.get();

  /** Calls a function at every change until what it answers is called. */
  readonly follow = (changed: () => void): (() => void) => this.state.follow(changed);

  /** Reads and checks the workbook; a reading under way is begun anew. Never rejects. */
  refresh(): Promise<void> {
    return this.reading(null, null);
  }

  /** Reads all, or what of a reading was edited since; `followed` is what it follows. */
  private async reading(after: ReadAfter | null, followed: Pick<Followed, 'by'> | null): Promise<void> {
    const { read } = this.get();
    const number = (this.readings += 1);
    const isWanted = (): boolean => number === this.readings;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.changes = [];
    this.isFollowing = true;
    this.isUncertain = true;
    this.set({ status: 'reading', read, failure: null });
    try {
      await this.watch();
      const outcome = await contentNow(this.source, after);
      if (!isWanted()) return;
      if (!outcome.ok) {
        this.set({ status: 'failed', read, failure: outcome.failure });
        return;
      }
      const checks = await import(/* webpackChunkName: "checks" */ './readWorkbook');
      this.knowledge ??= checks.shippedKnowledge();
      const knowledge = await this.knowledge;
      const room = async (): Promise<void> => {
        await nextTurn();
        if (!isWanted()) throw new Unwanted();
      };
      await room();
      const { content, changed } = outcome.value;
      const today = this.source.today();
      const next =
        after !== null && changed !== null
          ? checks.rereadWorkbook(after.read, changed, knowledge, today)
          : await checks.readWithRoom(content, knowledge, today, room);
      const { tracking, findings } = next.checked;
      const rows = changed === null ? null : changed.touched.reduce((sum, each) => sum + each.rows.size, 0);
      this.steps.did('workbook-read', {
        tables: tracking.matrices.length,
        findings: findings.length,
        ...(rows === null ? {} : { rows }),
      });
      const told = followed === null ? {} : { followed: { ...followed, rows } };
      this.isUncertain = false;
      this.set({ status: 'current', read: next, failure: null, ...told });
      if (this.changes.length > 0) this.follows();
    } catch (error) {
      if (error instanceof Unwanted) return;
      this.knowledge = null;
      if (!isWanted()) return;
      if (isForeign(error)) this.set({ status: 'foreign', read: null, failure: null });
      else this.set({ status: 'failed', read, failure: sessionFailure(error) });
    }
  }

  /** Reads the workbook where that was not done yet, or where it was not ours the last time. */
  shown(): void {
    const { status } = this.get();
    if (status === 'unread' || status === 'foreign') void this.refresh();
  }

  /** Ends a reading; what was known before stays, and the workbook is read again only when asked. */
  cancel(): void {
    const { status, read } = this.get();
    if (status !== 'reading') return;
    this.readings += 1;
    this.isFollowing = false;
    this.set({ status: read === null ? 'unread' : 'stale', read, failure: null });
  }

  /** The workbook was changed, by the pane or by others: what is known is stale, and soon read again. */
  changed(change: WorkbookChange | null = null): void {
    const { status } = this.get();
    this.changes = [...this.changes, change];
    if (status !== 'reading') this.follows();
  }

  /** What is known is stale; it is read again after a rest, where the workbook is followed. */
  private follows(): void {
    const { status, read } = this.get();
    if (status === 'current') this.set({ status: 'stale', read, failure: null });
    if (!this.isFollowing || this.isOver) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const { changes } = this;
      const known = this.get().read;
      const edited = this.isUncertain ? null : editedIn(changes);
      void this.reading(known && edited && { read: known, edited }, followedBy(changes));
    }, REST);
  }

  /** Makes a call that writes, then reads the workbook again, whatever came of it. */
  async writing<T>(call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    let outcome: Outcome<T>;
    try {
      outcome = await call();
    } catch (error) {
      outcome = { ok: false, failure: { ...sessionFailure(error), state: 'unknown' } };
    }
    await this.reading(null, { by: 'pane' });
    return outcome;
  }

  /** Follows the workbook no more. */
  end(): void {
    this.isOver = true;
    this.isFollowing = false;
    this.readings += 1;
    if (this.timer !== null) clearTimeout(this.timer);
    this.stopWatching?.();
    this.stopWatching = null;
  }

  /** Where the host tells of no changes the session is told by `changed`. */
  private async watch(): Promise<void> {
    if (this.isWatchAsked) return;
    this.isWatchAsked = true;
    const watching = await this.source.watch((change) => this.changed(change));
    if (!watching.ok) {
      this.isWatchAsked = watching.failure.code === 'not-supported';
      return;
    }
    if (this.isOver) watching.value();
    else this.stopWatching = watching.value;
  }

  private set(state: SessionState): void {
    if (!this.isOver) this.state.set(state);
  }
}
