import type { PlanHead } from '../plan/plan';
import { foldSame } from '../vietnamese/fold';

/** A part of a plan's head that a new version says otherwise. */
export type HeadPart = 'number' | 'date' | 'title' | 'years' | 'parent';

const SAID: Readonly<Record<HeadPart, (head: PlanHead) => string>> = {
  number: ({ number }) => foldSame(number ?? ''),
  date: ({ date }) => String(date ?? ''),
  title: ({ title }) => foldSame(title ?? ''),
  years: ({ years }) => (years ?? []).join('-'),
  parent: ({ parent }) => foldSame(parent?.number ?? ''),
};

const PARTS: readonly HeadPart[] = ['number', 'date', 'title', 'years', 'parent'];

/**
 * What a new version says of its head that `Tham số` does not. An update leaves these cells to people: they may hold
 * what was filled in since.
 */
export function headChanges(present: PlanHead, fresh: PlanHead): readonly HeadPart[] {
  return PARTS.filter((part) => SAID[part](fresh) !== '' && SAID[part](fresh) !== SAID[part](present));
}
