import fc from 'fast-check';
import { areasOf, tasksOf, type Task } from '../../src/core/plan/plan';
import { readPlan } from '../../src/documents/read';
import { codesOf, knowledge, read } from './reading';
import { runs } from '../runs';

const HEADER = 'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời hạn';

function tasks(text: string): readonly Task[] {
  return read(text).value.appendices.flatMap(tasksOf);
}

function brief({ id, text, written }: Task): readonly string[] {
  return [id, text, written.lead, written.support, written.deadline];
}

test('a pipe table: alignment row, escaped pipe, bold headings', () => {
  const text = [
    '## PHÂN CÔNG NHIỆM VỤ',
    '',
    '| STT | Tên nhiệm vụ | Chủ trì | Phối hợp | Thời gian thực hiện | Ghi chú |',
    '|:---:|---|---|---|---|---|',
    '| **I** | **CẢI CÁCH THỂ CHẾ** | | | | |',
    '| 1. | Rà soát A \\| B | Sở Nội vụ | Sở Tư pháp | Hàng năm | xem lại |',
  ].join('\n');
  const [appendix] = read(text).value.appendices;
  expect(appendix?.title).toBe('PHÂN CÔNG NHIỆM VỤ');
  expect(areasOf(appendix!).map(({ code, name }) => [code, name])).toEqual([['I', 'CẢI CÁCH THỂ CHẾ']]);
  const [task] = tasksOf(appendix!);
  expect(brief(task!)).toEqual(['I.1', 'Rà soát A | B', 'Sở Nội vụ', 'Sở Tư pháp', 'Hàng năm']);
  expect([task!.number, task!.extra]).toEqual(['1.', { 'Ghi chú': 'xem lại' }]);
});

