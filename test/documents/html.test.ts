import fc from 'fast-check';
import { hasMarkup, htmlText } from '../../src/documents/html';
import { runs } from '../runs';

test.each([
  ['<ul style="x"> <li>Sở Y tế;</li><li>Sở Nội vụ</li></ul>', 'Sở Y tế;\nSở Nội vụ'],
  ['<p style="text-align: center;">Sở Nội vụ<br>Văn phòng</p>', 'Sở Nội vụ\nVăn phòng'],
  ['<style>p{}</style>A<script>x()</script> &amp; B&nbsp;C', 'A & B C'],
  ['tỷ lệ <5% và > 3%', 'tỷ lệ <5% và > 3%'],
  ['<Sở Nội vụ> chủ trì', '<Sở Nội vụ> chủ trì'],
  ['A < B', 'A < B'],
  ['<b>1</b><i>2', '12'],
])('%s', (cell, text) => {
  expect(htmlText(cell)).toBe(text);
});

test('a name with & is no markup', () => {
  expect([hasMarkup('Sở LĐ-TB&XH'), hasMarkup('TB&amp;XH')]).toEqual([false, true]);
});

test('letters that stand outside tags are never lost', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('<p>', '</p>', '<br/>', '<li>', '<', '>', '&', 'một', 'Sở', '</ul>')),
      (parts) => {
        const words = (text: string): number => (text.match(/một/g) ?? []).length;
        expect(words(htmlText(parts.join(' ')))).toBe(words(parts.join(' ')));
      },
    ),
    runs(300),
  );
});
