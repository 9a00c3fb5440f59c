import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { checkedContent, workbookKnowledge } from '../../src/cli/checkFile';
import { reportSource } from '../../src/reports/making/reportSource';
import { wordDocument } from '../../src/reports/making/wordDocuments';
import { wordTemplate } from '../../src/reports/word/wordTemplate';
import { readWorkbookFile } from '../../src/workbook/file/readWorkbookFile';
import { blockFinder } from '../../src/workbook/tracking/block';
import { root } from '../architecture/sources';
import { run } from '../cli/edits/run';
import { toldBesideSender } from './toldBesideSender';
import { runs } from '../runs';
import { opened } from '../workbook/edit/books';
import type { PLANS } from './filledBooks';
import { filledBook, type Filling } from './filledBooks';
import { paragraphsIn, rowsIn, wordParts } from './wordText';

/** In a usual run one filling of the large plan; `npm run fuzz` takes all six. */
const BOOKS = (['000', '001'] as const)
  .flatMap((seed) =>
    (['none', 'half', 'all'] as const).map((filling): readonly [keyof typeof PLANS, Filling] => [
      seed,
      filling,
    ]),
  )
  .filter(([seed, filling]) => seed === '000' || filling === 'half' || runs(1).numRuns > 1);
const PERIOD = ['--period', '6-thang', '--date', '2024-02-05', '--no-history'] as const;

/** `58,82 % (40/68)` by hand from the JSON: two decimals cut from the four of the fraction. */
function printed(rate: number | null, num: number, den: number): string {
  if (rate === null) return '-';
  if (den < 5) return `${num}/${den}`;
  const [whole, decimals = ''] = (rate * 100).toFixed(2).split('.');
  return `${whole},${decimals} % (${num}/${den})`;
}

async function filled(book: string, template: string, name: string, ...rest: readonly string[]) {
  const out = join(dirname(book), name);
  const done = await run('report', template, book, '-o', out, ...PERIOD, ...rest);
  expect([toldBesideSender(done.err), done.code]).toEqual([[], 0]);
  return new Uint8Array(readFileSync(out));
}

test.each(BOOKS)(
  'bao-cao-ket-qua of %s, %s: figures of progress, nothing empty or doubled',
  async (seed, filling) => {
    const book = await filledBook(seed, filling);
    const parts = wordParts(await filled(book, 'bao-cao-ket-qua', 'report.docx'));
    const xml = parts.get('word/document.xml') ?? '';
    const paragraphs = paragraphsIn(xml);
    const progress = JSON.parse((await run('progress', book, '--as-of', '2024-06-14', '--json')).out);

    for (const { text } of paragraphs) {
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}]| {2}|(?<!\.)\.\.$|;\.$|: *\.|\d\.\d+ %/);
    }

    const lines = rowsIn(xml).filter((cells) => cells.length === 7 && cells[0] !== 'TT');
    const expected = [
      progress.overall,
      ...progress.indexes.flatMap((index: { areas: object[] }) => [index, ...index.areas]),
    ]
      .filter(({ assigned, longTerm }) => assigned + longTerm > 0)
      .map((each) => [
        String(each.assigned),
        String(each.done),
        String(each.doneLate),
        String(each.overdue),
        printed(each.rate, each.done, each.assigned - each.notApplicable),
      ]);
    expect(lines.map((cells) => cells.slice(2))).toEqual(expected);

    const tasks = progress.overall.assigned + progress.overall.longTerm;
    const matrix = rowsIn(xml).filter(
      (cells) => cells.length === 11 && cells[0] !== 'TT' && cells[10] !== '',
    );
    expect(matrix).toHaveLength(tasks);
    const count = (word: string): number => matrix.filter((cells) => cells[10] === word).length;
    expect(count('Quá hạn')).toBe(progress.overall.overdue);
    expect(count('Hoàn thành quá hạn')).toBe(progress.overall.doneLate);
    expect(count('Hoàn thành đúng hạn')).toBe(progress.overall.doneOnTime);

    const texts = paragraphs.map(({ text }) => text.trim()).filter((text) => text !== '');
    const isHeading = (text: string): boolean => /^(?:[IVX]+|\d+(?:\.\d+)*)\. \p{Lu}/u.test(text);
    const empty = texts.filter((text, at) => {
      const next = texts[at + 1] ?? '';
      const deeper = /^\d+\.\d|^\d+\. /.test(next) || next === 'TT';
      return isHeading(text) && isHeading(next) && !deeper;
    });
    expect(empty).toEqual([]);
    expect(texts).toContain('ngày 05 tháng 02 năm 2024');
    expect(texts.join('\n')).toContain('Số liệu tính đến ngày 14/06/2024.');
    expect(texts.some((text) => text.includes('GHI CHÚ VỀ SỐ LIỆU'))).toBe(false);
  },
);

