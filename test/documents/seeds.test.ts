import { dayOf } from '../../src/core/calendar/day';
import { areasOf, tasksOf } from '../../src/core/plan/plan';
import { htmlText, hasMarkup } from '../../src/documents/html';
import { read, shippedText } from './reading';

const department = shippedText('seeds/quang-tri-so-ldtbxh-2023/ke-hoach.txt');
const province = shippedText('seeds/quang-tri-165-kh-ubnd/ke-hoach.txt');

const sizes = (text: string): readonly (readonly unknown[])[] =>
  read(text).value.appendices.map((appendix) => [
    appendix.code,
    appendix.index,
    tasksOf(appendix).length,
    areasOf(appendix).length,
  ]);

describe('the plan of the department', () => {
  const { value: plan, findings } = read(department);

  test('head: what is left blank is null, month and symbol are kept', () => {
    expect(plan.head).toMatchObject({
      number: null,
      symbol: 'KH-SLĐTBXH',
      date: null,
      month: '2023-09',
      issuer: 'Sở Lao động - Thương binh và Xã hội tỉnh Quảng Trị',
      years: [2023, 2025],
      parent: { number: '165/KH-UBND', date: dayOf(2023, 8, 4) },
    });
    expect(plan.head.title).toMatch(/^Triển khai thực hiện Nghị quyết số 02-NQ\/BCSD .*đến năm 2025$/);
  });

  test('appendices, tasks and headings', () => {
    expect(sizes(department)).toEqual([
      ['I', 'PAR INDEX', 48, 7],
      ['II', 'SIPAS', 16, 10],
      ['III', 'PAPI', 7, 4],
    ]);
  });

  test('contents are known by name, not by numeral', () => {
    const [, sipas, papi] = plan.appendices;
    expect(areasOf(papi!).map(({ code, content }) => [code, content])).toEqual([
      ['I', 'PAPI.2'],
      ['II', 'PAPI.4'],
      ['V', 'PAPI.5'],
      ['III', 'PAPI.8'],
    ]);
    expect(areasOf(sipas!).map(({ code, content }) => `${code}=${content}`)).toEqual(
      ['A', 'A.I', 'A.II', 'A.III', 'B', 'B.I', 'B.II', 'B.III', 'B.IV', 'B.V'].map(
        (code) => `${code}=SIPAS.${code}`,
      ),
    );
  });

  test('findings', () => {
    const told = findings.map(({ code, place }) => [code, place.task ?? place.appendix]);
    expect(told).toContainEqual(['support-missing', 'II.10']);
    expect(told).toContainEqual(['area-out-of-order', 'III']);
    expect(told).toContainEqual(['plan-number-blank', null]);
    expect(told).toContainEqual(['plan-date-blank', null]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('header words and a cell with two leads', () => {
    const [par] = plan.appendices;
    expect(par?.header).toEqual({
      number: 'TT',
      text: 'Nhiệm vụ cụ thể',
      lead: 'Phòng, đơn vị chủ trì/chỉ đạo',
      support: 'Cơ quan thực hiện/phối hợp',
      deadline: 'Thời gian hoàn thành',
      assignment: 'Phân công trách nhiệm',
      product: null,
    });
    const third = tasksOf(par!)[2]!;
    expect(third.lead.map(({ unit }) => unit?.id)).toEqual(['van-phong-so', 'ban-bien-tap-trang-web-so']);
  });
});

describe('the plan of the province', () => {
  const { value: plan, findings } = read(province);

  test('head: number and day come from the lines over the appendices', () => {
    expect(plan.head).toMatchObject({
      number: '165/KH-UBND',
      symbol: 'KH-UBND',
      date: dayOf(2023, 8, 4),
      month: '2023-08',
      issuer: 'UBND tỉnh Quảng Trị',
      years: [2023, 2025],
      parent: { number: '02-NQ/BCSD', date: dayOf(2023, 6, 27) },
    });
  });

  test('appendices, tasks and headings', () => {
    expect(sizes(province)).toEqual([
      ['I', 'PAR INDEX', 59, 8],
      ['II', 'SIPAS', 25, 10],
      ['III', 'PAPI', 14, 4],
    ]);
  });

  test('a number skipped, a number repeated and its id, a text that stops', () => {
    const numbers = findings
      .filter(({ code }) => code.startsWith('number-'))
      .map(({ code, place, found, expected }) => [code, place.task, found, expected]);
    expect(numbers).toEqual([
      ['number-skipped', 'II.17', '17', '16'],
      ['number-repeated', 'II.23b', '23', '24'],
    ]);
    expect(findings.filter(({ code }) => code === 'text-cut-off').map(({ place }) => place.appendix)).toEqual(
      ['III'],
    );
    const missing = findings.filter(({ code }) => code === 'support-missing').map(({ place }) => place.task);
    expect(missing).toEqual(['II.18', 'II.20', 'III.5']);
  });

  test('the sentence of I.5 gives a lead and a support', () => {
    const fifth = tasksOf(plan.appendices[0]!)[4]!;
    expect(fifth.lead.map(({ unit }) => unit?.name)).toEqual(['Sở Kế hoạch và Đầu tư']);
    expect(fifth.support.map(({ unit }) => unit?.name)).toContain('Văn phòng UBND tỉnh');
  });
});

test.each([department, province])('every cell of the source is in the plan, without tags', (text) => {
  const words = JSON.stringify(read(text).value).replaceAll('\\n', '\n').replaceAll('\\"', '"');
  expect(words).not.toMatch(/<\/?(ul|li|p|br)\b/);
  const cells = text
    .split('\n')
    .filter((line) => line.includes('\t'))
    .flatMap((line) => line.split('\t'))
    .map((cell) => (hasMarkup(cell) ? htmlText(cell) : cell.trim()))
    .filter((cell) => cell !== '');
  expect(cells.filter((cell) => !words.includes(cell))).toEqual([]);
});
