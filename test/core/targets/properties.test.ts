import fc from 'fast-check';
import { judge, readFigure } from '../../../src/core/targets/judge';
import { compareRatios, quotient, ratioOf, shifted } from '../../../src/core/targets/ratio';
import { readMeasure } from '../../../src/core/targets/readMeasure';
import { NO_MEASURE } from '../../../src/core/targets/target';
import { runs } from '../../runs';

const words = fc.constantFrom(
  ...[
    'trên',
    'dưới',
    'từ',
    'đạt',
    'tối thiểu',
    'không quá',
    'trở lên',
    'giảm',
    'tăng',
    'nhóm',
    'hạng',
    'bậc',
  ],
  ...[
    '%',
    '-',
    '–',
    '≥',
    '<=',
    '1,5',
    '2',
    '100%',
    '40,98/80',
    '1.250',
    '99,',
    '.',
    ';',
    'năm trước',
    'cao hơn',
  ],
  ...['địa phương dẫn đầu', 'Trung bình cao', '63', 'điểm', 'hồ sơ', 'loại B', '42/2022/NĐ-CP', '\n', '('],
);
const texts = fc.array(words, { maxLength: 12 }).map((list) => list.join(' '));

test('reading a measure never throws, and answers a measure or says that there is none', () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), (text) => {
      const { value, findings } = readMeasure(text);
      expect(value === null).toBe(findings.some(({ code }) => code === 'measure-unread'));
      if (value !== null) expect(value.operator).not.toBeNull();
    }),
    runs(500),
  );
});

/** A number of at most two decimals, and how it is written in Vietnamese. */
const decimals = fc.integer({ min: 1, max: 9999 }).map((hundredths) => {
  const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100];
  const written = part === 0 ? String(whole) : `${whole},${String(part).padStart(2, '0').replace(/0$/, '')}`;
  return { value: Number(`${hundredths}e-2`), written };
});
const signs = fc.constantFrom(
  ...([
    ['at-least', 'tối thiểu {}'],
    ['at-least', 'đạt ít nhất {}'],
    ['at-least', 'từ {} trở lên'],
    ['at-least', 'đạt {}'],
    ['at-least', '≥ {}'],
    ['more-than', 'trên {}'],
    ['more-than', '> {}'],
    ['at-most', 'không quá {}'],
    ['at-most', '{} trở xuống'],
    ['less-than', 'dưới {}'],
    ['exactly', 'bằng {}'],
  ] as const),
);
const before = fc.constantFrom(
  '',
  'Tỷ lệ hồ sơ ',
  'Đến năm 2025, ',
  'mức độ 3 ',
  'theo Kế hoạch số 165/KH-UBND, ',
);
const gap = fc.constantFrom('', ' ', '\u00a0');
const unit = fc.constantFrom('%', 'điểm');
const shape = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.toUpperCase(),
  (text: string) => text.normalize('NFD'),
  (text: string) => text.replace(/ /g, '\u00a0'),
);

test('a measure is read as it was written, however it was typed', () => {
  fc.assert(
    fc.property(
      decimals,
      signs,
      before,
      gap,
      unit,
      shape,
      (number, [operator, words], start, space, of, typed) => {
        const text = typed(`${start}${words.replace('{}', `${number.written}${space}${of}`)}`);
        const { value } = readMeasure(text);
        expect(value).toEqual({ ...NO_MEASURE, operator, value: number.value, unit: of });
      },
    ),
    runs(500),
  );
});

test('a band is read with both ends', () => {
  fc.assert(
    fc.property(
      decimals,
      decimals,
      fc.boolean(),
      fc.constantFrom(' - ', '-', ' – ', ' đến '),
      (one, other, open, dash) => {
        fc.pre(one.value !== other.value);
        const [low, high] = one.value < other.value ? [one, other] : [other, one];
        const { value } = readMeasure(`từ ${low.written}%${dash}${open ? 'dưới ' : ''}${high.written}%`);
        expect(value).toMatchObject({
          operator: open ? 'within-below' : 'within',
          value: low.value,
          upTo: high.value,
          mayExceed: 'above',
        });
      },
    ),
    runs(300),
  );
});

/** Numbers as people type them: up to four decimals. */
const typedNumbers = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => ({ digits, places, number: Number(`${digits}e-${places}`) }));

test('a number is held as the decimal that it shows', () => {
  fc.assert(
    fc.property(typedNumbers, typedNumbers, (one, other) => {
      const scaled = ({ digits, places }: typeof one): bigint => BigInt(digits) * 10n ** BigInt(4 - places);
      const [left, right] = [scaled(one), scaled(other)];
      expect(compareRatios(ratioOf(one.number), ratioOf(other.number))).toBe(
        left === right ? 0 : left < right ? -1 : 1,
      );
      expect(compareRatios(ratioOf(shifted(one.number, 2)), quotient(one.number, 0.01))).toBe(0);
    }),
    runs(500),
  );
});

test('a share is met exactly where the whole numbers say so', () => {
  const count = fc.integer({ min: 1, max: 100_000 });
  fc.assert(
    fc.property(count, count, fc.integer({ min: 0, max: 10_000 }), (done, all, hundredths) => {
      const measure = {
        ...NO_MEASURE,
        operator: 'at-least',
        value: Number(`${hundredths}e-2`),
        unit: '%',
      } as const;
      const actual = readFigure({ value: null, numerator: done, denominator: all });
      const judged = judge(measure, { actual, before: { kind: 'none' }, year: 2025, asOf: 45_000 });
      expect(judged === 'met').toBe(BigInt(done) * 10_000n >= BigInt(hundredths) * BigInt(all));
    }),
    runs(500),
  );
});