test('what is overdue or late is told with its unit and days, and documents with number and day', async () => {
  const book = await filledBook('000', 'half');
  const xml = wordParts(await filled(book, 'bao-cao-ket-qua', 'told.docx')).get('word/document.xml') ?? '';
  const texts = paragraphsIn(xml).map(({ text }) => text);
  const told = texts.join('\n');
  const progress = JSON.parse((await run('progress', book, '--as-of', '2024-06-14', '--json')).out);
  // 15/05/2024 -> 14/06/2024 is 30 days; 30/04/2024 -> 20/05/2024 is 20.
  expect(texts.filter((text) => / hạn 15\/05\/2024, quá hạn 30 ngày\)[;.]$/.test(text))).not.toHaveLength(0);
  expect(
    texts.filter((text) =>
      /chủ trì: .+; hạn 30\/04\/2024, hoàn thành ngày 20\/05\/2024, quá hạn 20 ngày\)[;.]$/.test(text),
    ),
  ).toHaveLength(progress.overall.doneLate);
  expect(told).toContain(
    'Đến ngày 14/06/2024 còn ' + progress.overall.overdue + ' nhiệm vụ quá hạn chưa hoàn thành:',
  );
  expect(told).toContain('- Kế hoạch số 13/KH-SNV ngày 31/01/2024 về nâng cao Chỉ số PAPI;');
  expect(told).toContain('- Báo cáo số 45/BC-SNV ngày 20/05/2024');
  expect(told).toContain('Chưa được bố trí kinh phí (nhiệm vụ ');
});

test('a second print of a period says the same', async () => {
  const book = await filledBook('000', 'half');
  const texts = async (name: string) =>
    wordParts(await filled(book, 'bao-cao-ket-qua', name)).get('word/document.xml');
  expect(await texts('one.docx')).toBe(await texts('two.docx'));
});

test('phan-long-ghep has what a unit leads and what it supports apart', async () => {
  const book = await filledBook('001', 'half');
  const bytes = await filled(book, 'phan-long-ghep', 'part.docx', '--unit', 'sở nội vụ');
  const texts = paragraphsIn(wordParts(bytes).get('word/document.xml') ?? '').map(({ text }) => text);
  const progress = JSON.parse((await run('progress', book, '--as-of', '2024-06-14', '--json')).out);
  const unit = progress.units.find(({ name }: { name: string }) => name === 'Sở Nội vụ');
  const after = (heading: string): string => texts[texts.indexOf(heading) + 1] ?? '';
  const lead = unit.lead.assigned + unit.leadViaGroup.assigned;
  const support = unit.support.assigned + unit.supportViaGroup.assigned;
  expect(after('2.1. Nhiệm vụ Sở Nội vụ chủ trì')).toMatch(new RegExp(`^Được giao ${lead} nhiệm vụ[;.]`));
  expect(after('2.2. Nhiệm vụ Sở Nội vụ phối hợp')).toMatch(new RegExp(`^Được giao ${support} nhiệm vụ[;.]`));
  expect(texts.some((text) => /CỘNG HÒA|Nơi nhận/.test(text))).toBe(false);
});

