import type { MatrixRow } from '../../../src/core/layout/matrix/matrixRows';
import { workbook as words } from '../../../src/messages/vi/workbook';
import { answeredPairs } from '../../../src/core/update/answeredPairs';
import { pairTasks } from '../../../src/core/update/pairTasks';
import { planUpdate } from '../../../src/core/update/planUpdate';
import { standingTasks } from '../../../src/core/update/standingTasks';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { DAY } from './books';

/** What a new version says of a task that stands: another text, or no more of it. */
export type Said = Readonly<Record<string, string | null>>;

/**
 * Brings PL_III up to a version that says this of its tasks, has another deadline for every one of them, and one more
 * in front.
 */
export async function updateTo(book: OfficeWorkbook, said: Said) {
  const told = await book.tables();
  if (!told.ok) return told;
  const tables = told.value;
  const tasks = standingTasks(tables, []) ?? [];
  const row = (number: string, text: string): MatrixRow => ({
    number,
    text,
    area: 'I',
    rowKind: 'nhiệm vụ',
    year: 2024,
    deadline: '=30/11',
    deadlineOriginal: '=30/11',
    deadlineKind: 'chưa rõ',
  });
  const rows = [
    row('9', `Việc mới ${Object.keys(said).join(' ')}`),
    ...tasks.flatMap(({ id, number, text }) => (said[id] === null ? [] : [row(number, said[id] ?? text)])),
  ];
  const fresh = rows.map((each) => {
    const { number = '', text = '' } = each;
    return { appendix: 'III', number: String(number), text: String(text), row: each };
  });
  const pairing = answeredPairs(pairTasks(tasks, fresh), () => null);
  const appendices = [{ code: 'III', rows: fresh.map((task) => ({ kind: 'task', task }) as const) }];
  const { edits } = planUpdate({ tables, ids: [], appendices, pairing, today: DAY, words: words.dropped });
  return book.apply(edits, 'whole');
}