test.each([
  ['TT\tNhiệm vụ cụ thể\tPhòng, đơn vị chủ trì/chỉ đạo\tCơ quan thực hiện/phối hợp\tThời gian hoàn thành'],
  ['STT\tTên nhiệm vụ\tSở, ngành chủ trì tham mưu\tCơ quan phối hợp\tThời hạn'],
  ['Số TT\tNội dung nhiệm vụ\tĐơn vị chủ trì\tĐơn vị phối hợp\tThời gian thực hiện'],
  ['TT\tNội dung công việc\tCơ quan chủ trì thực hiện\tCơ quan, đơn vị phối hợp\tTiến độ hoàn thành'],
])('header wordings of provinces: %s', (header) => {
  const text = `${header}\n(1)\t(2)\t(3)\t(4)\t(5)\n1\tViệc\tSở Nội vụ\tSở Y tế\tHàng năm`;
  expect(tasks(text).map(brief)).toEqual([['I.1', 'Việc', 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm']]);
});

test.each([
  ['Nhiệm vụ', 'Cơ quan chủ trì tham mưu', 'Cơ quan thực hiện', 'Thời gian'],
  ['Tên đề án, nhiệm vụ', 'Cơ quan soạn thảo', 'Cơ quan phối hợp', 'Thời gian ban hành'],
  ['Nội dung công việc', 'Người thực hiện', 'Người phối hợp', 'Thời gian kết thúc'],
  ['Nhiệm vụ, giải pháp', 'Cơ quan chủ trì theo dõi, đánh giá', 'Cơ quan phối hợp', 'Lộ trình'],
])('who and when by their wordings, whatever stands beside them: %s | %s | %s | %s', (...header) => {
  const text = `TT\t${header.join('\t')}\n1\tViệc\tSở Nội vụ\tSở Y tế\tHàng năm`;
  expect(tasks(text).map(brief)).toEqual([['I.1', 'Việc', 'Sở Nội vụ', 'Sở Y tế', 'Hàng năm']]);
});

test('a table of targets with a unit of measure is no matrix, although it names who answers for them', () => {
  const targets = 'STT\tChỉ tiêu\tĐơn vị tính\tKế hoạch 2024\tĐơn vị chủ trì\n1\tHồ sơ\t%\t80\tSở Y tế';
  const { value, findings } = read(
    `${targets}\n2\tThủ tục\t%\t90\tSở Nội vụ\n\nPHỤ LỤC I\n\n${HEADER}\n1\tA\tx\ty\tHàng năm`,
  );
  expect(value.appendices.map((appendix) => tasksOf(appendix).length)).toEqual([1]);
  expect(codesOf(findings)).toContain('table-not-matrix');
});

const AREAS = 'I\tCẢI CÁCH THỂ CHẾ\n1\tA\tx\ty\tHàng năm\nII\tCẢI CÁCH TÀI CHÍNH CÔNG\n2\tB\tx\ty\tHàng năm';

test('an appendix that names no index: guessed by its areas and said, or not guessed and said', () => {
  const told = (text: string, index?: string) => {
    const bytes = new TextEncoder().encode(text);
    const { value, findings } = readPlan([{ name: 't', bytes }], { ...knowledge, index });
    const about = findings.filter(({ code }) => code.startsWith('index-'));
    return [
      value.appendices[0]?.index,
      ...about.map(({ code, severity, expected }) => [code, severity, expected]),
    ];
  };
  const plain = `${HEADER}\n1\tA\tx\ty\tHàng năm`;
  expect(told(plain)).toEqual([null, ['index-unknown', 'note', null]]);
  expect(told(plain, 'SIPAS')).toEqual(['SIPAS']);
  expect(told(`${HEADER}\n${AREAS}`)).toEqual(['PAR INDEX', ['index-by-areas', 'note', 'PAR INDEX']]);
  expect(told(`${HEADER}\n${AREAS}`, 'PAPI')).toEqual(['PAPI']);
  const titled = `KẾ HOẠCH\nNâng cao chỉ số PAPI năm 2026\n\nPHỤ LỤC\nDanh mục nhiệm vụ\n\n${plain}`;
  expect(told(titled)).toEqual(['PAPI', ['index-by-title', 'note', 'PAPI']]);
  expect(told(`PHỤ LỤC I\nNâng cao chỉ số SIPAS\n\n${plain}`)).toEqual(['SIPAS']);
});

test('a row of totals is no task; a heading of digits may stand in another column than the texts', () => {
  const text = [
    'TT\tNội dung thành phần\tGiải pháp\tChủ trì\tPhối hợp\tThời hạn',
    '1\tCông khai\t\t\t\t',
    '1.1\t\tCông khai hộ nghèo\tSở Y tế\tUBND cấp xã\tHàng năm',
    '1.2\t\tTổng kết\tSở Y tế\tUBND cấp xã\tHàng năm',
    '\tTổng cộng: 02 nhiệm vụ\t\t\t\t',
  ].join('\n');
  const { value, findings } = read(text);
  expect(value.appendices.flatMap(areasOf).map(({ code, name }) => [code, name])).toEqual([
    ['1', 'Công khai'],
  ]);
  expect(tasks(text).map(({ id, area, text: words }) => [id, area, words])).toEqual([
    ['I.1.1', '1', 'Công khai hộ nghèo'],
    ['I.1.2', '1', 'Tổng kết'],
  ]);
  expect(findings.filter(({ code }) => code === 'row-total')).toHaveLength(1);
});

test('columns in another order, a product, two header rows and a shifted row of numbers', () => {
  const text = [
    'STT\tThời hạn\tNhiệm vụ\tPhân công thực hiện\t\tSản phẩm',
    '\t\t\tPhối hợp\tChủ trì\t',
    '\t(1)\t(2)\t(3)\t(4)\t(5)',
    '1\tQuý IV\tViệc\tSở Y tế\tSở Nội vụ\tBáo cáo',
  ].join('\n');
  const [task] = tasks(text);
  expect(brief(task!)).toEqual(['I.1', 'Việc', 'Sở Nội vụ', 'Sở Y tế', 'Quý IV']);
  expect(task!.product).toBe('Báo cáo');
});

test('a table cut by a page: blank lines, a page number and the header again', () => {
  const text = [HEADER, '1\tA\tx\ty\tHàng năm', '', '12', '', HEADER, '2\tB\tx\ty\tHàng năm'].join('\n');
  const { value, findings } = read(text);
  expect(value.appendices).toHaveLength(1);
  expect(tasks(text).map(({ id }) => id)).toEqual(['I.1', 'I.2']);
  expect(codesOf(findings)).toEqual(expect.arrayContaining(['header-repeated', 'line-between-rows']));
});

test('numbers as written, repeated, missing, nested', () => {
  const numbers = ['1', '2', '2', '2', '7a', '—', '', '1.2'];
  const text = [HEADER, ...numbers.map((number) => `${number}\tViệc\tx\ty\tHàng năm`)].join('\n');
  expect(tasks(text).map(({ id, number }) => [id, number])).toEqual([
    ['I.1', '1'],
    ['I.2', '2'],
    ['I.2b', '2'],
    ['I.2c', '2'],
    ['I.7a', '7a'],
    ['I.7ab', '—'],
    ['I.7ac', ''],
    ['I.1.2', '1.2'],
  ]);
});

test('numbering that begins again under each heading is no slip', () => {
  const row = (number: number): string => `${number}\tViệc\tSở Nội vụ\tSở Y tế\tHàng năm`;
  const text = [HEADER, 'I\tMỘT\t\t\t', row(1), row(2), 'II\tHAI', row(1), row(2)].join('\n');
  expect(tasks(text).map(({ id, area }) => [id, area])).toEqual([
    ['I.1', 'I'],
    ['I.2', 'I'],
    ['I.1b', 'II'],
    ['I.2b', 'II'],
  ]);
  expect(codesOf(read(text).findings).filter((code) => code.startsWith('number'))).toEqual([]);
});

test('rows with cells too few or too many, rows broken over lines, a row that goes on', () => {
  const text = [
    HEADER,
    '1\tViệc một',
    'tiếp theo\tSở Nội vụ\tSở Y tế\tHàng năm',
    '2\tViệc hai\tSở Nội vụ',
    '3\tViệc ba\tSở Nội vụ\tSở Y tế\tHàng năm\tthừa',
    '\tphần còn lại\t\tSở Tư pháp\t',
  ].join('\n');
  const all = tasks(text);
  expect(all.map(({ id, text: words }) => [id, words])).toEqual([
    ['I.1', 'Việc một\ntiếp theo'],
    ['I.2', 'Việc hai'],
    ['I.3', 'Việc ba\nphần còn lại'],
  ]);
  expect(all[2]!.written.support).toBe('Sở Y tế\nSở Tư pháp');
  expect(all[2]!.extra).toEqual({ '#6': 'thừa' });
  const codes = codesOf(read(text).findings);
  expect(codes).toEqual(expect.arrayContaining(['row-joined', 'row-cells-wrong', 'row-continued']));
});

test('a last row that stops in the middle', () => {
  const { findings } = read(`${HEADER}\n1\tA\tSở Nội vụ\tSở Y tế\tHàng năm\n2\tTham mưu ban`);
  expect(codesOf(findings)).toContain('text-cut-off');
});

test('a table without a lead column is told', () => {
  const { findings } = read('TT\tNhiệm vụ\tThời hạn\n1\tViệc\tHàng năm');
  expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
    'no-lead-column',
  ]);
});

test('a document without a matrix says what it has', () => {
  const text = 'KẾ HOẠCH\nCải cách năm 2022\n\n- Đạt 100% hồ sơ\n- Đạt 80% thủ tục\n\n1. Văn phòng Sở\n';
  const { value, findings } = read(text);
  expect(value.appendices).toEqual([]);
  expect(findings.find(({ code }) => code === 'no-matrix')?.data).toEqual({ goals: 2, duties: 1 });
});

const cell = fc.stringMatching(/^[A-Za-zĐđảạ<>|"&;.\d ]{0,12}$/);

test('random tables never throw and lose no text', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const text = [HEADER, ...rows.map((cells) => cells.join('\t'))].join('\n');
      expect(() => read(text)).not.toThrow();
    }),
    runs(200),
  );
  const word = fc.stringMatching(/^[a-z]{4,9}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, word, word, word), { minLength: 1, maxLength: 20 }), (rows) => {
      const lines = rows.map((cells, at) => `${at + 1}\t${cells.join('\t')}`);
      const written = tasks([HEADER, ...lines].join('\n')).map((task) => brief(task).slice(1));
      expect(written).toEqual(rows);
    }),
    runs(100),
  );
});

