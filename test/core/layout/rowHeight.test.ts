import { heightFor, TALLEST_ROW, textWidth, wrappedLines } from '../../../src/core/layout/rowHeight';

// Widths of Times New Roman in thousandths of its size: n, g, a 500/500/444; space 250; V 722; ă 444; ư 500 + horn.
test('a text is as wide as its letters, marks or no marks', () => {
  expect(textWidth('an', 10)).toBeCloseTo(9.44, 5);
  expect(textWidth('Văn', 10)).toBeCloseTo(16.66, 5);
  expect(textWidth('ẵn', 10)).toBeCloseTo(9.44, 5);
  expect(textWidth('ư', 10)).toBeGreaterThan(textWidth('u', 10));
});

test('words go to the next line whole, and a word longer than the line is broken', () => {
  expect(wrappedLines('an an', 20, 10)).toBe(2);
  expect(wrappedLines('an an', 21.5, 10)).toBe(1);
  expect(wrappedLines('an\nan', 100, 10)).toBe(2);
  expect(wrappedLines('nnnnnnnnnn', 20, 10)).toBe(3);
  expect(wrappedLines('', 20, 10)).toBe(1);
});

test('a row is as high as its highest cell and never higher than Excel allows', () => {
  const one = { text: 'Văn phòng Sở', characters: 40, size: 11 };
  const three = { text: 'Văn phòng Sở\nThanh tra Sở\nPhòng Lao động', characters: 40, size: 11 };
  expect(heightFor([one])).toBeGreaterThanOrEqual(15);
  expect(heightFor([one, three])).toBe(heightFor([three]));
  expect(heightFor([three])).toBeGreaterThanOrEqual(3 * 12.65);
  expect(heightFor([{ text: 'a\n'.repeat(500), characters: 40, size: 11 }])).toBe(TALLEST_ROW);
  expect(heightFor([])).toBe(15);
});
