import { failures as english } from '../../src/messages/en/failures';
import { failures as vietnamese } from '../../src/messages/vi/failures';
import type { FailureCode } from '../../src/workbook/failure';

test('every failure has a sentence in both languages', () => {
  const vi: Readonly<Record<FailureCode, string>> = vietnamese;
  const en: Readonly<Record<FailureCode, string>> = english;
  expect(Object.keys(vi).sort()).toEqual(Object.keys(en).sort());
});
