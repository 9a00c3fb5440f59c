import { finding, type Finding } from '../finding';
import { TRACKING_HEADERS } from '../layout/headers';
import type { Plan } from '../plan/plan';
import { dayAlone, statusReader } from './readStatus';
import { trackerHeaders } from './trackerCells';
import type { TrackerWords } from './trackerWords';
import type { Accepts } from './withTracking';
import { agreed, trackedTasks, writtenStatuses, type WrittenStatus } from './writtenStatuses';

const MOST_TASKS = 12;

/**
 * What an office's own tracker in a plan gives: one finding a way of writing a status, with what it
 * would become, tasks whose columns contradict each other, days that are none, columns taken over as text.
 */
export function trackerFindings(plan: Plan, words: TrackerWords): readonly Finding[] {
  const read = statusReader(words);
  const columns = plan.appendices.flatMap((appendix) =>
    trackerHeaders(appendix, words, read)
      .filter(({ holdsStatuses }) => !holdsStatuses)
      .map(({ label, column }) =>
        finding('tracker-column', 'note', {
          place: { appendix: appendix.code, column },
          found: label,
          expected: TRACKING_HEADERS[column],
        }),
      ),
  );
  const tasks = trackedTasks(plan, words, read);
  const conflicts = tasks.flatMap(({ appendix, task, cells }) =>
    agreed(cells) !== null
      ? []
      : finding('status-conflict', 'warning', {
          place: { appendix: appendix.code, task: task.id, column: 'status' },
          found: cells
            .flatMap(({ header, text, reading }) => (reading ? `${header.label}: ${text}` : []))
            .join('; '),
        }),
  );
  const days = tasks.flatMap(({ appendix, task, cells }) =>
    cells
      .filter(({ header, text }) => header.column === 'doneDay' && dayAlone(text) === null)
      .map(({ header, text }) =>
        finding('done-day-unread', 'warning', {
          place: { appendix: appendix.code, task: task.id, column: 'doneDay' },
          found: text,
          data: { column: header.label },
        }),
      ),
  );
  return [...writtenStatuses(plan, words).map(tellStatus), ...conflicts, ...days, ...columns];
}

/** Findings of a plan in which the statuses that a person has accepted are no longer doubts. */
export function withAccepted(findings: readonly Finding[], accepts: Accepts): readonly Finding[] {
  return findings.map((each) => {
    const { code, place, found, expected, data } = each;
    if (code !== 'status-near' || found === null || expected === null || !accepts(found)) return each;
    return finding('status-accepted', 'note', { place, found, expected, data });
  });
}

function tellStatus(item: WrittenStatus): Finding {
  const { written, status, count, tasks, column, appendix } = item;
  const more = tasks.length > MOST_TASKS ? ', …' : '';
  const place = { appendix, column: 'status' };
  const data = { count, column, tasks: tasks.slice(0, MOST_TASKS).join(', ') + more };
  if (status === null) return finding('status-not-understood', 'warning', { place, found: written, data });
  return finding('status-near', 'warning', { place, found: written, expected: status, data });
}
