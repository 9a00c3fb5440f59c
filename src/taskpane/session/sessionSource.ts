import type { Day } from '../../core/calendar/day';
import type { Outcome } from '../../workbook/failure';
import type { WorkbookContent } from '../../workbook/file/readWorkbookFile';
import { done } from '../../workbook/outcome';
import type { EditedCells, WorkbookChange } from '../../workbook/port';
import type { ChangedContent } from '../../workbook/tracking/rereadTracking';
import { today } from '../start/clock';
import { nextTurn } from '../start/nextTurn';
import type { PaneHost } from '../start/paneHost';

/** The workbook of a session, by what the session needs of it. */
export interface SessionSource {
  /** All that stands on our sheets; a rejection is told as a failure. */
  readonly content: () => Promise<Outcome<WorkbookContent>>;
  /** What stands there after only these cells were edited; null where more has changed and all is to be read. */
  readonly contentAfter?: (
    before: WorkbookContent,
    edited: readonly EditedCells[],
  ) => Promise<Outcome<ChangedContent | null>>;
  /** Tells of changes by other hands; a failure where the host has no such thing. */
  readonly watch: (changed: (change: WorkbookChange) => void) => Promise<Outcome<() => void>>;
  readonly today: () => Day;
}

/** The workbook under the pane; null where there is none yet. */
export function sourceOf(host: PaneHost): SessionSource | null {
  if (host.workbook === null) return null;
  if (host.kind === 'excel') {
    const { workbook } = host;
    return {
      content: () => workbook.content(),
      contentAfter: (before, edited) => workbook.contentAfter(before, edited),
      watch: (changed) => workbook.watch(changed),
      today,
    };
  }
  const { workbook } = host;
  return {
    content: async () => {
      await workbook.settle(nextTurn);
      return done(workbook.content());
    },
    contentAfter: async (_, edited) => {
      await workbook.settle(nextTurn);
      return done(workbook.contentAfter(edited));
    },
    watch: (changed) => workbook.watch(changed),
    today,
  };
}
