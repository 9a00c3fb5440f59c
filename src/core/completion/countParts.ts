/** Figures that add up to `done` (SPEC §8). */
export const DONE_PARTS = ['doneOnTime', 'doneLate', 'doneUndated', 'doneWithoutDue'] as const;

/** Figures that, with `done` and `notApplicable`, add up to `assigned`. */
export const OPEN_PARTS = ['overdue', 'dueSoon', 'inTime', 'continuous', 'waiting', 'undetermined'] as const;

/** The figures of which each task is in exactly one: one for each standing, those of later years with them. */
export const STANDING_PARTS = ['notApplicable', ...DONE_PARTS, ...OPEN_PARTS, 'longTerm'] as const;
