import type { Appendix, AppendixRow, Plan, Task } from '../plan/plan';
import type { PlanInput } from './planCheck';

/**
 * What checks over the whole plan would find changed in it. Heads of plans and appendices must be the same, and
 * units read with the same register.
 */
export function planChanges(before: Plan, now: Plan): ReadonlySet<PlanInput> {
  const changes = new Set<PlanInput>();
  if (before === now) return changes;
  if (before.appendices.length !== now.appendices.length) changes.add('rows');
  now.appendices.forEach((appendix, at) => {
    const was = before.appendices[at];
    if (was !== appendix) addChanges(changes, was, appendix);
  });
  return changes;
}

function addChanges(changes: Set<PlanInput>, before: Appendix | undefined, now: Appendix): void {
  if (before?.rows.length !== now.rows.length) changes.add('rows');
  now.rows.forEach((row, at) => {
    const was = before?.rows[at];
    if (was !== row) for (const change of rowChanges(was, row)) changes.add(change);
  });
}

function rowChanges(before: AppendixRow | undefined, now: AppendixRow): readonly PlanInput[] {
  if (before?.kind === 'area' && now.kind === 'area') {
    const [one, other] = [before.area, now.area];
    const isSame =
      one.code === other.code &&
      one.numeral === other.numeral &&
      one.content === other.content &&
      one.name === other.name &&
      one.level === other.level;
    return isSame ? [] : ['rows'];
  }
  if (before?.kind !== 'task' || now.kind !== 'task') return ['rows'];
  const [one, other] = [before.task, now.task];
  if (one.id !== other.id) return ['rows'];
  return [
    ...(one.text === other.text ? [] : ['text' as const]),
    ...(areUnitsSame(one, other) ? [] : ['units' as const]),
  ];
}

function areUnitsSame({ written: one }: Task, { written: other }: Task): boolean {
  return one.lead === other.lead && one.support === other.support;
}
