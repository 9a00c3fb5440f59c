import type { Outcome } from '../../../src/workbook/failure';
import type { WorkbookContent } from '../../../src/workbook/file/readWorkbookFile';
import { done, notSupported } from '../../../src/workbook/outcome';
import type { WorkbookChange } from '../../../src/workbook/port';
import type { SessionSource } from '../../../src/taskpane/session/sessionSource';
import type { SessionState, SessionStatus } from '../../../src/taskpane/session/sessionState';
import { WorkbookSession } from '../../../src/taskpane/session/workbookSession';
import { StepLog } from '../../../src/taskpane/steps/stepLog';
import { DAY, edit, opened, seedBook } from '../../workbook/edit/books';

const EMPTY: WorkbookContent = { sheets: [], tables: [], names: [], date1904: false };

let seed: Uint8Array;

beforeAll(async () => {
  seed = await seedBook();
});

/** A session over a source, and the statuses that it goes through. */
function begun(source: Partial<SessionSource>) {
  const session = new WorkbookSession(
    {
      content: () => Promise.resolve(done(opened(seed).content())),
      watch: () => Promise.resolve(notSupported('watch')),
      today: () => DAY,
      ...source,
    },
    new StepLog(),
  );
  const statuses: SessionStatus[] = [];
  session.follow(() => statuses.push(session.get().status));
  return { session, statuses };
}

function until(session: WorkbookSession, holds: (state: SessionState) => boolean): Promise<void> {
  return new Promise((settle) => {
    const stop = session.follow(() => {
      if (!holds(session.get())) return;
      stop();
      settle();
    });
  });
}

test('a workbook is unread, then read once, with what is wrong and the figures of the same rows', async () => {
  const { session, statuses } = begun({});
  expect(session.get()).toEqual({ status: 'unread', read: null, failure: null });
  await session.refresh();
  expect(statuses).toEqual(['reading', 'current']);
  const { read } = session.get();
  const { assigned, longTerm } = read?.checked.progress.result.progress.overall ?? {};
  // facts/domain.md: the department's plan holds 71 tasks.
  expect([read?.checked.rows.length, (assigned ?? 0) + (longTerm ?? 0)]).toEqual([71, 71]);
  expect(read?.checked.findings.length).toBeGreaterThan(0);
});

test('a workbook that is not ours is told so, and looked at again when it is shown again', async () => {
  let content = EMPTY;
  const { session, statuses } = begun({ content: () => Promise.resolve(done(content)) });
  await session.refresh();
  expect(session.get()).toEqual({ status: 'foreign', read: null, failure: null });
  content = opened(seed).content();
  session.shown();
  await until(session, ({ status }) => status === 'current');
  expect(statuses).toEqual(['reading', 'foreign', 'reading', 'current']);
});

test('a change by others makes what is known stale, and it is read again by itself', async () => {
  let tell: (change: WorkbookChange) => void = () => undefined;
  let stops = 0;
  const { session, statuses } = begun({
    watch: (changed) => {
      tell = changed;
      return Promise.resolve(
        done(() => {
          stops += 1;
        }),
      );
    },
  });
  await session.refresh();
  tell({ tables: ['PL_I'] });
  expect(session.get().status).toBe('stale');
  expect(session.get().read).not.toBeNull();
  tell({ tables: ['PL_I'] });
  await until(session, ({ status }) => status === 'current');
  expect(statuses).toEqual(['reading', 'current', 'stale', 'reading', 'current']);
  session.end();
  expect(stops).toBe(1);
});

test('a change that comes while the workbook is read is not lost', async () => {
  const waiting: ((outcome: Outcome<WorkbookContent>) => void)[] = [];
  const { session, statuses } = begun({
    content: () => new Promise((settle) => waiting.push(settle)),
  });
  const reading = session.refresh();
  await new Promise((settle) => setTimeout(settle, 0));
  session.changed();
  waiting[0]?.(done(opened(seed).content()));
  await reading;
  expect(session.get().status).toBe('stale');
  await until(session, ({ status }) => status === 'reading');
  await new Promise((settle) => setTimeout(settle, 0));
  waiting[1]?.(done(opened(seed).content()));
  await until(session, ({ status }) => status === 'current');
  expect(statuses).toEqual(['reading', 'current', 'stale', 'reading', 'current']);
});

