import fc from 'fast-check';
import { pairTasks, type KnownTask } from '../../../src/core/update/pairTasks';
import { runs } from '../../runs';

interface NamedTask extends KnownTask {
  readonly name: string;
}

/** "I 3 Kiểm tra hồ sơ": appendix, number, text. */
function tasks(lines: readonly string[]): readonly NamedTask[] {
  return lines.map((name) => {
    const [appendix = '', number = '', ...words] = name.split(' ');
    return { name, appendix, number: number === '—' ? '' : number, text: words.join(' ') };
  });
}

/** The pairing in one line a task: how, and what changed. */
function told(old: readonly string[], fresh: readonly string[]): readonly string[] {
  const { pairs, added, dropped } = pairTasks(tasks(old), tasks(fresh));
  return [
    ...pairs.map((pair) => {
      const changes = [
        pair.textChanged ? 'text' : '',
        pair.numberChanged ? 'number' : '',
        pair.moved ? 'moved' : '',
      ].filter((change) => change !== '');
      return `${pair.old.name} = ${pair.new.name} [${[pair.by, ...changes].join(' ')}]`;
    }),
    ...added.map(({ name }) => `+ ${name}`),
    ...dropped.map(({ name }) => `- ${name}`),
  ];
}

test.each<readonly [string, readonly string[], readonly string[], readonly string[]]>([
  [
    'nothing changed',
    ['I 1 Ban hành kế hoạch'],
    ['I 1 Ban hành kế hoạch'],
    ['I 1 Ban hành kế hoạch = I 1 Ban hành kế hoạch [text]'],
  ],
  [
    'case, spaces, tone marks and a dot after the number change nothing',
    ['I 1 Rà soát hoà giải'],
    ['I 1. rà  soát hòa giải'],
    ['I 1 Rà soát hoà giải = I 1. rà  soát hòa giải [text]'],
  ],
  [
    'a task put in between moves the numbers on, not the tasks',
    ['I 1 Ban hành kế hoạch', 'I 2 Kiểm tra hồ sơ', 'I 3 Báo cáo kết quả'],
    ['I 1 Ban hành kế hoạch', 'I 2 Tập huấn cán bộ', 'I 3 Kiểm tra hồ sơ', 'I 4 Báo cáo kết quả'],
    [
      'I 1 Ban hành kế hoạch = I 1 Ban hành kế hoạch [text]',
      'I 2 Kiểm tra hồ sơ = I 3 Kiểm tra hồ sơ [text number]',
      'I 3 Báo cáo kết quả = I 4 Báo cáo kết quả [text number]',
      '+ I 2 Tập huấn cán bộ',
    ],
  ],
  [
    'a text that was reworded goes before the number that another task has now',
    ['I 1 Tổ chức kiểm tra công tác cải cách hành chính tại các đơn vị', 'I 2 Báo cáo'],
    ['I 1 Mua sắm thiết bị', 'I 2 Tổ chức kiểm tra công tác cải cách hành chính tại đơn vị trực thuộc'],
    [
      'I 1 Tổ chức kiểm tra công tác cải cách hành chính tại các đơn vị = I 2 Tổ chức kiểm tra công tác cải cách hành chính tại đơn vị trực thuộc [near-text text number]',
      '+ I 1 Mua sắm thiết bị',
      '- I 2 Báo cáo',
    ],
  ],
  [
    'a text written anew keeps its number',
    ['I 7 Niêm yết thủ tục', 'I 8 Báo cáo'],
    ['I 7 Công khai quy trình nội bộ', 'I 8 Báo cáo'],
    [
      'I 7 Niêm yết thủ tục = I 7 Công khai quy trình nội bộ [number text]',
      'I 8 Báo cáo = I 8 Báo cáo [text]',
    ],
  ],
  [
    'the same number of another appendix is no reason',
    ['I 7 Niêm yết thủ tục'],
    ['II 7 Công khai quy trình nội bộ'],
    ['+ II 7 Công khai quy trình nội bộ', '- I 7 Niêm yết thủ tục'],
  ],
  [
    'a number that two tasks left have is no reason',
    ['I 7 Niêm yết thủ tục'],
    ['I 7 Công khai quy trình nội bộ', 'I 7 Mua sắm thiết bị'],
    ['+ I 7 Công khai quy trình nội bộ', '+ I 7 Mua sắm thiết bị', '- I 7 Niêm yết thủ tục'],
  ],
  [
    'no number is no reason',
    ['I — Niêm yết thủ tục'],
    ['I — Công khai quy trình nội bộ'],
    ['+ I — Công khai quy trình nội bộ', '- I — Niêm yết thủ tục'],
  ],
  [
    'a text that stands twice is told apart by its numbers',
    ['I 3 Báo cáo', 'I 9 Báo cáo'],
    ['I 9 Báo cáo', 'I 3 Báo cáo'],
    ['I 9 Báo cáo = I 9 Báo cáo [text]', 'I 3 Báo cáo = I 3 Báo cáo [text]'],
  ],
  [
    'and by its appendices',
    ['I 3 Báo cáo', 'II 3 Báo cáo'],
    ['II 4 Báo cáo', 'I 5 Báo cáo'],
    ['II 3 Báo cáo = II 4 Báo cáo [text number]', 'I 3 Báo cáo = I 5 Báo cáo [text number]'],
  ],
  [
    'a task put into another appendix is the same task',
    ['I 3 Khảo sát hài lòng của người dân'],
    ['II 1 Khảo sát hài lòng của người dân'],
    ['I 3 Khảo sát hài lòng của người dân = II 1 Khảo sát hài lòng của người dân [text number moved]'],
  ],
  [
    'of two that say nearly the same the nearer is taken',
    ['I 1 Báo cáo kết quả cải cách hành chính quý I năm 2024'],
    [
      'I 2 Báo cáo kết quả cải cách hành chính 6 tháng năm 2025',
      'I 3 Báo cáo kết quả cải cách hành chính quý II năm 2024',
    ],
    [
      'I 1 Báo cáo kết quả cải cách hành chính quý I năm 2024 = I 3 Báo cáo kết quả cải cách hành chính quý II năm 2024 [near-text text number]',
      '+ I 2 Báo cáo kết quả cải cách hành chính 6 tháng năm 2025',
    ],
  ],
  ['all new', [], ['I 1 Báo cáo'], ['+ I 1 Báo cáo']],
  ['all gone', ['I 1 Báo cáo'], [], ['- I 1 Báo cáo']],
])('%s', (_, old, fresh, expected) => {
  expect(told(old, fresh)).toEqual(expected);
});

