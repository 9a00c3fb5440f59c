import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/workbook/file/readWorkbookFile';
import { workbookProgress } from '../../../src/workbook/tracking/workbookProgress';
import { day } from './smallWorkbook';

function counted(name: string) {
  const bytes = readFileSync(join(__dirname, '../../fixtures/xlsx', name));
  return workbookProgress(readWorkbookFile(new Uint8Array(bytes)), { asOf: null, today: day(2024, 7, 1) });
}

const CODES = ['id-repeated', 'status-unread', 'unit-unread'];

test('a workbook saved by LibreOffice counts the same', () => {
  const saved = counted('small-libreoffice.xlsx');
  expect(saved.result.progress).toEqual(counted('small.xlsx').result.progress);
  expect(saved.findings.map(({ code }) => code)).toEqual(CODES);
});

test('a workbook edited by openpyxl counts from its rows although no result is kept', () => {
  const { result, findings } = counted('small-openpyxl.xlsx');
  expect(result.progress.overall).toMatchObject({
    assigned: 5,
    done: 3,
    doneOnTime: 2,
    overdue: 0,
    rate: 0.75,
    dueRate: 1,
    onTimeRate: 0.6667,
  });
  expect(findings.map(({ code }) => code)).toEqual(CODES);
});
