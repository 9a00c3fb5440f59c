import type { Area } from './area';

/** A check on typed values, as Excel's DataValidation holds it. */
export interface Validation {
  readonly place: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly type: string;
  readonly ignoreBlanks: boolean;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
}

/** A conditional format, first of the list on top. */
export interface ConditionalFormat {
  readonly id: string;
  readonly type: string;
  place: Area;
  stopIfTrue: boolean;
  /** Formula or rule of its kind, as it was set. */
  rule: Record<string, unknown>;
  /** The look where it holds: flat, as of a cell. */
  look: Record<string, string | number | boolean | null>;
}
