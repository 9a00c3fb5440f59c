import type { Edit } from '../../../src/core/edit';
import type { WorkbookLayout } from '../../../src/core/layout/sheet';
import { workbook as words } from '../../../src/messages/vi/workbook';
import type { OfficeWorkbook } from '../../../src/workbook/officeHost/officeWorkbook';
import { finding } from '../../../src/core/finding';
import { openExcelHost, type OpenExcelHost } from '../../excel-host/openExcelHost';
import { runs } from '../../runs';
import { drawnExcel, officeBook, valueOf } from './books';
import { cell, smallLayout, snapshot } from './smallBook';

/** Actions that are made to fail in a usual run; `npm run fuzz` tries all of them. */
const SAMPLE = runs(16).numRuns;

let layout: WorkbookLayout;
beforeAll(async () => {
  layout = await smallLayout();
});

interface Act {
  readonly open: () => Promise<{ readonly excel: OpenExcelHost; readonly book: OfficeWorkbook }>;
  readonly run: (book: OfficeWorkbook) => Promise<{ readonly ok: boolean }>;
}

const drawn = () => drawnExcel(layout);

const row: Edit = {
  kind: 'add-row',
  table: 'PL_III',
  task: 'III.900',
  under: null,
  values: { id: 'III.900', text: '1.2', area: 'I' },
};
const EDITS: readonly Edit[] = [
  cell('III.1', 'status', null, 'Hoàn thành'),
  cell('III.2', 'note', null, "'=x"),
  cell('III.1', 'doneDay', null, 45450),
  cell('III.3', 'due', '', 45460),
  row,
];

const ACTS: Readonly<Record<string, Act>> = {
  load: {
    open: async () => ({ excel: await openExcelHost({ year: 2024 }), book: officeBook() }),
    run: (book) => book.draw(layout),
  },
  'first edits, with Nhật ký': { open: drawn, run: (book) => book.apply(EDITS) },
  'later edits': {
    open: async () => {
      const opened = await drawn();
      valueOf(await opened.book.apply([cell('III.4', 'note', null, 'x')]));
      return opened;
    },
    run: (book) => book.apply(EDITS),
  },
  'ids of rows that have none of their own': {
    open: async () => {
      const opened = await drawn();
      valueOf(
        await opened.book.apply([
          cell('III.2', 'status', null, 'Không phát sinh'),
          cell('III.2', 'id', 'III.2', 'III.1'),
          cell('III.3', 'id', 'III.3', null),
        ]),
      );
      return opened;
    },
    run: async (book) => {
      const told = await book.tables();
      if (!told.ok) return told;
      const table = told.value.find(({ name }) => name === 'PL_III');
      const held = (at: number, key: string) => table?.rows[at]?.cells[table.columns.indexOf(key)] ?? null;
      const ids = (table?.rows ?? []).map((_, at) => held(at, 'id'));
      const give = (at: number, task: string, before: string | null): Edit => {
        const sheetRow = table?.rows[at]?.sheetRow ?? 0;
        return { kind: 'row-id', table: 'PL_III', task, before, text: held(at, 'text'), sheetRow };
      };
      const copy = ids.lastIndexOf('III.1');
      return book.apply([
        give(copy, 'III.1b', 'III.1'),
        give(copy + 1, 'III.900', null),
        cell('III.1b', 'status', 'Không phát sinh', 'Hoàn thành'),
        cell('III.900', 'note', null, 'x'),
        cell('III.1', 'note', null, 'y'),
      ]);
    },
  },
  undo: {
    open: async () => {
      const opened = await drawn();
      valueOf(await opened.book.apply(EDITS));
      return opened;
    },
    run: (book) => book.undo(null),
  },
  check: {
    open: drawn,
    run: (book) => book.check({ find: () => findings(3), wording: { words, say: ({ code }) => code } }),
  },
  'check again': {
    open: async () => {
      const opened = await drawn();
      const wording = { words, say: ({ code }: { readonly code: string }) => code };
      valueOf(await opened.book.check({ find: () => findings(2), wording }));
      return opened;
    },
    run: (book) => book.check({ find: () => findings(4), wording: { words, say: ({ code }) => code } }),
  },
};

function findings(count: number) {
  return Array.from({ length: count }, (_, at) =>
    finding('unit-unknown', 'warning', {
      place: { appendix: 'III', task: `III.${at + 1}` },
      found: `=${at}`,
    }),
  );
}

test.each(Object.keys(ACTS))(
  '%s: whichever action fails, the workbook is as before or complete',
  async (name) => {
    const act = ACTS[name]!;
    const measured = await act.open();
    const from = measured.excel.trips.length;
    const began = snapshot(measured.excel);
    expect(await act.run(measured.book)).toMatchObject({ ok: true });
    await measured.excel.settled();
    expect(snapshot(measured.excel)).not.toEqual(began);
    const batches = measured.excel.trips.slice(from).filter(({ isCleanUp }) => !isCleanUp);
    const places = batches.flatMap(({ actions }, batch) => actions.map((_, action) => ({ batch, action })));
    const step = Math.max(1, places.length / SAMPLE);
    const tried = Array.from(
      { length: Math.min(SAMPLE, places.length) },
      (_, at) => places[Math.floor(at * step)]!,
    );
    for (const { batch, action } of [...tried, places.at(-1)!]) {
      const { excel, book } = await act.open();
      const before = snapshot(excel);
      excel.failAction(batch, action);
      const outcome = await act.run(book);
      await excel.settled();
      expect([batch, action, outcome]).toMatchObject([
        batch,
        action,
        {
          ok: false,
          failure: { code: 'unexpected', data: { found: 'GeneralException' }, state: 'unchanged' },
        },
      ]);
      expect(snapshot(excel)).toEqual(before);
    }
  },
  3_600_000,
);

test('where taking back fails too, what is left is told, and the next start takes it back or finishes', async () => {
  const excel = await openExcelHost({ year: 2024 });
  const before = snapshot(excel);
  excel.failAction(1, 60);
  excel.failAction(2, 0);
  excel.failAction(3, 0);
  const outcome = await officeBook().draw(layout);
  expect(outcome).toMatchObject({
    ok: false,
    failure: {
      code: 'not-taken-back',
      data: { left: 'PL III PAPI, Đơn vị', because: 'unexpected' },
      state: 'partly-changed',
    },
  });
  expect(snapshot(excel)).not.toEqual(before);
  const later = officeBook();
  expect(valueOf(await later.unfinished())).toMatchObject({ kind: 'load', isWhole: false });
  expect(valueOf(await later.finish())).toBe(false);
  expect(valueOf(await later.takeBack())).toBe(true);
  expect(valueOf(await later.unfinished())).toBeNull();
  expect(snapshot(excel)).toEqual(before);
});

test('a load that only was not shown can be finished at the next start', async () => {
  const excel = await openExcelHost({ year: 2024 });
  excel.failAction(2, 4);
  excel.failAction(3, 0);
  excel.failAction(4, 0);
  expect(await officeBook().draw(layout)).toMatchObject({ ok: false, failure: { code: 'not-taken-back' } });
  expect(valueOf(await officeBook().unfinished())).toMatchObject({ kind: 'load', isWhole: true });
  expect(valueOf(await officeBook().finish())).toBe(true);
  const finished = snapshot(excel);
  await drawn().then(({ excel: other }) => expect(finished).toEqual(snapshot(other)));
});
