import { dayOf } from '../../../src/core/calendar/day';
import type { Finding } from '../../../src/core/finding';
import { matchUnit } from '../../../src/core/unit/match';
import { buildUnitIndex } from '../../../src/core/unit/unitIndex';
import { abbreviations, unit } from '../unit/registers';
import { checked, PROVINCE_HEAD, said, seedText, table } from './checking';

const department = checked(seedText('quang-tri-so-ldtbxh-2023'));
const province = checked(seedText('quang-tri-165-kh-ubnd'));

/** Where the findings of a code stand. */
function places(findings: readonly Finding[], code: string): readonly string[] {
  return findings
    .filter((each) => each.code === code)
    .map(({ place }) => place.task ?? place.appendix ?? 'plan');
}

/** The finding of a code whose data or text names something. */
function about(findings: readonly Finding[], code: string, words: string): Finding | undefined {
  return findings.find((each) => each.code === code && JSON.stringify(each).includes(words));
}

describe('seed 000', () => {
  test('areas in the order I, II, V, III', () => {
    expect(said(department, 'area-out-of-order')).toEqual(['III: III']);
  });

  test('II.10 has no support unit', () => {
    expect(places(department, 'support-missing')).toEqual(['II.10']);
  });

  test('I.35 and I.37 say nearly the same thing, and no other tasks do', () => {
    expect(
      department.filter(({ code }) => code === 'task-near-duplicate').map(({ data }) => data['tasks']),
    ).toEqual(['I.35; I.37']);
  });

  test('I.3 has two leads in one cell', () => {
    expect(said(department, 'leads-several')[0]).toBe('I.3: Văn phòng Sở; Ban biên tập trang web Sở');
  });

  test('PAPI areas without a task', () => {
    expect(about(department, 'areas-absent', 'PAPI')?.found).toBe(
      'Tham gia của người dân ở cấp cơ sở; Trách nhiệm giải trình với người dân; Cung ứng dịch vụ công; Quản trị môi trường',
    );
  });

  test('number and day of the plan are blank', () => {
    expect([places(department, 'plan-number-blank'), places(department, 'plan-date-blank')]).toEqual([
      ['plan'],
      ['plan'],
    ]);
  });

  test('nothing but the listed faults is an error or a warning, and nothing is said twice', () => {
    const weighty = department.filter(({ severity }) => severity !== 'note');
    expect(weighty.map(({ code }) => code)).toEqual([
      'plan-number-blank',
      'plan-date-blank',
      'support-missing',
      'area-out-of-order',
      'task-near-duplicate',
    ]);
  });

  test('its appendices with the faults mended by hand have no error and no warning', () => {
    const lines = seedText('quang-tri-so-ldtbxh-2023')
      .split('\n')
      .map((line) => line.replace(/^V\t(THỦ TỤC)/, 'III\t$1').replace(/^III\t(QUẢN TRỊ ĐIỆN TỬ)/, 'IV\t$1'))
      .filter((line) => !/^37\tTổ chức thực hiện Kế hoạch đào tạo/.test(line))
      .map((line) => (/^10\tCông chức/.test(line) ? line.replace('\t\t', '\tVăn phòng Sở\t') : line));
    const at = lines.findIndex((line) => line.startsWith('35\tHoàn thành kế hoạch'));
    const renumbered = lines.map((line, row) => {
      const number = /^(\d+)\t/.exec(line)?.[1];
      const isLater =
        row > at && Number(number) > 37 && row < lines.findIndex((one) => /^PHỤ LỤC II\b/.test(one));
      return isLater ? line.replace(/^\d+/, String(Number(number) - 1)) : line;
    });
    const left = checked(renumbered.join('\n')).filter(
      ({ severity, code }) => severity !== 'note' && !code.startsWith('plan-'),
    );
    expect(left).toEqual([]);
  });
});

