import type { Language } from '../../messages/say';
import type { Failure } from '../../workbook/failure';
import type { OfflineNews } from './keepOffline';
import { keptLanguage } from './language';
import { Observed } from './observed';

/** What the pane knows of Office where Office opened it and was not there in time. */
export type OfficeNews =
  | { readonly kind: 'missing'; readonly why: Failure; readonly tryAgain: () => void }
  /** Office has answered after the person began to work here. */
  | { readonly kind: 'arrived'; readonly enter: () => void };

/** What reaches the pane from the ribbon and from Excel. */
export interface Signals {
  /** Excel has not answered for a while because a cell is being edited. */
  readonly isWaiting: Observed<boolean>;
  /** How often "Kiểm tra nhanh" was pressed. */
  readonly quickChecks: Observed<number>;
  /** What went wrong when a button of the ribbon was pressed. */
  readonly ribbonFailure: Observed<Failure | null>;
  /** How often a failure said that something stands unfinished in the workbook. */
  readonly leftUnfinished: Observed<number>;
  /** Null where there is nothing to say of Office. */
  readonly office: Observed<OfficeNews | null>;
  /** What the browser keeps of the pane. */
  readonly offline: Observed<OfflineNews>;
  /** The language that a person chose; null: that of the program around the pane. */
  readonly language: Observed<Language | null>;
}

/** Signals of a pane that has just started. */
export function newSignals(): Signals {
  return {
    isWaiting: new Observed(false),
    quickChecks: new Observed(0),
    ribbonFailure: new Observed<Failure | null>(null),
    leftUnfinished: new Observed(0),
    office: new Observed<OfficeNews | null>(null),
    offline: new Observed<OfflineNews>({ isKept: false, takeUpdate: null }),
    language: new Observed(keptLanguage()),
  };
}
