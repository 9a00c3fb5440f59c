import type { Task } from '../plan/plan';
import type { UnitMention } from '../unit/mention';

/** A unit named by a task, and in which column. */
export interface TaskMention {
  readonly column: 'lead' | 'support';
  readonly mention: UnitMention;
}

/** The units that a task names, leads first. */
export function mentionsOf({ lead, support }: Task): readonly TaskMention[] {
  return [
    ...lead.map((mention): TaskMention => ({ column: 'lead', mention })),
    ...support.map((mention): TaskMention => ({ column: 'support', mention })),
  ];
}
