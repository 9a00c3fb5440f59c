import type { RowCells } from '../../../src/core/completion/cells';
import { choicesOf } from '../../../src/core/checks/choices';
import type { FixContext } from '../../../src/core/checks/fixes/fixContext';
import { type Answer, plannedEdits } from '../../../src/core/checks/plannedEdits';
import type { Edit } from '../../../src/core/edit';
import { finding, type Finding } from '../../../src/core/finding';
import { parameters } from '../completion/rows';
import { provinceIndex } from '../unit/registers';
import { checkedRow } from './checkedRows';

const SHEET = 'PL I PAR INDEX';

function contextOf(rows: readonly Partial<RowCells>[]): FixContext {
  const { statuses, year } = parameters();
  return {
    rows: rows.map((cells, at) => checkedRow({ ...cells, sheetRow: 8 + at }, {}, `I.${at + 1}`)),
    units: provinceIndex,
    statuses,
    year,
    span: { from: null, lastYear: null },
    register: [
      { id: 'so-noi-vu', name: 'Sở Nội vụ', spellings: 'Sở NV' },
      { id: 'so-y-te', name: 'Sở Y tế', spellings: null },
    ],
  };
}

function at(code: string, task: number, column: string, found: string): Finding {
  const place = { appendix: 'I', task: `I.${task}`, column, sheet: SHEET, row: 7 + task };
  return finding(code, 'warning', { place, found });
}

function said(edit: Edit): string {
  if (edit.kind === 'cell')
    return `${edit.table} ${edit.task} ${edit.column}: ${String(edit.before)} -> ${String(edit.after)}`;
  return 'values' in edit ? `${edit.kind} ${edit.table} ${edit.task} ${String(edit.values.name)}` : edit.kind;
}

function planned(
  findings: readonly Finding[],
  context: FixContext,
  answers: readonly (readonly [string, string, string?])[],
  safe = false,
): readonly string[] | string {
  const given = answers.map(([choice, answer, task]): Answer => ({ choice, answer, task: task ?? null }));
  const made = plannedEdits(findings, given, safe, context);
  return made.ok ? made.edits.map(said) : `${made.wrong.choice} ${made.choice === null ? 'none' : 'known'}`;
}

const STATUSES = [{ status: 'hoan thanh' }, { status: 'xong' }, { status: 'hoan thanh' }];
const STATUS_FINDINGS = [1, 2, 3].map((task) =>
  at('status-unread', task, 'status', STATUSES[task - 1]!.status),
);

test('one choice a wrong value, with the edits of all its cells', () => {
  const choices = choicesOf(STATUS_FINDINGS, contextOf(STATUSES));
  expect(choices.map(({ found, options }) => [found, options.map(({ answer }) => answer)])).toEqual([
    ['hoan thanh', ['hoan-thanh', 'chua-thuc-hien', 'dang-thuc-hien', 'khong-phat-sinh']],
    ['xong', ['chua-thuc-hien', 'dang-thuc-hien', 'hoan-thanh', 'khong-phat-sinh']],
  ]);
  expect(choices[0]?.options[0]?.fix.edits.map(said)).toEqual([
    'PL_I I.1 status: hoan thanh -> Hoàn thành',
    'PL_I I.3 status: hoan thanh -> Hoàn thành',
  ]);
});

test('an id is made of the value alone: other findings, other rows and their order do not change it', () => {
  const all = choicesOf(STATUS_FINDINGS, contextOf(STATUSES));
  const last = choicesOf(STATUS_FINDINGS.slice(1, 2), contextOf(STATUSES));
  const turned = choicesOf(STATUS_FINDINGS.slice(0, 2).reverse(), contextOf(STATUSES));
  expect(last[0]?.id).toBe(all[1]?.id);
  expect(turned.map(({ id }) => id)).toEqual([all[1]?.id, all[0]?.id]);
  expect(all[0]?.id).toMatch(/^[2-9a-hj-km-np-z]{5}$/);
  expect(all[0]?.id).not.toBe(all[1]?.id);
});

