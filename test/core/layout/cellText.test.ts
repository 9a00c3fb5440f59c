import { cellText } from '../../../src/core/layout/cellText';

test('what XML cannot hold is left out, and the rest stays as it is', () => {
  expect(cellText('=1+1')).toBe('=1+1');
  expect(cellText('Sở Nội vụ\nVăn phòng\tSở')).toBe('Sở Nội vụ\nVăn phòng\tSở');
  expect(cellText('a\ufffeb\uffffc\u0001d')).toBe('abcd');
  expect(cellText('\ud800x\udc00')).toBe('x');
  expect(cellText('😀')).toBe('😀');
});

test('a text longer than a cell is cut and says so by an ellipsis', () => {
  expect(cellText('a'.repeat(32767))).toHaveLength(32767);
  const cut = cellText('a'.repeat(40000));
  expect(cut).toHaveLength(32767);
  expect(cut.endsWith('a…')).toBe(true);
});
