import type { Outcome } from '../../workbook/failure';
import { Observed } from '../start/observed';
import type { StepLog } from '../steps/stepLog';
import type { ShippedKnowledge } from './readWorkbook';
import type { SessionSource } from './sessionSource';
import { type SessionState, UNREAD } from './sessionState';
import { isForeign, sessionFailure } from './sessionFailure';

/** Milliseconds of rest after a change before the workbook is read again; the host has gathered changes before. */
const REST = 20;

/**
 * What the pane knows of one workbook: read and checked once, kept in step with it, shared by all places. It
 * reads and never writes. After the first reading it follows changes by itself.
 */
export class WorkbookSession {
  private readonly state = new Observed<SessionState>(UNREAD);
  private knowledge: Promise<ShippedKnowledge> | null = null;
  /** Number of the present reading; a later one makes what an earlier one brings worthless. */
  private reading = 0;
  private isFollowing = false;
  private hasChanged = false;
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
  async refresh(): Promise<void> {
    const { read } = this.get();
    const reading = (this.reading += 1);
    const isWanted = (): boolean => reading === this.reading;
    this.hasChanged = false;
    this.isFollowing = true;
    this.set({ status: 'reading', read, failure: null });
    try {
      await this.watch();
      const outcome = await this.source.content();
      if (!isWanted()) return;
      if (!outcome.ok) {
        this.set({ status: 'failed', read, failure: outcome.failure });
        return;
      }
      const checks = await import(/* webpackChunkName: "checks" */ './readWorkbook');
      this.knowledge ??= checks.shippedKnowledge();
      const knowledge = await this.knowledge;
      await nextTurn();
      if (!isWanted()) return;
      const next = checks.readWorkbook(outcome.value, knowledge, this.source.today());
      const { tracking, findings } = next.checked;
      this.steps.did('workbook-read', { tables: tracking.matrices.length, findings: findings.length });
      this.set({ status: 'current', read: next, failure: null });
      if (this.hasChanged) this.changed();
    } catch (error) {
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
    this.reading += 1;
    this.isFollowing = false;
    this.set({ status: read === null ? 'unread' : 'stale', read, failure: null });
  }

  /** The workbook was changed, by the pane or by others: what is known is stale, and soon read again. */
  changed(): void {
    const { status, read } = this.get();
    this.hasChanged = true;
    if (status === 'current') this.set({ status: 'stale', read, failure: null });
    if (!this.isFollowing || status === 'reading' || this.isOver) return;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), REST);
  }

  /** Makes a call that writes, then reads the workbook again, whatever came of it. */
  async writing<T>(call: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
    let outcome: Outcome<T>;
    try {
      outcome = await call();
    } catch (error) {
      outcome = { ok: false, failure: { ...sessionFailure(error), state: 'unknown' } };
    }
    await this.refresh();
    return outcome;
  }

  /** Follows the workbook no more. */
  end(): void {
    this.isOver = true;
    this.isFollowing = false;
    this.reading += 1;
    if (this.timer !== null) clearTimeout(this.timer);
    this.stopWatching?.();
    this.stopWatching = null;
  }

  /** Where the host tells of no changes the session is told by `changed`. */
  private async watch(): Promise<void> {
    if (this.isWatchAsked) return;
    this.isWatchAsked = true;
    const watching = await this.source.watch(() => this.changed());
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

/** Lets the page draw and take what the user has pressed meanwhile. */
function nextTurn(): Promise<void> {
  return new Promise((settle) => setTimeout(settle, 0));
}
