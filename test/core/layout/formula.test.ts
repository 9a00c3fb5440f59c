import { cellKey, escapedHeader, quoted, thisRow, trimmed } from '../../../src/core/layout/formula';

test('structured references keep to the form of files', () => {
  expect(thisRow('PL_I', 'Tiến độ (%)')).toBe('PL_I[[#This Row],[Tiến độ (%)]]');
  expect(escapedHeader("Số [1] # của 'Sở' @")).toBe("Số '[1'] '# của ''Sở'' '@");
});

test('texts in formulas double their quotes', () => {
  expect(quoted('nói "có"')).toBe('"nói ""có"""');
});

test('a no-break space is a literal one', () => {
  expect(trimmed('A1')).toBe('TRIM(SUBSTITUTE(A1,"\u00a0"," "))');
  expect(cellKey('A1')).not.toContain('CHAR(160)');
});
