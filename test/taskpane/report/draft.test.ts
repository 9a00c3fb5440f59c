/** A report before it is made: figures, what is missing, what blocks it, what goes into the workbook. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Edit } from '../../../src/core/edit';
import { readWorkbook, shippedKnowledge } from '../../../src/taskpane/session/readWorkbook';
import { historyEdits } from '../../../src/taskpane/report/historyPlan';
import { firstDocument, madeReport } from '../../../src/taskpane/report/madeReport';
import { holderOfIndex, holderOfWhole } from '../../../src/taskpane/report/printedHolder';
import { type DraftAsked, reportDraft } from '../../../src/taskpane/report/reportDraft';
import { withOwnUses } from '../../../src/taskpane/report/own/ownUses';
import { rowPlaces } from '../../../src/taskpane/report/rowPlaces';
import { signedSource } from '../../../src/taskpane/report/signedSource';
import type { PaneTemplate } from '../../../src/taskpane/report/templates';
import { shippedReportTemplates } from '../../../src/taskpane/shipped/reportTemplates';
import type { FileWorkbook } from '../../../src/workbook/fileHost/fileWorkbook';
import { paragraph, smallTemplate } from '../../reports/word/smallTemplate';
import { textIn, wordParts } from '../../reports/wordText';
import { DAY, edit, opened, seedBook } from '../../workbook/edit/books';

const REPORTS = join(__dirname, '../../../templates/reports');
const HALF = { kind: 'half', number: 1 } as const;

let bytes: Uint8Array;
let templates: readonly PaneTemplate[];
beforeAll(async () => {
  bytes = await seedBook();
  templates = (await shippedReportTemplates()).map((template) => ({
    ...template,
    key: template.name,
    bytes: () =>
      Promise.resolve(
        template.kind === 'sheet'
          ? null
          : new Uint8Array(readFileSync(join(REPORTS, `${template.name}.docx`))),
      ),
  }));
});

function named(...names: readonly string[]): readonly PaneTemplate[] {
  return names.flatMap((name) => templates.filter((template) => template.name === name));
}

async function typedInto(...edits: readonly Edit[]): Promise<FileWorkbook> {
  const book = opened(bytes);
  expect(await book.apply(edits)).toMatchObject({ ok: true, value: { refused: [] } });
  return book;
}

const done = (task: string): Edit =>
  edit(`PL_${task.replace(/\..*/, '')}`, task, 'status', null, 'Hoàn thành');

async function drafted(book: FileWorkbook, asked: Partial<DraftAsked> = {}) {
  const read = readWorkbook(book.content(), await shippedKnowledge(), DAY);
  return reportDraft(read, {
    period: HALF,
    asOf: null,
    templates: named('bao-cao-ket-qua'),
    index: null,
    unit: null,
    history: 'usual',
    today: DAY,
    now: DAY + 0.5,
    ...asked,
  });
}

const kinds = ({ gaps }: Awaited<ReturnType<typeof drafted>>) => gaps.map(({ kind }) => kind);

test('an empty workbook misses head, signer and figures of goals, and nothing of tasks', async () => {
  const draft = await drafted(opened(bytes));
  // The plan of the department says its month and symbol only.
  expect(kinds(draft)).toEqual([
    'goals',
    'plan-number',
    'plan-date',
    'sender-place',
    'sender-title',
    'sender-name',
  ]);
  expect(draft.source.errors).toEqual([]);
  // 71 tasks, one of them due in 2025.
  expect(draft.printed.progress.overall).toMatchObject({ assigned: 70, done: 0, longTerm: 1 });
});

test('done tasks without day, result and evidence are told, row by row, and lead to their rows', async () => {
  // I.1 has a due day, I.3 is continuous.
  const book = await typedInto(
    done('I.1'),
    done('I.3'),
    edit('PL_I', 'I.3', 'evidence', null, 'Báo cáo số 5/BC-SNV'),
  );
  const draft = await drafted(book);
  const gap = (kind: string) => draft.gaps.find((each) => each.kind === kind);
  const rows = (kind: string) => {
    const found = gap(kind);
    return found !== undefined && 'rows' in found ? found.rows : [];
  };
  const { tracking } = draft.checked;
  const ids = (kind: string) =>
    rowPlaces(rows(kind), tracking).map(({ table, row }) => {
      const matrix = tracking.matrices[table];
      const cells = matrix?.table.rows[row];
      return cells && matrix?.sheet.cells.value(cells.sheetRow, matrix.columns.get('id') ?? 0);
    });
  expect(ids('done-day')).toEqual(['I.1']);
  expect(ids('result')).toEqual(['I.1', 'I.3']);
  expect(ids('evidence')).toEqual(['I.1']);
  // A template without evidence asks for none.
  expect(kinds(await drafted(book, { templates: named('phieu-don-doc') }))).not.toContain('evidence');
});

test('figures lead to their tasks only where a list adds up to them', async () => {
  const book = opened(bytes);
  const holder = async (asked: Partial<DraftAsked>) => {
    const { printed, source, checked } = await drafted(book, asked);
    return holderOfWhole(printed.progress.overall, source, checked.progress);
  };
  expect(await holder({})).toEqual({ kind: 'overall' });
  expect(await holder({ index: 'SIPAS' })).toEqual({ kind: 'index', table: 1 });
  expect(await holder({ unit: 0 })).toEqual({ kind: 'unit', line: 0, role: 'all' });
  const { printed, checked } = await drafted(book);
  const [first] = printed.progress.indexes;
  expect(first && holderOfIndex('III', first, checked.progress)).toBeNull();
  expect(first && holderOfIndex('I', first, checked.progress)).toEqual({ kind: 'index', table: 0 });
});

test('figures of a period are kept once, printed again as they were, and renewed only when asked', async () => {
  const book = opened(bytes);
  const first = await drafted(book);
  // 71 tasks, one of them due in 2025 and counted as long-term.
  expect(first.history).toMatchObject({ kind: 'first', addsSheet: true, tasks: 71 });
  expect(historyEdits(first.source, first.history, 'leave')).toEqual([]);
  const keep = historyEdits(first.source, first.history, 'usual');
  expect(await book.apply(keep, 'whole')).toMatchObject({ ok: true, value: { refused: [] } });

  expect(await book.apply([done('I.3')])).toMatchObject({ ok: true });
  const again = await drafted(book);
  expect(again.history).toEqual({ kind: 'standing', written: DAY, tasks: 'whole', mayRenew: true });
  expect(again.printed.progress.overall.done).toBe(0);
  expect(again.printed.source).toMatchObject({ kind: 'kept', differing: 0, withRows: true });
  expect(holderOfWhole(again.printed.progress.overall, again.source, again.checked.progress)).toBeNull();
  expect(historyEdits(again.source, again.history, 'usual')).toEqual([]);

  const left = await drafted(book, { history: 'leave' });
  expect(left.printed.progress.overall.done).toBe(1);
  expect(historyEdits(left.source, left.history, 'leave')).toEqual([]);

  const renewed = await drafted(book, { history: 'renew' });
  const edits = historyEdits(renewed.source, renewed.history, 'renew');
  expect(await book.apply(edits, 'whole')).toMatchObject({ ok: true, value: { refused: [] } });
  expect((await drafted(book)).printed.progress.overall.done).toBe(1);
});

test('without a period, and of reminders, nothing is kept', async () => {
  const book = opened(bytes);
  const none = await drafted(book, { period: null });
  expect(none.history).toEqual({ kind: 'no-period' });
  expect(historyEdits(none.source, none.history, 'renew')).toEqual([]);
  expect((await drafted(book, { templates: named('phieu-don-doc') })).history).toEqual({ kind: 'units' });
});

test('drafting the words of one index leaves the other areas as they are', async () => {
  const book = opened(bytes);
  const first = await drafted(book);
  expect(first.words).toMatchObject({ isNew: true, left: [] });
  expect(await book.apply(first.words.edits, 'whole')).toMatchObject({ ok: true, value: { refused: [] } });
  const again = await drafted(book, { index: 'PAPI', unit: 0 });
  expect(again.words).toMatchObject({ isNew: false, edits: [], left: [] });
  expect(again.words.sections).toHaveLength(first.words.sections.length);
});

test('an error blocks, and the reason to go on is printed with it', async () => {
  const book = await typedInto(edit('PL_I', 'I.3', 'status', null, 'Xong rồi'));
  const { source } = await drafted(book);
  expect(source.errors).toHaveLength(1);
  const [template] = named('bao-cao-ket-qua');
  const signed = signedSource(source, { signed: DAY + 3, reason: '  thử {x} <y> ' });
  const made = template && (await madeReport(template, signed, () => Promise.resolve()));
  if (made?.kind !== 'made') throw new Error('not made');
  expect(made.file).toMatchObject({ name: 'Báo cáo kết quả - 6 tháng đầu năm 2024.docx', mayJoin: false });
  const text = textIn(wordParts(made.file.bytes).get('word/document.xml') ?? '');
  expect(text).toContain('thử {x} <y>');
  expect(text).toContain('ngày 17 tháng 6 năm 2024');
});

test('reminders are looked at unit by unit, ended in between, and of a preview only the first is made', async () => {
  const book = await typedInto(edit('PL_I', 'I.3', 'adjustedDue', null, DAY - 10));
  const { source } = await drafted(book, { templates: named('phieu-don-doc') });
  const [template] = named('phieu-don-doc');
  if (template === undefined) throw new Error('no template');
  const told: (readonly [number, number])[] = [];
  const made = await madeReport(template, source, (at, count) => {
    told.push([at, count]);
    return Promise.resolve();
  });
  const { units } = source.input.parameters;
  expect(told).toEqual(units.map((_, at) => [at + 1, units.length]));
  if (made.kind !== 'made') throw new Error(made.kind);
  expect(made.file.name).toBe('Phiếu đôn đốc - 6 tháng đầu năm 2024.zip');
  expect(Object.keys(unzipSync(made.file.bytes))).toEqual(made.documents.map(({ name }) => name));
  const first = await firstDocument(template, source);
  expect(first.kind === 'made' && first.documents.map(({ name }) => name)).toEqual([made.documents[0]?.name]);
  const ended = madeReport(template, source, () => Promise.reject(new Error('ended')));
  await expect(ended).rejects.toThrow('ended');
});

/** A template of a person's own, as the place offers it. */
function ownTemplate(...texts: readonly string[]): PaneTemplate {
  const file = smallTemplate(texts.map((text) => paragraph(text)).join(''));
  return {
    key: 'own-Mau_bao_cao_1',
    name: 'Mẫu của Sở',
    kind: 'word',
    title: 'Mẫu của Sở',
    about: 'a.docx',
    index: null,
    per: 'report',
    fields: [],
    needs: [],
    bytes: () => Promise.resolve(file),
    isOwn: true,
  };
}

const gapsOf = async (book: FileWorkbook, template: PaneTemplate) =>
  (await drafted(book, { templates: [await withOwnUses(template)] })).gaps;

test("of a template of a person's own it is told what it would print blank, by its own fields", async () => {
  const book = opened(bytes);
  const some = ownTemplate(
    '{kế hoạch}, {địa danh}: {được giao}; {người ký}',
    '{#nhiệm vụ quá hạn}{nhiệm vụ}{/nhiệm vụ quá hạn}',
    '{#các chỉ số}{#các dòng}{nhiệm vụ} {ngày hoàn thành}{/các dòng}{/các chỉ số}',
    '{#còn lỗi}{lý do xuất}{/còn lỗi}',
  );
  // Nothing is done and nobody is said to sign; the plan has no number and no day; nothing asks for goals.
  expect(await gapsOf(book, some)).toEqual([
    { kind: 'plan-number' },
    { kind: 'plan-date' },
    {
      kind: 'own-blank',
      template: 'Mẫu của Sở',
      fields: ['địa danh', 'người ký', 'các chỉ số › các dòng › ngày hoàn thành'],
    },
  ]);
  expect(await gapsOf(book, ownTemplate('{năm}'))).toEqual([]);
  // The 25 goals of the plan (chi-tieu.json) have no figures yet: their column is blank, and they are told.
  expect(await gapsOf(book, ownTemplate('{#chỉ tiêu}{phải đạt}: {thực hiện}{/chỉ tiêu}'))).toEqual([
    { kind: 'goals', count: 25 },
    { kind: 'own-blank', template: 'Mẫu của Sở', fields: ['chỉ tiêu › thực hiện'] },
  ]);
});

test("a template of a person's own that cannot be filled says so before the export", async () => {
  const book = opened(bytes);
  expect(await gapsOf(book, ownTemplate('{được giaoo}'))).toEqual([
    expect.objectContaining({ kind: 'own-unusable', code: 'template-field-unknown' }),
  ]);
  expect(await gapsOf(book, ownTemplate('{#chỉ tiêu}'))).toEqual([
    expect.objectContaining({ kind: 'own-unusable', template: 'Mẫu của Sở' }),
  ]);
});
