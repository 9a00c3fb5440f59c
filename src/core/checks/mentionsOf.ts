import type { Task } from '../plan/plan';
import type { UnitMention } from '../unit/mention';

/** A unit named by a task, and in which column. */
export interface TaskMention {
  readonly column: 'lead' | 'support';
  readonly mention: UnitMention;
}

const listed = new WeakMap<Task, readonly TaskMention[]>();

/** The units that a task names, leads first; one list a task for all checks. */
export function mentionsOf(task: Task): readonly TaskMention[] {
  const known = listed.get(task);
  if (known !== undefined) return known;
  const mentions: TaskMention[] = [];
  for (const mention of task.lead) mentions.push({ column: 'lead', mention });
  for (const mention of task.support) mentions.push({ column: 'support', mention });
  listed.set(task, mentions);
  return mentions;
}
