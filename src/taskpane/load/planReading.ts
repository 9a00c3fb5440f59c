import { tasksOf } from '../../core/plan/plan';
import type { DocumentFile } from '../../documents/read';
import { UnreadableDocument } from '../../documents/unreadableDocument';
import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import type { StepLog } from '../steps/stepLog';
import { Cancelled, type Gate, openGate } from './gate';
import type { OpenedSource, OwnFile } from './planSource';
import type { ReadingChoices } from './readingChoices';
import type { ReadPlan } from './readPlan';

/** How far the reading of a plan has come. */
export type PlanReading =
  | { readonly kind: 'reading'; readonly partsDone: number }
  | {
      readonly kind: 'read';
      readonly read: ReadPlan;
      readonly choices: ReadingChoices;
      /** The workbook of ours that the plan was read from; null where it came from anything else. */
      readonly ownFile: DocumentFile | null;
    }
  /** There is nothing to read: it is a workbook of ours. */
  | { readonly kind: 'opened'; readonly file: OwnFile }
  /** The files hold nothing that can be read; a sentence of `src/messages` says why by the code. */
  | { readonly kind: 'unreadable'; readonly error: UnreadableDocument }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'cancelled' };

/** Something that is loaded when it is needed did not come. */
export const NOT_LOADED: Failure = {
  code: 'part-not-loaded',
  data: {},
  place: NOWHERE,
  retryHelps: true,
  state: 'unchanged',
};

/** A way to the files of a plan; sample plans are only loaded when they are asked for. */
export type SourceOf = (gate: Gate) => Promise<OpenedSource>;

/** What is read and how, and who is told. */
export interface ReadingRequest {
  readonly source: SourceOf;
  readonly choices: ReadingChoices;
  readonly signal: AbortSignal;
  readonly steps: StepLog;
  readonly tell: (reading: PlanReading) => void;
}

/** Loads the readers, which come on the first call, and reads a plan; tells how far it is until it is done. */
export async function startReading({ signal, steps, tell, ...asked }: ReadingRequest): Promise<void> {
  const gate = openGate(signal, (partsDone) => tell({ kind: 'reading', partsDone }));
  try {
    await gate(0);
    const source = await asked.source(gate);
    if (source.kind === 'own') {
      tell({ kind: 'opened', file: source });
      return;
    }
    const { readPlan } = await import(/* webpackChunkName: "readers" */ './readPlan');
    const read = await readPlan(source, asked.choices, gate);
    const tasks = read.value.appendices.reduce((sum, appendix) => sum + tasksOf(appendix).length, 0);
    steps.did('plan-read', { tasks, findings: read.findings.length });
    const [only = null] = read.isOwn && source.kind === 'files' ? source.files : [];
    tell(
      signal.aborted ? { kind: 'cancelled' } : { kind: 'read', read, choices: asked.choices, ownFile: only },
    );
  } catch (error) {
    tell(readingStopped(error));
  }
}

function readingStopped(error: unknown): PlanReading {
  if (error instanceof Cancelled) return { kind: 'cancelled' };
  if (error instanceof UnreadableDocument) return { kind: 'unreadable', error };
  return { kind: 'failed', failure: failureOf(error) };
}

/** What stopped a write that nobody foresaw: unless a chunk did not load, it cannot be told what was written. */
export function writingFailure(error: unknown): Failure {
  const failure = failureOf(error);
  return failure.code === 'unexpected' ? { ...failure, state: 'unknown' } : failure;
}

/** A chunk that did not load, or anything else that nobody foresaw; nothing was written. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Error && error.name === 'ChunkLoadError') return NOT_LOADED;
  const found = error instanceof Error ? error.name : typeof error;
  return { code: 'unexpected', data: { found }, place: NOWHERE, retryHelps: true, state: 'unchanged' };
}
