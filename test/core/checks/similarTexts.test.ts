import * as fc from 'fast-check';
import { similarTexts } from '../../../src/core/checks/similarTexts';
import { runs } from '../../runs';

/** Few enough words that texts of them are often alike, some to several others. */
const WORDS = 'rà soát thủ tục hành chính cán bộ công chức báo cáo kết quả quý I II 2024'.split(' ');

/** Texts of a few words, and texts of one family of which not every two are near each other. */
const text = fc
  .oneof(
    fc.array(fc.constantFrom(...WORDS), { minLength: 4, maxLength: 14 }),
    fc.subarray(WORDS.slice(0, 13), { minLength: 9 }),
  )
  .map((words) => words.join(' '));

/** What a person does to the texts of a plan; places count round the end. */
const happening = fc.oneof(
  fc.record({ kind: fc.constant('typed' as const), at: fc.nat(), text }),
  fc.record({
    kind: fc.constantFrom('copied' as const, 'made near' as const, 'put back' as const, 'swapped' as const),
    at: fc.nat(),
    from: fc.nat(),
  }),
  fc.record({ kind: fc.constantFrom('removed' as const, 'inserted' as const), at: fc.nat(), text }),
);

type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

/** The texts with another in one place. */
function put(texts: readonly string[], at: number, text: string): readonly string[] {
  return texts.map((each, place) => (place === at ? text : each));
}

/** The texts after that; `first` is what stood there at the start. */
function after(texts: readonly string[], does: Happening, first: readonly string[]): readonly string[] {
  const at = does.at % Math.max(1, texts.length);
  switch (does.kind) {
    case 'typed':
      return put(texts, at, does.text);
    case 'removed':
      return texts.length < 2 ? texts : texts.filter((_, place) => place !== at);
    case 'inserted':
      return [...texts.slice(0, at), does.text, ...texts.slice(at)];
    case 'put back':
      return put(texts, at, first[at % first.length] ?? '');
    case 'copied':
      return put(texts, at, texts[does.from % texts.length] ?? '');
    case 'made near':
      return put(
        texts,
        at,
        `${texts[does.from % texts.length] ?? ''} ${WORDS[does.from % WORDS.length] ?? ''}`,
      );
    case 'swapped': {
      const from = does.from % texts.length;
      return put(put(texts, at, texts[from] ?? ''), from, texts[at] ?? '');
    }
  }
}

/** What is found after each step, going on from the step before, beside what is found anew. */
function expectNoDrift(first: readonly string[], steps: readonly (readonly Happening[])[]): void {
  let texts = first;
  let similar = similarTexts(first);
  for (const step of steps) {
    texts = step.reduce((before, does) => after(before, does, first), texts);
    similar = similarTexts(texts, similar);
    expect(similar.earlier).toEqual(similarTexts(texts).earlier);
  }
}

const step = fc.array(happening, { minLength: 1, maxLength: 3 });

test('texts edited, copied, made near, moved, removed and put back: what is found from what was known is what is found anew', () => {
  fc.assert(
    fc.property(
      fc.array(text, { minLength: 1, maxLength: 40 }),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      (texts, steps) => {
        expectNoDrift(texts, steps);
      },
    ),
    runs(300),
  );
});

test('a text is asked for anew where a word has come to tell something by an edit elsewhere', () => {
  const all = 'tổ chức thực hiện các nhiệm vụ';
  const own = (at: number) => Array.from({ length: 6 }, (_, step) => `từ${String(6 * at + step)}a`).join(' ');
  const others = Array.from({ length: 1100 }, (_, at) => `${all} ${own(at)}${at < 908 ? ' mới' : ''}`);
  const texts = [`${all} mới`, ...others, `mới ${all}`];
  const similar = similarTexts(texts);
  // "mới" stands in 909 texts, and of 1,101 a word is asked up to 1,000,000 : 1,101 = 908.3.
  expect(similar.earlier.at(-1)).toBeNull();
  const edited = put(texts, 1, `${all} ${own(0)}`);
  expect(similarTexts(edited, similar).earlier.at(-1)).toBe(0);
  expect(similarTexts(edited).earlier.at(-1)).toBe(0);
});

test('two texts are held against each other anew where the earlier one has changed', () => {
  const words = 'tổ chức rà soát công bố đơn giản hóa'.split(' ');
  const without = (...places: readonly number[]): string =>
    words.filter((_, at) => !places.includes(at)).join(' ');
  // With "quý" ten words. Second and third share 8 of 10 with the first, 6 of 10 with each other; then 8 of 9.
  const texts = [`${words.join(' ')} quý I`, `${without(7, 8)} quý II`, `${without(0, 1)} quý II`];
  const similar = similarTexts(texts);
  expect(similar.earlier).toEqual([null, null, null]);
  const edited = put(texts, 1, `${without(0)} quý II`);
  expect(similarTexts(edited, similar).earlier).toEqual([null, null, 1]);
});