test('phieu-don-doc: one reminder for each unit with something due, all in one zip', async () => {
  const book = await filledBook('001', 'half');
  const zip = unzipSync(await filled(book, 'phieu-don-doc', 'all.zip'));
  const progress = JSON.parse((await run('progress', book, '--as-of', '2024-06-14', '--json')).out);
  const due = progress.units.filter(
    ({ all: { overdue, dueSoon } }: { all: { overdue: number; dueSoon: number } }) => overdue + dueSoon > 0,
  );
  expect(Object.keys(zip).sort()).toEqual(
    due
      .map(({ name }: { name: string }) => `phieu-don-doc - ${name.replace(/[\\/:*?"<>|]+/g, ' ')}.docx`)
      .sort(),
  );
  const single = await filled(book, 'phieu-don-doc', 'one.docx', '--unit', 'Sở Nội vụ');
  const unit = progress.units.find(({ name }: { name: string }) => name === 'Sở Nội vụ').all;
  const rows = rowsIn(wordParts(single).get('word/document.xml') ?? '').filter(
    (cells) => cells.length === 6 && cells[0] !== 'TT',
  );
  expect(rows.filter((cells) => cells[4] === '30')).not.toHaveLength(0);
  expect(rows).toHaveLength(unit.overdue + unit.dueSoon);
});

test('what cannot be reported is refused in one sentence, and nothing is written', async () => {
  const book = await filledBook('000', 'none');
  const out = join(dirname(book), 'refused.docx');
  const refused = async (template: string, ...rest: readonly string[]) => {
    const { err, code } = await run('report', template, book, '-o', out, ...rest);
    expect([existsSync(out), err.trim().split('\n').length, code]).toEqual([false, 1, 2]);
    return err;
  };
  expect(await refused('bao-cao')).toContain('bao-cao-ket-qua, ');
  expect(await refused('bao-cao-ket-qua', '--period', 'quy-5')).toContain('quy-5');
  expect(await refused('bao-cao-ket-qua', '--unit', 'Sở Y tế')).toContain('Sở Y tế');
  expect(await refused('bao-cao-ket-qua', '--index', 'ICT')).toContain('PAR INDEX, SIPAS, PAPI');
  expect(await refused('phieu-don-doc')).toContain('.zip');
});

/** The book with what an officer typed into cells of `Tham số`, by their names. */
async function signedBook(book: string, cells: Readonly<Record<string, string>>): Promise<string> {
  const host = opened(new Uint8Array(readFileSync(book)));
  const find = blockFinder(host.content());
  const typed = Object.entries(cells).map(([name, text]) => {
    const { sheet, range } = find(name)!;
    const before = { value: sheet.cells.value(range.row, range.column), formula: null };
    const after = { value: text, formula: null };
    return { sheet: sheet.name, row: range.row, column: range.column, before, after };
  });
  expect(host.type(typed)).toMatchObject({ ok: true, value: { refused: [] } });
  const file = join(dirname(book), 'signed.xlsx');
  writeFileSync(file, await host.bytes());
  return file;
}

test('what `Tham số` says of who reports and who signs is printed where it belongs', async () => {
  const book = await signedBook(await filledBook('000', 'none'), {
    Bao_cao_co_quan_cap_tren: 'UBND tỉnh Quảng Trị',
    Bao_cao_co_quan: 'Sở Nội vụ',
    Bao_cao_dia_danh: 'Quảng Trị',
    Bao_cao_ky_hieu: 'BC-SNV',
    Bao_cao_tham_quyen: 'KT.',
    Bao_cao_chuc_vu: 'Giám đốc',
    Bao_cao_chuc_vu_ky_thay: 'Phó Giám đốc',
    Bao_cao_nguoi_ky: 'Lê Thị B',
    Bao_cao_noi_nhan: 'UBND tỉnh (b/c);\nLưu: VT, CCHC.',
  });
  const xml = wordParts(await filled(book, 'bao-cao-ket-qua', 'signed.docx')).get('word/document.xml') ?? '';
  const texts = paragraphsIn(xml).map(({ text }) => text.replace(/\u00a0+/g, ' '));
  const from = (text: string, count: number): readonly string[] =>
    texts.slice(texts.indexOf(text), texts.indexOf(text) + count);
  expect(texts.slice(0, 2)).toEqual(['UBND tỉnh Quảng Trị', 'Sở Nội vụ']);
  expect(from('Số: /BC-SNV', 1)).toEqual(['Số: /BC-SNV']);
  expect(texts).toContain('Quảng Trị, ngày 05 tháng 02 năm 2024');
  expect(from('Nơi nhận:', 6)).toEqual([
    'Nơi nhận:',
    '- UBND tỉnh (b/c);',
    '- Lưu: VT, CCHC.',
    'KT. Giám đốc',
    'Phó Giám đốc',
    'Lê Thị B',
  ]);
  expect(texts.find((text) => text.startsWith('Thực hiện '))).toMatch(
    /^Thực hiện Kế hoạch của Sở Lao động - Thương binh và Xã hội tỉnh Quảng Trị, Sở Nội vụ báo cáo/,
  );
  expect(texts).toContain(
    '(Kèm theo Báo cáo số /BC-SNV ngày 05 tháng 02 năm 2024 của Sở Nội vụ; số liệu tính đến ngày 14/06/2024)',
  );
  // Capitals come from the look of the line, so that names keep theirs.
  expect(paragraphsIn(xml).find(({ text }) => text === 'KT. Giám đốc')?.xml).toContain('<w:caps/>');
});

