import { join, relative } from 'node:path';
import { readWorkbook, shippedKnowledge } from '../../../src/taskpane/session/readWorkbook';
import { type SessionSource, sourceOf } from '../../../src/taskpane/session/sessionSource';
import { WorkbookSession } from '../../../src/taskpane/session/workbookSession';
import { StepLog } from '../../../src/taskpane/steps/stepLog';
import type { OpenExcelHost } from '../../excel-host/openExcelHost';
import { DAY, DEPARTMENT, drawnExcel, PROVINCE, seedLayout, valueOf } from '../../workbook/office/books';
import { pane, typeInTask } from '../../workbook/office/stateActs';

/** Where `npm run bench` asks for times: how many edits of each kind, and the folder of a made plan of many tasks. */
const { LIVE_EDITS, LIVE_PLAN = '' } = process.env;

/** What tasks are about, so that edited ones are no near duplicates of each other. */
const SUBJECTS =
  'thủ tục hành chính; chế độ báo cáo; hồ sơ cán bộ; dữ liệu dân cư; ngân sách địa phương; y tế cơ sở'.split(
    '; ',
  );

const EDITS = {
  status: 'Đang thực hiện',
  deadline: 'Quý II/2024',
  lead: 'Sở Nội vụ',
  text: 'Rà soát, cập nhật',
};

test('an edit in Excel is followed by its row alone: findings and figures are those of a whole reading', async () => {
  const { edited, session, workbook } = await followed(DEPARTMENT);
  const before = session.get().read?.checked;
  for (const [key, text] of Object.entries({ ...EDITS, status: 'xong' })) await edited('III.2', key, text);
  expect(session.get().followed).toEqual({ by: 'person', rows: 1 });
  const live = session.get().read?.checked;
  const whole = readWorkbook(valueOf(await workbook.content()), await shippedKnowledge(), DAY).checked;
  expect(live?.findings).toEqual(whole.findings);
  expect(live?.progress.result).toEqual(whole.progress.result);
  expect(before?.findings).not.toEqual(whole.findings);
  session.end();
});

if (LIVE_EDITS !== undefined) {
  const made = relative(join(__dirname, '..', '..', '..', 'seeds'), LIVE_PLAN);
  test.each([PROVINCE, made])(
    'times of %s',
    async (seed) => {
      const { edited, excel, session } = await followed(seed);
      const tasks = session.get().read?.checked.rows.length ?? 0;
      const ids = idsOf(excel);
      for (const [key, text] of Object.entries(EDITS)) {
        const times: Took[] = [];
        for (let turn = 0; turn <= Number(LIVE_EDITS); turn += 1) {
          const took = await edited(
            ids[(turn * 7) % ids.length] ?? '',
            key,
            `${text}${key === 'text' ? ` ${SUBJECTS[turn % SUBJECTS.length] ?? ''}` : ''}`,
          );
          if (turn > 0) times.push(took);
        }
        const [passed, worked] = [
          median(times.map((each) => each.passed)),
          median(times.map((each) => each.worked)),
        ];
        console.log(`live|${String(tasks)} tasks, edited ${key}|${passed.toFixed(1)}|${worked.toFixed(1)}`);
      }
      session.end();
    },
    1_200_000,
  );
}

/** Milliseconds from the end of the rest after a change until findings and figures are there. */
interface Took {
  readonly passed: number;
  /** Those in which this process worked: a busy machine adds little to them. */
  readonly worked: number;
}

/** An Excel whose workbook a session follows; `edited` types into a task and waits until that was followed. */
async function followed(seed: string) {
  const { excel, book } = await drawnExcel(await seedLayout(seed));
  const host = pane(book);
  let told = { at: 0, work: process.cpuUsage() };
  const source = sourceOf(host);
  if (source === null) throw new Error('no workbook');
  const watched: SessionSource = {
    ...source,
    watch: (changed) =>
      source.watch((change) => {
        told = { at: performance.now(), work: process.cpuUsage() };
        changed(change);
      }),
    today: () => DAY,
  };
  const session = new WorkbookSession(watched, new StepLog());
  await session.refresh();
  const tables = valueOf(await book.tables());
  const keys = tables.find(({ name }) => name === 'PL_III')?.columns ?? [];
  const edited = async (task: string, key: string, text: string): Promise<Took> => {
    const { read } = session.get();
    const ready = new Promise<Took>((resolve) => {
      const stop = session.follow(() => {
        const now = session.get();
        if (now.status !== 'current' || now.read === read) return;
        stop();
        const { user, system } = process.cpuUsage(told.work);
        resolve({ passed: performance.now() - told.at, worked: (user + system) / 1000 });
      });
    });
    const header = excel.book.table('PL_III')?.columns[keys.indexOf(key)]?.name ?? '';
    typeInTask(excel, task, header, text);
    return ready;
  };
  return { excel, session, workbook: book, edited };
}

/** Ids of the tasks of PL_III. */
function idsOf({ book }: OpenExcelHost): readonly string[] {
  const table = book.table('PL_III');
  if (!table) return [];
  const column = table.columns.findIndex(({ name }) => name === 'Mã') + table.body.column;
  return Array.from(
    { length: table.body.rows },
    (_, at) => table.sheet.at(table.body.row + at, column).value,
  ).flatMap((id) => (typeof id === 'string' ? [id] : []));
}

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? Number.NaN;
}
