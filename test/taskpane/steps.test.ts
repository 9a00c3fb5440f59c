import { failureDetails } from '../../src/taskpane/steps/failureDetails';
import { StepLog } from '../../src/taskpane/steps/stepLog';
import type { Failure } from '../../src/workbook/failure';

const HOST = { name: 'Excel PC 16.0', requirementSets: ['ExcelApi 1.14'], displayLanguage: 'vi-VN' };

const SECRET = 'Sở Nội vụ, việc của bà Nguyễn Thị A';

const FAILURE: Failure = {
  code: 'workbook-protected',
  data: { sheet: SECRET },
  place: { sheet: SECRET, table: 'PL_I', task: 'I.4' },
  retryHelps: true,
  state: 'unchanged',
};

test('the last fifty steps are kept, oldest first', () => {
  const steps = new StepLog();
  for (let count = 1; count <= 60; count += 1) steps.did('plan-read', { tasks: count });
  const kept = steps.last().map((step) => (step.kind === 'did' ? step.counts['tasks'] : null));
  expect(kept).toHaveLength(50);
  expect([kept[0], kept[49]]).toEqual([11, 60]);
});

test('details say versions, codes and counts', () => {
  const steps = new StepLog();
  steps.did('started');
  steps.did('plan-read', { tasks: 41, findings: 7 });
  steps.failed('workbook-protected');
  const details = failureDetails({
    version: '0.1.0',
    host: HOST,
    language: 'vi',
    failure: FAILURE,
    steps: steps.last(),
  });
  expect(details.split('\n')).toEqual([
    'phancong 0.1.0',
    'host: Excel PC 16.0',
    'requirement sets: ExcelApi 1.14',
    'display language: vi-VN (vi)',
    'failure: workbook-protected, workbook unchanged, retry may help',
    'steps:',
    '1. started',
    '2. plan-read tasks=41 findings=7',
    '3. failed workbook-protected',
  ]);
});

test('details never hold what a failure says of a sheet, a cell or a file', () => {
  const details = failureDetails({ version: '1', host: HOST, language: 'en', failure: FAILURE, steps: [] });
  expect(details).not.toContain(SECRET);
  expect(details).not.toContain('PL_I');
});
