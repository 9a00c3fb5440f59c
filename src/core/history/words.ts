import type { UncountedRow } from '../completion/progress';
import type { PeriodKind } from '../period/preset';

/** Words that `Lịch sử` holds; the workbook is Vietnamese whatever the pane's language. */
export const PERIOD_WORD = {
  month: 'Tháng',
  quarter: 'Quý',
  half: '6 tháng',
  'nine-months': '9 tháng',
  year: 'Năm',
} as const satisfies Readonly<Record<PeriodKind, string>>;

/** Whose figures a row holds; the last is no figure-holder but a row that no figure counts. */
export const LEVEL_WORD = {
  overall: 'Toàn kế hoạch',
  index: 'Chỉ số',
  area: 'Lĩnh vực',
  unit: 'Đơn vị',
  uncounted: 'Dòng không tính',
} as const;

export type Level = keyof typeof LEVEL_WORD;

/** Roles of a unit, in the order of `progress --json`. */
export const ROLE_WORD = {
  lead: 'Chủ trì',
  leadViaGroup: 'Chủ trì qua nhóm',
  support: 'Phối hợp',
  supportViaGroup: 'Phối hợp qua nhóm',
  all: 'Tất cả',
} as const;

export type UnitRole = keyof typeof ROLE_WORD;

export const UNIT_ROLES: readonly UnitRole[] = ['lead', 'leadViaGroup', 'support', 'supportViaGroup', 'all'];

/** Why a row is not counted. */
export const WHY_WORD = {
  'other-year': 'Khác năm',
  'unknown-area': 'Không rõ lĩnh vực',
  'unknown-status': 'Không rõ trạng thái',
  'no-text': 'Thiếu nội dung',
  'below-table': 'Gõ dưới bảng',
} as const satisfies Readonly<Record<UncountedRow['why'], string>>;

export const YES_NO = { yes: 'Có', no: 'Không' } as const;
