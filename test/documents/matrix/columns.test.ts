import { areasOf, tasksOf } from '../../../src/core/plan/plan';
import { readPlan } from '../../../src/documents/read';
import { codesOf, knowledge, read, templates } from '../reading';

/** A plan of rows of texts: code of each area with its name; id, area, deadline and further columns of each task. */
function plan(...lines: readonly string[]) {
  const { value, findings } = read(lines.map((line) => line.replaceAll(' | ', '\t')).join('\n'));
  const tasks = value.appendices.flatMap(tasksOf);
  return {
    areas: value.appendices.flatMap(areasOf).map(({ code, name }) => `${code} ${name}`),
    tasks: tasks.map(({ id, area, text, deadline, extra }) => [id, area, text, deadline.text, extra]),
    leads: tasks.map(({ written }) => written.lead),
    codes: codesOf(findings),
    header: value.appendices[0]?.header,
  };
}

const HEADER = 'TT | Lĩnh vực | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn';

describe('a column of areas', () => {
  test('repeated in every row, or only in the first', () => {
    for (const again of ['Thể chế', '']) {
      const { areas, tasks } = plan(
        HEADER,
        '1 | Thể chế | A | x | y | 2026',
        `2 | ${again} | B | x | y | 2026`,
        '1 | Tài chính công | C | x | y | 2026',
      );
      expect(areas).toEqual(['I Thể chế', 'II Tài chính công']);
      expect(tasks).toEqual([
        ['I.1', 'I', 'A', '2026', {}],
        ['I.2', 'I', 'B', '2026', {}],
        ['I.1b', 'II', 'C', '2026', {}],
      ]);
    }
  });

  test('with numerals of their own', () => {
    const { areas } = plan(HEADER, '1 | II. Thể chế | A | x | y | 2026', '2 | IV. Bộ máy | B | x | y | 2026');
    expect(areas).toEqual(['II Thể chế', 'IV Bộ máy']);
  });

  test('before the numbers', () => {
    const { areas, tasks } = plan(
      'Lĩnh vực | STT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn',
      'Thể chế | 1 | A | x | y | 2026',
      ' | 2 | B | x | y | 2026',
    );
    expect(areas).toEqual(['I Thể chế']);
    expect(tasks.map(([id, area]) => [id, area])).toEqual([
      ['I.1', 'I'],
      ['I.2', 'I'],
    ]);
  });

  test('stays a column where the rows of an area stand apart, or where headings stand', () => {
    const apart = plan(
      HEADER,
      '1 | Thể chế | A | x | y | 2026',
      '2 | Tài chính | B | x | y | 2026',
      '3 | Thể chế | C | x | y | 2026',
    );
    expect(apart.areas).toEqual([]);
    expect(apart.tasks.map(([, , , , extra]) => extra)).toEqual([
      { 'Lĩnh vực': 'Thể chế' },
      { 'Lĩnh vực': 'Tài chính' },
      { 'Lĩnh vực': 'Thể chế' },
    ]);
    const headed = plan(HEADER, 'I |  | CẢI CÁCH THỂ CHẾ |  |  | ', '1 | Văn bản | A | x | y | 2026');
    expect(headed.areas).toEqual(['I CẢI CÁCH THỂ CHẾ']);
    expect(headed.tasks).toEqual([['I.1', 'I', 'A', '2026', { 'Lĩnh vực': 'Văn bản' }]]);
  });

  test('is the column of texts where no other is', () => {
    const { areas, tasks } = plan(
      'TT | Nhóm nhiệm vụ | Chủ trì | Thời hạn',
      '1 | A | x | 2026',
      '2 | B | x | 2026',
    );
    expect([areas, tasks.map(([, , text]) => text)]).toEqual([[], ['A', 'B']]);
  });
});

describe('columns of years', () => {
  test('crosses are deadlines, with or without a cell over them', () => {
    const { tasks, header, codes } = plan(
      'TT | Nhiệm vụ | Chủ trì | Phối hợp | Năm 2025 | Năm 2026',
      '1 | A | x | y | x | ',
      '2 | B | x | y | x | X',
      '3 | C | x | y |  | ',
    );
    expect(tasks.map(([, , , deadline]) => deadline)).toEqual(['Năm 2025', 'Năm 2025; Năm 2026', '']);
    expect(tasks[0]?.[4]).toEqual({ 'Năm 2025': 'x' });
    expect(header?.deadline).toBe('Năm 2025 - Năm 2026');
    expect(codes).toEqual(expect.arrayContaining(['deadline-by-years', 'deadline-missing']));
  });

  test('figures of a budget are none; a column of deadlines goes before', () => {
    const budget = plan('TT | Nhiệm vụ | Chủ trì | Phối hợp | 2025 | 2026', '1 | A | x | y | 120 | 80');
    expect(budget.tasks[0]?.slice(3)).toEqual(['', { 2025: '120', 2026: '80' }]);
    expect(budget.codes).toContain('no-deadline-column');
    const dated = plan('TT | Nhiệm vụ | Chủ trì | Thời hạn | 2025 | 2026', '1 | A | x | Quý I/2026 |  | x');
    expect(dated.tasks[0]?.slice(3)).toEqual(['Quý I/2026', { 2026: 'x' }]);
  });
});

describe('a second row of the header', () => {
  test('under merged leads and deadlines', () => {
    const { tasks, leads } = plan(
      'TT | Nhiệm vụ | Cơ quan chủ trì |  | Phối hợp | Thời gian |  | Ghi chú',
      ' |  | Cấp tỉnh | Cấp xã |  | Bắt đầu | Kết thúc | ',
      '1 | A | Sở Nội vụ | UBND cấp xã | Sở Y tế | Quý I/2026 | Quý II/2026 | g',
    );
    expect(leads).toEqual(['Sở Nội vụ']);
    expect(tasks).toEqual([
      [
        'I.1',
        null,
        'A',
        'Quý II/2026',
        { 'Ghi chú': 'g', 'Cơ quan chủ trì - Cấp xã': 'UBND cấp xã', 'Thời gian - Bắt đầu': 'Quý I/2026' },
      ],
    ]);
  });

  test('a first task is no header', () => {
    const { tasks } = plan(
      'TT | Nhiệm vụ | Cơ quan chủ trì |  | Thời hạn',
      '1 | A | Sở Nội vụ | Sở Y tế | 2026',
    );
    expect(tasks.map(([id]) => id)).toEqual(['I.1']);
  });
});

test('a column that the template requires and the table lacks is told, in the words of a header', () => {
  const rows = 'TT\tNhiệm vụ\tChủ trì\tThời hạn\n1\tA\tx\t2026';
  const bytes = new TextEncoder().encode(`PHỤ LỤC I\nNâng cao chỉ số SIPAS\n\n${rows}`);
  const strict = templates.map((template) =>
    template.index === 'SIPAS'
      ? { ...template, required: [...template.required, 'product' as const] }
      : template,
  );
  const missing = (given: typeof templates) =>
    readPlan([{ name: 't', bytes }], { ...knowledge, templates: given }).findings.filter(
      ({ code }) => code === 'column-missing',
    );
  expect(missing(templates)).toEqual([]);
  expect(missing(strict)).toMatchObject([
    { severity: 'warning', expected: 'Sản phẩm', data: { index: 'SIPAS' } },
  ]);
});