const UNITS = [
  { lead: 'Sở Nội vu\nSở Y te' },
  { support: 'Sở Nội vu' },
  { lead: 'Sở Kế hoạch đặc biệt', support: 'Sở Nội vụ' },
];
const UNIT_FINDINGS = [
  at('unit-unread', 1, 'lead', UNITS[0]!.lead!),
  at('unit-near', 2, 'support', 'Sở Nội vu'),
  at('unit-unknown', 3, 'lead', 'Sở Kế hoạch đặc biệt'),
];

function idOf(found: string): string {
  const choice = choicesOf(UNIT_FINDINGS, contextOf(UNITS)).find((each) => each.found === found);
  if (!choice) throw new Error(found);
  return choice.id;
}

test('a near unit: a suggestion, its spelling kept in the register, a unit of its own, any of the register', () => {
  const choices = choicesOf(UNIT_FINDINGS, contextOf(UNITS));
  expect(choices.map(({ found }) => found)).toEqual(['Sở Nội vu', 'Sở Y te', 'Sở Kế hoạch đặc biệt']);
  const answers = choices[0]?.options.map(({ answer }) => answer) ?? [];
  expect(answers[0]).toBe('so-noi-vu');
  expect(answers).toContain('+so-noi-vu');
  expect(answers.at(-1)).toBe('moi');
  const with1 = 'PL_I I.1 lead: Sở Nội vu\nSở Y te -> Sở Nội vụ\nSở Y te';
  const with2 = 'PL_I I.2 support: Sở Nội vu -> Sở Nội vụ';
  const context = contextOf(UNITS);
  expect(planned(UNIT_FINDINGS, context, [[idOf('Sở Nội vu'), '1']])).toEqual([with1, with2]);
  expect(planned(UNIT_FINDINGS, context, [[idOf('Sở Nội vu'), 'so-noi-vu', 'I.2']])).toEqual([with2]);
  expect(planned(UNIT_FINDINGS, context, [[idOf('Sở Nội vu'), '+so-noi-vu']])).toEqual([
    with1,
    with2,
    'Don_vi so-noi-vu spellings: Sở NV -> Sở NV; Sở Nội vu',
  ]);
  expect(planned(UNIT_FINDINGS, context, [[idOf('Sở Nội vu'), 'Sở Xây dựng', 'I.2']])).toEqual([
    'PL_I I.2 support: Sở Nội vu -> Sở Xây dựng',
  ]);
  expect(planned(UNIT_FINDINGS, context, [[idOf('Sở Kế hoạch đặc biệt'), 'moi']])).toEqual([
    'add-row Don_vi so-ke-hoach-dac-biet Sở Kế hoạch đặc biệt',
  ]);
});

test('answers that change the same cell are worked out one over the other, safe fixes last', () => {
  const answers = [
    [idOf('Sở Nội vu'), '1'],
    [idOf('Sở Y te'), '+so-y-te'],
  ] as const;
  const untidy = at('text-untidy', 3, 'support', 'Sở Nội vụ ');
  const rows = [UNITS[0]!, UNITS[1]!, { ...UNITS[2]!, support: 'Sở Nội vụ ' }];
  expect(planned([...UNIT_FINDINGS, untidy], contextOf(rows), answers, true)).toEqual([
    'PL_I I.1 lead: Sở Nội vu\nSở Y te -> Sở Nội vụ\nSở Y te',
    'PL_I I.2 support: Sở Nội vu -> Sở Nội vụ',
    'PL_I I.1 lead: Sở Nội vụ\nSở Y te -> Sở Nội vụ\nSở Y tế',
    'Don_vi so-y-te spellings: null -> Sở Y te',
    'PL_I I.3 support: Sở Nội vụ  -> Sở Nội vụ',
  ]);
});

test('an answer that names nothing stops the whole plan and says whether the choice is known', () => {
  const context = contextOf(UNITS);
  const id = idOf('Sở Nội vu');
  expect(planned(UNIT_FINDINGS, context, [['zzzzz', '1']])).toBe('zzzzz none');
  expect(planned(UNIT_FINDINGS, context, [[id, '99']])).toBe(`${id} known`);
  expect(planned(UNIT_FINDINGS, context, [[id, 'so-khong-co']])).toBe(`${id} known`);
  expect(planned(UNIT_FINDINGS, context, [[id, '1', 'I.3']])).toBe(`${id} known`);
});