test('a reading can be ended; nothing is read again until someone asks', async () => {
  const { session, statuses } = begun({ content: () => new Promise(() => undefined) });
  void session.refresh();
  session.cancel();
  session.changed();
  await new Promise((settle) => setTimeout(settle, 60));
  expect(statuses).toEqual(['reading', 'unread']);
});

test('what cannot be read is a failure that keeps what was known before', async () => {
  let content = (): Promise<Outcome<WorkbookContent>> => Promise.resolve(done(opened(seed).content()));
  const { session } = begun({ content: () => content() });
  await session.refresh();
  const { read } = session.get();
  content = () => Promise.reject(new RangeError('too far'));
  await session.refresh();
  expect(session.get()).toMatchObject({
    status: 'failed',
    failure: { code: 'unexpected', data: { found: 'RangeError' }, state: 'unchanged' },
  });
  expect(session.get().read).toBe(read);
});

test('after a write of ours the workbook is read again, and the figures follow', async () => {
  const book = opened(seed);
  const { session } = begun({ content: () => Promise.resolve(done(book.content())) });
  await session.refresh();
  const doneBefore = session.get().read?.checked.progress.result.progress.overall.done;
  const outcome = await session.writing(() =>
    book.apply([edit('PL_I', 'I.1', 'status', null, 'Hoàn thành')]),
  );
  expect(outcome).toMatchObject({ ok: true, value: { refused: [] } });
  expect(doneBefore).toBe(0);
  expect(session.get().read?.checked.progress.result.progress.overall.done).toBe(1);
});

test('where the host tells which cells were edited, only they are read; anything else is read whole', async () => {
  let tell: (change: WorkbookChange) => void = () => undefined;
  const book = opened(seed);
  const asked: unknown[] = [];
  const { session } = begun({
    content: () => {
      asked.push('all');
      return Promise.resolve(done(book.content()));
    },
    contentAfter: (before, edited) => {
      asked.push(edited);
      expect(before).toBe(session.get().read?.content);
      const touched = edited.map(({ sheet, range }) => ({ sheet, rows: new Set([range.row]) }));
      return Promise.resolve(done(book.content() === before ? null : { content: book.content(), touched }));
    },
    watch: (changed) => {
      tell = changed;
      return Promise.resolve(done(() => undefined));
    },
  });
  await session.refresh();
  const row = session.get().read?.checked.rows.find(({ id }) => id === 'I.1');
  const at = row?.cells.sheetRow ?? 0;
  const edited = [{ sheet: row?.sheet ?? '', range: { row: at, lastRow: at, column: 12, lastColumn: 12 } }];
  const current = () => until(session, ({ status }) => status === 'current');
  await book.apply([edit('PL_I', 'I.1', 'status', null, 'Hoàn thành')]);
  tell({ tables: ['PL_I'], edited, isRemote: true });
  await current();
  expect(session.get().followed).toEqual({ by: 'others', rows: 1 });
  expect(session.get().read?.checked.progress.result.progress.overall.done).toBe(1);
  tell({ tables: ['PL_I'], edited });
  await current();
  expect(session.get().followed).toEqual({ by: 'person', rows: null });
  tell({ tables: ['PL_I'] });
  await current();
  expect(session.get().followed).toEqual({ by: 'person', rows: null });
  session.changed();
  await current();
  expect(session.get().followed).toEqual({ by: 'pane', rows: null });
  await session.refresh();
  expect(session.get().followed).toBeUndefined();
  expect(asked).toEqual(['all', edited, edited, 'all', 'all', 'all', 'all']);
});