describe('seed 001', () => {
  test('II skips 16 and repeats 23', () => {
    expect(said(province, 'number-skipped')).toEqual(['II.17: 17']);
    expect(said(province, 'number-repeated')).toEqual(['II.23b: 23']);
  });

  test("I.5's lead is a sentence", () => {
    expect(places(province, 'sentence-among-units')).toEqual(['I.5']);
    expect(about(province, 'sentence-among-units', 'I.5')?.data).toEqual({
      lead: 'Sở Kế hoạch và Đầu tư',
      support: 'Văn phòng UBND tỉnh',
    });
  });

  test("I.29's two leads and II.2's two companies run together", () => {
    expect(said(province, 'units-run-together')).toEqual([
      'I.29: Sở Nội vụ Văn phòng UBND tỉnh',
      'II.2: Công ty Cổ phần Nước sạch QT Công ty Điện lực Quảng Trị',
    ]);
  });

  test("I.58's lead carries a condition in brackets", () => {
    expect(places(province, 'unit-condition')).toEqual(['I.58']);
  });

  test("I.35's lead ends in an open group", () => {
    expect(about(province, 'group-open', 'I.35')?.found).toBe('các Sở ngành liên quan');
  });

  test("I.3's support says only cấp xã", () => {
    expect(said(province, 'unit-elided')).toContain('I.3: cấp xã');
  });

  test('I.15 and I.16 have UBND cấp huyện as lead and support', () => {
    expect(said(province, 'lead-also-supports')).toEqual([
      'I.15: UBND cấp huyện',
      'I.16: UBND cấp huyện; UBND cấp xã',
    ]);
  });

  test('I.12 reads "liên kê"', () => {
    expect(said(province, 'deadline-slip')).toEqual(['I.12: liên kê']);
  });

  test('one body under several spellings', () => {
    expect(about(province, 'unit-spellings', 'Trung tâm Phục vụ hành chính công tỉnh')?.found).toMatch(
      /^Trung tâm Phục vụ Hành chính công tỉnh; Trung tâm [Pp]hục vụ HCC tỉnh$/,
    );
    expect(about(province, 'unit-spellings', 'Sở Lao động - Thương binh và Xã hội')?.found).toBe(
      'Sở Lao động - TB&XH; Sở Lao động, Thương binh và Xã hội tỉnh; Sở Lao động, Thương binh và Xã hội',
    );
  });

  test('three blank support cells', () => {
    expect(places(province, 'support-missing')).toEqual(['II.18', 'II.20', 'III.5']);
  });

  test('III ends at IV of VIII', () => {
    const cut = about(province, 'text-cut-off', 'PAPI');
    expect([cut?.severity, cut?.place.appendix, cut?.found, cut?.expected]).toEqual([
      'warning',
      'III',
      'IV KIỂM SOÁT THAM NHỮNG TRONG KHU VỰC CÔNG',
      'Thủ tục hành chính công; Cung ứng dịch vụ công; Quản trị môi trường; Quản trị điện tử',
    ]);
    expect(places(province, 'areas-absent')).toEqual([]);
  });

  test('beyond the listed faults only units dissolved since, one a name, at most 25', () => {
    const listed = new Set(
      'sentence-among-units number-skipped number-repeated support-missing lead-also-supports text-cut-off'.split(
        ' ',
      ),
    );
    const others = province.filter(({ severity, code }) => severity !== 'note' && !listed.has(code));
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['unit-dissolved-since']));
    expect(new Set(others.map(({ data }) => data['unit'])).size).toBe(others.length);
    expect(others.length).toBeLessThanOrEqual(25);
    expect(province.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('each such unit has a note that it stood on the date of the plan', () => {
    const units = (code: string) =>
      province.filter((each) => each.code === code).map(({ data }) => data['unit']);
    expect(units('unit-stood-then')).toEqual(units('unit-dissolved-since'));
    expect(about(province, 'unit-stood-then', 'UBND cấp huyện')?.data['date']).toBe('04/08/2023');
  });

  test('its tasks and those of seed 000 resemble each other in at most three more pairs', () => {
    const pairs = province.filter(({ code }) => code === 'task-near-duplicate');
    expect(pairs.length).toBeLessThanOrEqual(3);
  });

  test('before the changes nothing is said of them', () => {
    const then = checked(seedText('quang-tri-165-kh-ubnd'), dayOf(2024, 6, 14) ?? 0);
    expect(then.filter(({ code }) => code.startsWith('unit-dissolved'))).toEqual([]);
  });
});

test('a plan of 2023 that names dissolved bodies has warnings for today and notes that they stood then', () => {
  const rows = [['1', 'Việc một', 'Sở LĐTBXH', 'UBND cấp huyện', 'Hàng năm']];
  const found = checked(table(rows)).filter(({ code }) => code.startsWith('unit-'));
  expect(found.map(({ code, severity, expected }) => [code, severity, expected])).toEqual([
    ['unit-dissolved-since', 'warning', 'Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo'],
    ['unit-stood-then', 'note', null],
    ['unit-dissolved-since', 'warning', 'UBND cấp xã'],
    ['unit-stood-then', 'note', null],
    ['unit-ends-unconfirmed', 'note', null],
  ]);
});

test('a plan of 2026 that names Sở LĐTBXH or UBND cấp huyện has errors with their successors', () => {
  const head = PROVINCE_HEAD.map((line) => line.replace('04 tháng 8 năm 2023', '15 tháng 01 năm 2026'));
  const rows = [
    ['1', 'Việc một', 'Sở LĐTBXH', 'UBND cấp huyện', 'Hàng năm'],
    ['2', 'Việc hai', 'Sở Nội vụ', 'UBND các huyện, thị xã, thành phố', 'Hàng năm'],
  ];
  const errors = checked(table(rows, head)).filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, expected, data }) => [code, data['unit'], expected, data['tasks']])).toEqual([
    [
      'unit-dissolved',
      'Sở Lao động - Thương binh và Xã hội',
      'Sở Nội vụ; Sở Y tế; Sở Giáo dục và Đào tạo',
      'I.1',
    ],
    ['unit-dissolved', 'UBND cấp huyện', 'UBND cấp xã', 'I.1; I.2'],
  ]);
});

describe("seed 004's broken spellings are offered the right unit and never accepted", () => {
  const names = [
    'Văn phòng Sở',
    'Thanh tra Sở',
    'Phòng Kế hoạch - Tài chính',
    'Phòng Bảo trợ xã hội - Trẻ em',
    'Phòng Lao động - Việc làm',
  ];
  const register = { id: 'r', owner: 'r', issuers: [], units: names.map((name) => unit(name)) };
  const index = buildUnitIndex(register, abbreviations);
  test.each([
    ['Vin phong S', 'Văn phòng Sở'],
    ['Van phong S&', 'Văn phòng Sở'],
    ['Phòng K& hoach — Tài chính', 'Phòng Kế hoạch - Tài chính'],
  ])('%s', (written, name) => {
    const mention = matchUnit(index, written);
    expect([mention.unit, mention.match, mention.suggestions[0]?.name]).toEqual([null, 'near', name]);
  });
});