const task = fc.record({
  appendix: fc.constantFrom('I', 'II'),
  number: fc.constantFrom('', '1', '2', '3', '3a', '4.'),
  text: fc
    .array(fc.constantFrom('báo', 'cáo', 'kiểm', 'tra', 'quý', 'I', 'II', 'hồ', 'sơ', '2024'), {
      maxLength: 6,
    })
    .map((words) => words.join(' ')),
});
const plan = fc.array(task, { maxLength: 20 });

const among = <T>(all: readonly T[], some: readonly T[]): readonly number[] =>
  some.map((each) => all.indexOf(each)).sort((left, right) => left - right);
const allOf = (all: readonly unknown[]): readonly number[] => all.map((_, at) => at);

test('every task of either version is in exactly one list', () => {
  fc.assert(
    fc.property(plan, plan, (old, fresh) => {
      const { pairs, added, dropped } = pairTasks(old, fresh);
      expect(among(old, [...pairs.map((pair) => pair.old), ...dropped])).toEqual(allOf(old));
      expect(among(fresh, [...pairs.map((pair) => pair.new), ...added])).toEqual(allOf(fresh));
    }),
    runs(100),
  );
});

test('a plan is the same as itself, in whatever order its tasks stand', () => {
  const shuffled = plan.chain((old) =>
    fc.tuple(fc.constant(old), fc.shuffledSubarray(old, { minLength: old.length })),
  );
  fc.assert(
    fc.property(shuffled, ([old, other]) => {
      const copy = other.map((each) => ({ ...each }));
      const { pairs, added, dropped } = pairTasks(old, copy);
      expect({ added, dropped }).toEqual({ added: [], dropped: [] });
      expect(
        pairs.filter(({ textChanged, numberChanged, moved }) => textChanged || numberChanged || moved),
      ).toEqual([]);
    }),
    runs(100),
  );
});

test('what both versions have word for word is never added or dropped at once', () => {
  fc.assert(
    fc.property(plan, plan, (old, fresh) => {
      const { added, dropped } = pairTasks(old, fresh);
      const gone = new Set(dropped.map(({ text }) => text));
      expect(added.filter(({ text }) => gone.has(text))).toEqual([]);
    }),
    runs(100),
  );
});

test('only the number or text of a pair that is told as changed differs', () => {
  fc.assert(
    fc.property(plan, plan, (old, fresh) => {
      for (const pair of pairTasks(old, fresh).pairs) {
        if (!pair.textChanged) expect(pair.new.text).toBe(pair.old.text);
        if (!pair.numberChanged)
          expect(pair.new.number.replace('.', '')).toBe(pair.old.number.replace('.', ''));
        if (pair.by === 'text') expect(pair.textChanged).toBe(false);
      }
    }),
    runs(100),
  );
});
