import fc from 'fast-check';
import type { CellValue } from '../../../src/core/completion/cells';
import { cellText } from '../../../src/core/layout/cellText';
import { type DraftedSection, draftEdits } from '../../../src/core/layout/reportText/draftEdits';
import type { TextColumnKey } from '../../../src/core/reportText/textColumns';
import { type TextRow, writtenTexts } from '../../../src/core/reportText/writtenTexts';
import { workbook } from '../../../src/messages/vi/workbook';
import { runs } from '../../runs';

const words = workbook.reportText;
const DAY = 45457;

type Row = Partial<Record<TextColumnKey, CellValue>>;

function section(key: DraftedSection['key'], draft: string): DraftedSection {
  return { key, title: `Mục ${key}`, draft };
}

/** The rows of a new sheet as cells. */
function drawn(sections: readonly DraftedSection[]): Row[] {
  const [edit] = draftEdits(sections, DAY, null, words).edits;
  if (edit?.kind !== 'add-sheet') throw new Error('no sheet');
  const [table] = edit.sheet.tables;
  const rows: Row[] = sections.map(() => ({}));
  for (const { row, column, value } of edit.sheet.cells) {
    const at = row - (table?.range.row ?? 0) - 1;
    const key = table?.columns[column - 1]?.key as TextColumnKey;
    if (rows[at]) rows[at] = { ...rows[at], [key]: value };
  }
  return rows;
}

function placed(rows: readonly Row[]): readonly TextRow[] {
  return rows.map((row, at) => ({ sheetRow: at + 5, cell: (key) => row[key] ?? null }));
}

/** What the rows are after new drafts: the edits done by hand, each refused where `before` does not hold. */
function redrafted(rows: readonly Row[], sections: readonly DraftedSection[], asOf = DAY + 92) {
  const { edits, left } = draftEdits(sections, asOf, placed(rows), words);
  const after = rows.map((row) => ({ ...row }));
  for (const edit of edits) {
    if (edit.kind === 'add-row') after.push({ ...edit.values } as Row);
    else if (edit.kind === 'cell') {
      const row = after.find(({ id }) => id === edit.task);
      expect(row?.[edit.column as TextColumnKey] ?? null).toBe(edit.before ?? null);
      if (row) row[edit.column as TextColumnKey] = edit.after;
    } else throw new Error(edit.kind);
  }
  return { rows: after, left };
}

const FIRST = [
  section('results', 'Đã làm 3 việc.'),
  section('I/A.I', 'Một việc.\n- việc 1'),
  section('requests', ''),
];

test('a new sheet holds the drafts, with nothing of the officer in it', () => {
  const rows = drawn(FIRST);
  expect(rows.map(({ id, draft, text, draftAsOf }) => [id, draft, text, draftAsOf])).toEqual([
    ['results', 'Đã làm 3 việc.', null, DAY],
    ['I/A.I', 'Một việc.\n- việc 1', null, DAY],
    ['requests', null, null, DAY],
  ]);
  expect(writtenTexts(placed(rows), 'Nội dung báo cáo')).toEqual({ written: new Map(), findings: [] });
  expect(draftEdits(FIRST, DAY, placed(rows), words)).toEqual({ edits: [], left: [] });
});

test("a newer draft stands beside the officer's text, which wins", () => {
  const rows = drawn(FIRST);
  rows[0] = { ...rows[0], text: 'Chữ của tôi' };
  const { rows: after, left } = redrafted(rows, [section('results', 'Đã làm 5 việc.')]);
  expect(left).toEqual([]);
  expect(after[0]).toMatchObject({ text: 'Chữ của tôi', draft: 'Đã làm 5 việc.', draftAsOf: DAY + 92 });
  expect([...writtenTexts(placed(after), 'x').written]).toEqual([['results', 'Chữ của tôi']]);
});

test('a draft changed by hand is the officer’s, and moves into their column', () => {
  const rows = drawn(FIRST);
  rows[0] = { ...rows[0], draft: 'Đã làm 3 việc, rất tốt.' };
  expect([...writtenTexts(placed(rows), 'x').written]).toEqual([['results', 'Đã làm 3 việc, rất tốt.']]);
  const { rows: after } = redrafted(rows, [section('results', 'Đã làm 5 việc.')]);
  expect(after[0]).toMatchObject({ text: 'Đã làm 3 việc, rất tốt.', draft: 'Đã làm 5 việc.' });
  expect([...writtenTexts(placed(after), 'x').written]).toEqual([['results', 'Đã làm 3 việc, rất tốt.']]);
});

test('a draft changed by hand beside a text stays, and is told', () => {
  const rows = drawn(FIRST);
  rows[0] = { ...rows[0], draft: 'sửa', text: 'chữ' };
  const { rows: after, left } = redrafted(rows, [section('results', 'mới')]);
  expect(left).toEqual(['Mục results']);
  expect(after[0]).toEqual(rows[0]);
});

test('a new section gets a row, one that is drafted no more keeps its own without a draft', () => {
  const { rows } = redrafted(drawn(FIRST), [section('results', 'Đã làm 3 việc.'), section('II/B', 'mới')]);
  expect(rows.map(({ id, draft }) => [id, draft ?? null])).toEqual([
    ['results', 'Đã làm 3 việc.'],
    ['I/A.I', null],
    ['requests', null],
    ['II/B', 'mới'],
  ]);
});

test('a text in a row of no section, or of one that has a row, is told', () => {
  const rows = [
    ...drawn(FIRST),
    { text: 'lạc' },
    { id: 'results', text: 'hai', title: 'chép' },
    { title: 'x' },
  ];
  const { written, findings } = writtenTexts(placed(rows), 'Nội dung báo cáo');
  expect(written.size).toBe(0);
  expect(findings).toMatchObject([
    { code: 'report-text-unplaced', place: { row: 8 } },
    { code: 'report-text-unplaced', place: { row: 9 }, found: 'chép' },
  ]);
});

test('whatever is typed and drafted, no word of an officer is lost', () => {
  const text = fc.oneof(fc.constantFrom('', ' ', '=1', '{x}', 'a\r\nb', 'x'.repeat(40_000)), fc.string());
  fc.assert(
    fc.property(text, text, fc.option(text), fc.option(text), (draft, next, typed, edited) => {
      const rows = drawn([section('next', draft)]);
      if (typed !== null) rows[0] = { ...rows[0], text: cellText(typed) };
      if (edited !== null) rows[0] = { ...rows[0], draft: cellText(edited) };
      const before = writtenTexts(placed(rows), 'x').written.get('next');
      const { rows: after } = redrafted(rows, [section('next', next)]);
      expect(writtenTexts(placed(after), 'x').written.get('next')).toBe(before);
    }),
    runs(60),
  );
});
