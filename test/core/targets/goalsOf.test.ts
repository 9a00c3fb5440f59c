import type { PlanHead } from '../../../src/core/plan/plan';
import { goalsOf } from '../../../src/core/targets/goalsOf';
import type { PlanTargets } from '../../../src/core/targets/targetFile';

const ISSUER = 'Sở Nội vụ tỉnh X';
const TITLE = 'Cải cách hành chính năm 2026';
const HEAD: PlanHead = {
  number: '12/KH-SNV',
  symbol: 'KH-SNV',
  date: null,
  month: null,
  issuer: ISSUER,
  title: TITLE,
  years: [2026, 2026],
  parent: null,
};

function known(number: string | null, title = TITLE, issuer = ISSUER): PlanTargets {
  return { plan: { number, issuer, title }, document: 'x', targets: [] };
}

test.each<readonly [string, Partial<PlanHead>, PlanTargets, boolean]>([
  ['the same issuer and number, whatever the title', { title: 'khác' }, known('12/KH-SNV'), true],
  ['a number in other letters', {}, known('12/kh-snv'), true],
  ['another number of the same title', {}, known('13/KH-SNV'), false],
  ['the same number of another issuer', {}, known('12/KH-SNV', TITLE, 'Sở Tư pháp tỉnh X'), false],
  ['a number still blank in the plan, the same title', { number: null }, known('12/KH-SNV'), true],
  ['a number blank in the file, the same title', {}, known(null), true],
  [
    'no number and a title that is only alike',
    { number: null },
    known(null, 'Cải cách hành chính năm 2025'),
    false,
  ],
  ['no number and no title', { number: null, title: null }, known(null), false],
  ['no issuer', { issuer: null }, known('12/KH-SNV'), false],
])('%s: its goals? %#', (_, head, file, isOf) => {
  expect(goalsOf({ ...HEAD, ...head }, [known('99/KH-SNV', 'khác'), file])).toBe(isOf ? file : null);
});