test('who signs for a body and in place of its head has every line of that, in capitals, bold and centred', async () => {
  const book = await signedBook(await filledBook('000', 'none'), {
    Bao_cao_tham_quyen: 'TM.',
    Bao_cao_chuc_vu: 'Ủy ban nhân dân tỉnh',
    Bao_cao_chuc_vu_ky_thay: 'KT. Chủ tịch\nPhó Chủ tịch',
    Bao_cao_nguoi_ky: 'Lê Thị B',
  });
  const xml = wordParts(await filled(book, 'bao-cao-ket-qua', 'tm.docx')).get('word/document.xml') ?? '';
  // The row of the table that holds the signature stays on one page.
  const row = xml.split('<w:tr>').find((part) => part.includes('Lê Thị B')) ?? '';
  expect(row).toContain('<w:cantSplit/>');
  const lines = paragraphsIn(row.slice(0, row.indexOf('</w:tr>')));
  const from = lines.findIndex(({ text }) => text === 'TM. Ủy ban nhân dân tỉnh');
  const [body, titles, name, ...more] = lines.slice(from);
  expect(more).toEqual([]);
  // A line break, not one long line.
  expect(titles?.xml.replace(/<w:rPr>.*?<\/w:rPr>/g, '')).toMatch(
    />KT\. Chủ tịch<\/w:t>.*<w:br\/>.*>Phó Chủ tịch<\/w:t>/,
  );
  expect(name?.text).toBe('Lê Thị B');
  for (const line of [body, titles]) {
    expect(line?.xml).toContain('<w:caps/>');
    expect(line?.xml).toContain('<w:b/>');
    expect(line?.xml).toContain('<w:jc w:val="center"/>');
  }
  expect(name?.xml).not.toContain('<w:caps/>');
});

test('targets are a section where `Chỉ tiêu` has some, and nothing where it has none', async () => {
  const content = readWorkbookFile(readFileSync(await filledBook('000', 'half')));
  const asOf = 45457;
  const checked = checkedContent(content, await workbookKnowledge(asOf));
  const { input } = reportSource({ content, past: content }, checked.workbook!, {
    period: { kind: 'half', number: 1 },
    index: null,
    unit: null,
    signed: asOf,
    despite: '',
    renew: false,
    now: asOf,
  });
  expect(input.goals.length).toBeGreaterThan(20);
  for (const name of ['bao-cao-ket-qua', 'phan-long-ghep']) {
    const template = wordTemplate(
      new Uint8Array(readFileSync(join(root, 'templates', 'reports', `${name}.docx`))),
    );
    const printed = (goals: typeof input.goals) => {
      const { bytes } = wordDocument(template, { ...input, goals }, name);
      const xml = wordParts(bytes).get('word/document.xml') ?? '';
      const rows = rowsIn(xml).filter((cells) => cells.length === 5 && cells[0] !== 'TT');
      return {
        rows,
        hasSection: paragraphsIn(xml).some(({ text }) => /Kết quả thực hiện chỉ tiêu$/.test(text)),
      };
    };
    const [goal] = input.goals;
    const { rows, hasSection } = printed([
      { ...goal!, actual: { kind: 'fraction', numerator: 105, denominator: 113 }, judgement: 'met' },
      ...input.goals.slice(1),
    ]);
    expect([rows.length, hasSection]).toEqual([input.goals.length, true]);
    expect(rows[0]?.slice(3)).toEqual(['105/113', 'Đạt']);
    expect(rows.map((cells) => cells[1])).toEqual(input.goals.map(({ text }) => String(text)));
    expect(printed([])).toEqual({ rows: [], hasSection: false });
  }
});
