import type { UnitProgress } from '../completion/units';
import { paragraphs } from './areaFields';
import { countFields } from './countFields';
import type { RoleFields, UnitFields } from './reportData';
import type { ReportInput } from './reportInput';
import { put, type ReportWords } from './reportWords';
import { indexFields, overallDraft, type Wording } from './results';
import { ALL_ROLES, roleInRow, type Scope, scopeOf } from './scope';

/** The results of what a unit leads and of what it supports, parts without tasks left out; one part for all units. */
export function roleFields(
  whole: Scope,
  input: ReportInput,
  words: ReportWords,
  wording: Wording,
): readonly RoleFields[] {
  const { parameters, request } = input;
  const part = (name: string, scope: Scope, at: number): RoleFields => ({
    ...countFields(scope.progress.overall, parameters),
    'vai trò': name,
    'số thứ tự': String(at + 1),
    'kết quả chung': paragraphs(overallDraft(scope, input, words)),
    'các chỉ số': indexFields(scope, input, words, wording, () => ''),
  });
  if (request.unit === null) return [part(words.role.wholePart, whole, 0)];
  const unit = parameters.units[request.unit]?.name ?? '';
  const role = roleInRow(input);
  return [
    { name: put(words.role.leadPart, { unit }), scope: scopeOf(input, role, ['lead', 'leadViaGroup']) },
    {
      name: put(words.role.supportPart, { unit }),
      scope: scopeOf(input, role, ['support', 'supportViaGroup']),
    },
  ]
    .filter(({ scope }) => scope.progress.overall.assigned + scope.progress.overall.longTerm > 0)
    .map(({ name, scope }, at) => part(name, scope, at));
}

/** The figures of all units for what a report is about, as `unitFields` prints them. */
export function reportedUnits(input: ReportInput): readonly UnitProgress[] {
  const whole = { ...input, request: { ...input.request, unit: null } };
  return scopeOf(whole, roleInRow(whole), ALL_ROLES).progress.units;
}

/** The figures of every unit of the register. */
export function unitFields({ progress }: Scope, { parameters }: ReportInput): readonly UnitFields[] {
  return progress.units.map((unit) => ({
    'tên đơn vị': unit.name,
    'chủ trì': countFields(unit.lead, parameters),
    'chủ trì qua nhóm': countFields(unit.leadViaGroup, parameters),
    'phối hợp': countFields(unit.support, parameters),
    'phối hợp qua nhóm': countFields(unit.supportViaGroup, parameters),
    'tất cả': countFields(unit.all, parameters),
  }));
}
