import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMeasure } from '../../../src/core/targets/readMeasure';
import { readTargetFile, type PlanTargets, type WrittenTarget } from '../../../src/core/targets/targetFile';

const root = join(__dirname, '..', '..', '..');

function targetsOf(plan: string): PlanTargets {
  const content: unknown = JSON.parse(readFileSync(join(root, 'seeds', plan, 'chi-tieu.json'), 'utf8'));
  const read = readTargetFile(content);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** The lines of a seed that hold a goal, by their number. */
function seedLines(document: string): ReadonlyMap<number, string> {
  const file = readFileSync(join(root, 'test', 'fixtures', 'targets', `${document}.txt`), 'utf8');
  return new Map(
    file.split('\n').map((line) => {
      const tab = line.indexOf('\t');
      return [Number(line.slice(0, tab)), line.slice(tab + 1)];
    }),
  );
}

const SIGN: Readonly<Record<string, string>> = {
  'at-least': '≥',
  'more-than': '>',
  'at-most': '≤',
  'less-than': '<',
  within: '…',
  'within-below': '…<',
  'above-before': 'better',
};
const CHANGE = { level: '', increase: '+', decrease: '-' } as const;

/** `41 -≥25% by2025`: line, change, operator, value, unit, scale, year. */
function inShort(target: WrittenTarget): string {
  const { operator, value, upTo, mayExceed, change, unit, scale, span, year, source } = target;
  if (operator === null) return `${source.line} none ${span}${year ?? ''}`;
  const end = upTo === null ? '' : `..${upTo} exceed-${mayExceed ?? ''} `;
  const total = scale === null ? '' : `/${scale}`;
  return `${source.line} ${CHANGE[change]}${SIGN[operator] ?? operator}${value ?? ''}${end}${unit ?? ''}${total} ${span}${year ?? ''}`;
}

/** Every measure of the seeds, read out of the documents line by line by hand. */
const BY_HAND: Readonly<Record<string, readonly string[]>> = {
  'quang-tri-so-ldtbxh-2023': [
    '39 ≤10hạng by2025',
    ...['41 -≥25% by2025', '41 ≥99% every', '41 ≥100% by2025', '41 ≥100% by2025'],
    ...['43 ≥100% by2025', '43 ≥80% by2025', '43 ≥100% by2025'],
    ...['45 ≥90% by2025', '47 ≥100% by2025'],
    ...['229 ≥100% every', '230 ≥30% every', '230 ≥100% every', '233 ≥2sáng kiến every', '235 ≥100% every'],
    ...['244 ≥100% every', '246 ≥100% every', '252 ≥100% every', '265 ≥100% every', '269 ≥100% every'],
    ...['272 ≥100% every', '275 ≥100% every', '279 ≥100% every'],
    ...['283 ≥100% by2025', '283 ≥95% by2025'],
  ],
  'quang-tri-165-kh-ubnd': [
    ...['37 …<80..90 exceed-above % by2025', '37 ≤20hạng by2025', '37 ≥Trung bình caonhóm by2025'],
    ...['37 ≤20hạng by2025', '37 ≥85% by2025'],
    ...['39 -≥25% by2025', '39 ≥99% every', '39 ≥100% by2025'],
    ...['41 ≥100% by2025', '41 ≥80% by2025', '41 ≥100% by2025'],
    ...['43 ≥90% by2025', '43 ≥85% by2025', '45 ≥20% by2025', '45 ≥100% by2025', '47 ≥100% by2025'],
    ...['231 ≥100% every', '232 ≥30% every', '232 ≥100% every', '234 ≥2sáng kiến every'],
    ...['236 ≥2hội nghị every', '237 ≥100% every'],
    ...['246 ≥100% every', '247 ≥100% every', '249 ≥100% every'],
    ...['258 ≥100% every', '259 ≥90% every', '262 ≥100% every', '263 ≥100% every', '273 ≥100% every'],
    ...['277 ≥100% every', '277 ≥100% every', '280 ≥100% every'],
    ...['286 ≥90% every', '288 -≥10% every', '289 ≥100% every', '293 ≥100% every', '293 ≥100% every'],
    ...['294 ≥100% by2025', '294 ≥90% by2025', '294 ≥100% by2025', '294 ≥80% by2025'],
    ...['294 ≥100% by2025', '294 ≥60% by2025'],
    ...['295 ≥100% every', '300 ≥100% every', '300 ≥100% every', '301 +≥30% every'],
    ...['306 better every', '306 better every', '306 ≥100% every'],
  ],
  'hung-yen-so-ldtbxh-2022': [
    ...['22 ≥Tốtnhóm in2022', '22 ≥Tốtnhóm in2022', '22 +≥1bậc in2022', '22 +≥1bậc in2022'],
    ...['26 ≥100% in2022', '28 ≥100% in2022', '30 ≥100% in2022'],
    ...['34 ≥100% in2022', '34 ≥80% in2022', '36 ≥100% in2022', '36 ≥20% in2022', '38 ≥90% in2022'],
    ...['40 ≥100% in2022', '42 ≥100% in2022', '44 ≥100% in2022', '44 ≥65% in2022'],
    ...['46 ≥35% in2022', '46 ≥55% in2022', '46 ≥40% in2022', '48 ≥100% in2022'],
    ...['52 -…1.5..2 exceed-above % in2022', '52 +≥1bậc in2022'],
    ...['56 none in2022', '58 ≥100% in2022', '62 none in2022', '64 none in2022'],
    ...['68 ≥100% in2022', '70 none in2022', '72 none in2022', '74 ≥100% in2022', '76 none in2022'],
    ...['78 none in2022', '82 none in2022', '86 none in2022'],
  ],
  'binh-thuan-so-ldtbxh-2021': [
    ...[
      '60 betterđiểm/100 by2025',
      '60 betterhạng by2025',
      '60 betterđiểm/80 by2025',
      '60 betterhạng by2025',
    ],
    ...['60 betterđiểm/10 by2025', '60 better% by2025', '60 betterhạng by2025'],
    ...['78 ≥100% in2021', '81 ≥100% in2021', '86 ≥100% in2022', '90 ≤0hồ sơ by2022', '92 none in2022'],
    ...['96 ≥98% every', '96 better% every', '98 >95% every', '102 ≥85% every', '106 none by2025'],
    ...['156 ≥1sáng kiến every', '168 ≥100% every', '222 ≥100% every'],
  ],
  'son-la-so-ldtbxh-2023': ['45 -≥3% in2023', '45 ≤14.83% in2023', '81 none in2023'],
};

describe.each(Object.entries(BY_HAND))('%s', (plan, expected) => {
  const { document, targets } = targetsOf(plan);

  test('has every measure of its document', () => {
    expect(targets.map(inShort)).toEqual(expected);
  });

  test('quotes lines that stand in the document', () => {
    const lines = seedLines(document);
    const wrong = targets.filter(({ source }) => lines.get(source.line)?.includes(source.text) !== true);
    expect(wrong.map(({ source }) => source)).toEqual([]);
  });

  /** That a poverty rate should fall is not said by the words "đạt 14,83%". */
  const beyondWords = (target: WrittenTarget): boolean =>
    target.text === 'Tỷ lệ hộ nghèo năm 2023' || target.operator === null;

  test.each(targets.filter((target) => !beyondWords(target)).map((each) => [each.measure, each] as const))(
    'what is written as "%s" is read so',
    (measure, target) => {
      const { value, findings } = readMeasure(measure);
      expect(findings).toEqual([]);
      expect(value).toMatchObject({
        operator: target.operator,
        value: target.value,
        upTo: target.upTo,
        mayExceed: target.mayExceed,
        change: target.change,
      });
      if (target.operator !== 'above-before') expect(value?.unit).toBe(target.unit);
    },
  );
});

test('starting values of 2020 are those of the footnotes of Bình Thuận', () => {
  const before = targetsOf('binh-thuan-so-ldtbxh-2021').targets.flatMap((target) => target.before ?? []);
  expect(
    before.map(({ year, numerator, denominator, value }) => [year, numerator, denominator, value]),
  ).toEqual([
    [2020, 81.4, 100, null],
    [2020, 55, 63, null],
    [2020, 40.98, 80, null],
    [2020, 53, 63, null],
    [2020, 7.63, 10, null],
    [2020, null, null, 76.3],
    [2020, 63, 63, null],
  ]);
});

test('the 105 of 113 procedures of Sơn La are a figure with its source', () => {
  const [actual] = targetsOf('son-la-so-ldtbxh-2023').targets.flatMap((target) => target.actual ?? []);
  expect(actual).toMatchObject({ numerator: 105, denominator: 113, value: null });
  expect(actual?.source).toContain('733/BC-SLĐTBXH');
});

test('a file that does not fit says where', () => {
  const content = { plan: { number: null, issuer: 'x', title: 'y' }, document: 'z', targets: [{ id: '1' }] };
  const read = readTargetFile(content);
  expect(read.ok ? [] : read.problems.map(({ where }) => where)).toContain('targets[0].text');
});