test('random text never throws', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '\t',
          '\n',
          '|',
          '"',
          'PHỤ LỤC I',
          'TT',
          'Nhiệm vụ',
          'Chủ trì',
          'A',
          '1',
          '<p>',
          'Số: /KH',
        ),
      ),
      (parts) => {
        expect(() => read(`x${parts.join('')}`)).not.toThrow();
      },
    ),
    runs(300),
  );
});

test('a Markdown plan: the line over the table gives number, day and issuer; inner headings are not areas of the index', () => {
  const text = [
    '# KẾ HOẠCH',
    '## Cải cách hành chính nhà nước năm 2026',
    '**PHỤ LỤC 01**',
    'PHÂN CÔNG NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH',
    '*(Kèm theo Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Bắc Ninh)*',
    '| STT | Nội dung nhiệm vụ | Sản phẩm đầu ra | Cơ quan chủ trì | Thời hạn |',
    '|---|---|---|---|---|',
    '| A | CẢI CÁCH THỂ CHẾ | | | |',
    '| I | Xây dựng văn bản | | | |',
    '| 1 | Ban hành | Nghị quyết | Sở Tư pháp | 30/11/2026 |',
  ].join('\n');
  const { value, findings } = read(text);
  expect(value.head).toMatchObject({
    number: '12/KH-UBND',
    month: '2026-01',
    issuer: 'UBND tỉnh Bắc Ninh',
    years: [2026, 2026],
  });
  expect(value.appendices.flatMap(areasOf).map(({ code, content }) => [code, content])).toEqual([
    ['A', 'PAR.II'],
    ['A.I', null],
  ]);
  expect(codesOf(findings)).not.toContain('area-unknown');
});
