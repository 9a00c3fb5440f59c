import type { Edit } from '../../../src/core/edit';
import type { Counts } from '../../../src/core/completion/counts';
import type { KeptParts } from '../../../src/core/keptParts/keptParts';
import { snapshotEdits } from '../../../src/core/layout/history/snapshotEdits';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { keptPartsEdits } from '../../../src/workbook/edits/keptPartsEdits';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { readWorkbookHistory } from '../../../src/workbook/tracking/readHistory';
import { partsTablesOn } from '../../../src/core/keptParts/partsColumns';
import { parameters } from '../../core/completion/rows';
import { DAY, valueOf } from './books';

const PART = { assigned: 0, notApplicable: 0, done: 0 };
const COUNTS: Counts = {
  assigned: 4,
  notApplicable: 0,
  done: 1,
  doneOnTime: 1,
  doneLate: 0,
  doneUndated: 0,
  doneWithoutDue: 0,
  overdue: 0,
  dueSoon: 0,
  inTime: 3,
  continuous: 0,
  waiting: 0,
  undetermined: 0,
  longTerm: 0,
  notYetDue: 3,
  split: { dated: { assigned: 4, notApplicable: 0, done: 1 }, continuous: PART, event: PART },
  rate: 0.25,
  dueRate: 1,
  onTimeRate: 1,
};

/** Of no tables: a few lines of each sheet are as good as thousands. */
const PARTS: KeptParts = {
  parameters: parameters({ workingCalendar: { days: [], ordinal: [] } }),
  tables: [],
  rows: [],
  goals: [],
  ratings: [],
  comparison: '=So với kỳ trước',
  despite: null,
  uncounted: [],
};

/** The edits that keep a period, its figures and what it is made of, in place of what stands there. */
export async function periodEdits(book: OfficeWorkbook, writtenAt: number): Promise<readonly Edit[]> {
  const content = valueOf(await book.content());
  const names = partsTablesOn(
    content.tables.map(({ name }) => name),
    DAY,
  );
  const past = names.length === 0 ? content : valueOf(await book.content(names));
  const snapshot = {
    period: { kind: 'half', number: 1, year: 2024 } as const,
    asOf: DAY,
    writtenAt,
    version: 1,
    countsContinuous: true,
    progress: { asOf: '2024-06-14', year: 2024, uncounted: [], overall: COUNTS, indexes: [], units: [] },
  };
  const { standing } = readWorkbookHistory(content);
  return [
    ...snapshotEdits(snapshot, standing, words.history, true),
    ...keptPartsEdits(past, snapshot, PARTS, words),
  ];
}
