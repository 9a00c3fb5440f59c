import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, type Day } from '../../../src/core/calendar/day';
import { checkPlan } from '../../../src/core/checks/checkPlan';
import type { PlanCheckContext } from '../../../src/core/checks/planCheck';
import type { Finding } from '../../../src/core/finding';
import type { Plan } from '../../../src/core/plan/plan';
import { planSpan } from '../../../src/core/plan/planSpan';
import { chooseRegister } from '../../../src/core/unit/chooseRegister';
import { changeFinder, readUnitChangesFile, type UnitChanges } from '../../../src/core/unit/unitChanges';
import { buildUnitIndex } from '../../../src/core/unit/unitIndex';
import { read, templates } from '../../documents/reading';
import { abbreviations, department, province } from '../unit/registers';

const root = join(__dirname, '..', '..', '..');

/** The changes of 2025 as shipped. */
export const changes: UnitChanges = (() => {
  const file = readFileSync(join(root, 'seeds/unit-changes/2025.json'), 'utf8');
  const answer = readUnitChangesFile(JSON.parse(file));
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems));
  return answer.value;
})();

export const TODAY: Day = dayOf(2026, 11, 22) ?? 0;

/** What the checks of a plan are given on a day. */
export function contextOf(plan: Plan, today: Day = TODAY): PlanCheckContext {
  const { issuer } = plan.head;
  const register = chooseRegister(issuer, [department, province], abbreviations).value;
  return {
    plan,
    units: buildUnitIndex(register, abbreviations),
    templates,
    span: planSpan(plan.head),
    today,
    changeOf: changeFinder([changes], abbreviations, issuer),
  };
}

/** All findings of a plan read from text. */
export function checked(text: string, today: Day = TODAY): readonly Finding[] {
  const { value: plan, findings } = read(text);
  return checkPlan(contextOf(plan, today), findings);
}

/** A plan of one table, in a province's own form. */
export function table(rows: readonly (readonly string[])[], head: readonly string[] = PROVINCE_HEAD): string {
  const lines = rows.map((cells) => cells.join('\t'));
  return [
    ...head,
    '',
    'TT\tNhiệm vụ\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành',
    ...lines,
    '',
  ].join('\n');
}

export const PROVINCE_HEAD = [
  'ỦY BAN NHÂN DÂN',
  'TỈNH QUẢNG TRỊ',
  'Số: 165/KH-UBND',
  'Quảng Trị, ngày 04 tháng 8 năm 2023',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2024',
  'PHỤ LỤC I',
  'Phân công nhiệm vụ của tỉnh',
];

/** `code task: found` of the findings of one code. */
export function said(findings: readonly Finding[], code: string): readonly string[] {
  return findings
    .filter((each) => each.code === code)
    .map(({ place, found }) => `${place.task ?? place.appendix ?? ''}: ${found ?? ''}`);
}

/** The text of a seed of the repository. */
export function seedText(name: string): string {
  return readFileSync(join(root, 'seeds', name, 'ke-hoach.txt'), 'utf8');
}
