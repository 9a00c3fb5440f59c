import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { runs } from '../runs';
import type { PLANS } from './filledBooks';
import { filledBook, type Filling } from './filledBooks';
import { run } from '../cli/edits/run';
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
  expect([done.err, done.code]).toEqual(['', 0]);
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