test('nothing to choose where only a safe fix or no fix at all is known', () => {
  const rows = [{ text: ' a ' }];
  expect(choicesOf([at('text-untidy', 1, 'text', ' a ')], contextOf(rows))).toEqual([]);
  expect(choicesOf([at('lead-missing', 1, 'lead', '')], contextOf(rows))).toEqual([]);
});

test('a successor that the register lacks is added to it, once', () => {
  const rows = [{ lead: 'Sở A cũ' }, { lead: 'Sở A cũ', support: 'Sở Y tế' }];
  const place = { appendix: 'I', task: 'I.1', column: 'lead', sheet: SHEET, row: 8 };
  const gone = finding('unit-dissolved-since', 'warning', {
    place,
    found: 'Sở A cũ',
    expected: 'Sở B mới; Sở Y tế',
    data: { unit: 'Sở A cũ' },
  });
  const context = contextOf(rows);
  const [choice] = choicesOf([gone], context);
  const changed = ['I.1', 'I.2'].map((task) => `PL_I ${task} lead: Sở A cũ -> Sở B mới`);
  const added = 'add-row Don_vi so-b-moi Sở B mới';
  expect(planned([gone], context, [[choice!.id, 'so-b-moi']])).toEqual([...changed, added]);
  expect(planned([gone], context, [[choice!.id, 'so-b-moi', 'I.2']])).toEqual([changed[1], added]);
  expect(planned([gone], context, [[choice!.id, 'so-b-moi', 'I.9']])).toBe(`${choice!.id} known`);
  expect(planned([gone], context, [[choice!.id, 'so-y-te', 'I.1']])).toEqual([
    'PL_I I.1 lead: Sở A cũ -> Sở Y tế',
  ]);
});

test('rows without an id of their own get one first, whatever else is asked for, and are edited by it', () => {
  const cells = [{ status: 'hoan thanh' }, { status: 'xong' }, { status: 'hoan thanh' }];
  const context = contextOf(cells);
  const [first, second, third] = context.rows;
  if (!first || !second || !third) throw new Error('rows');
  const rows = [first, { ...second, id: 'I.1' }, { ...third, id: null }];
  const place = (row: number) => ({ appendix: 'I', sheet: SHEET, row, column: 'id' });
  const findings = [
    at('status-unread', 1, 'status', 'hoan thanh'),
    at('status-unread', 2, 'status', 'xong'),
    at('status-unread', 3, 'status', 'hoan thanh'),
    finding('id-repeated', 'warning', { place: place(9), found: 'I.1', expected: 'I.1b' }),
    finding('id-missing', 'warning', { place: place(10), expected: 'I.3' }),
  ];
  const made = plannedEdits(findings, [], false, { ...context, rows });
  expect(made).toMatchObject({
    ok: true,
    edits: [
      { kind: 'row-id', table: 'PL_I', task: 'I.1b', before: 'I.1', sheetRow: 9 },
      { kind: 'row-id', table: 'PL_I', task: 'I.3', before: null, sheetRow: 10 },
    ],
  });
  const ids = new Map(choicesOf(findings, { ...context, rows }).map(({ found, id }) => [found, id]));
  const [same = '', other = ''] = ['hoan thanh', 'xong'].map((found) => ids.get(found));
  const answers: readonly Answer[] = [
    { choice: same, answer: 'hoan-thanh', task: null },
    { choice: other, answer: 'hoan-thanh', task: 'I.1b' },
  ];
  const chosen = plannedEdits(findings, answers, true, { ...context, rows });
  expect(chosen.ok ? chosen.edits.slice(2).map(said) : chosen.wrong).toEqual([
    'PL_I I.1 status: hoan thanh -> Hoàn thành',
    'PL_I I.3 status: hoan thanh -> Hoàn thành',
    'PL_I I.1b status: xong -> Hoàn thành',
  ]);
});
