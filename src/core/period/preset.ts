/** Kinds of report period; `half` is "6 tháng", `nine-months` "9 tháng". */
export type PeriodKind = 'month' | 'quarter' | 'half' | 'nine-months' | 'year';

/** Which rule of cut-off days is followed; the user picks. */
export type PresetCode = 'nghi-dinh-09-2019' | 'administrative-reform';

/** The kinds of period a rule knows: how many months each covers and which of the year are reported. */
export interface PeriodRule {
  readonly kind: PeriodKind;
  readonly months: number;
  readonly numbers: readonly number[];
}

/** A rule of cut-off days: data end on `closingDay` of a period's last month and begin the day after the last cut-off. */
export interface Preset {
  readonly code: PresetCode;
  readonly closingDay: number;
  readonly rules: readonly PeriodRule[];
}

const HALF: PeriodRule = { kind: 'half', months: 6, numbers: [1] };
const YEAR: PeriodRule = { kind: 'year', months: 12, numbers: [1] };

/** Periods and cut-offs of Nghị định 09/2019/NĐ-CP and of administrative-reform reports (facts/domain.md). */
export const PRESETS: Readonly<Record<PresetCode, Preset>> = {
  'nghi-dinh-09-2019': {
    code: 'nghi-dinh-09-2019',
    closingDay: 14,
    rules: [
      { kind: 'month', months: 1, numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] },
      { kind: 'quarter', months: 3, numbers: [1, 2, 3, 4] },
      HALF,
      { kind: 'nine-months', months: 9, numbers: [1] },
      YEAR,
    ],
  },
  'administrative-reform': {
    code: 'administrative-reform',
    closingDay: 14,
    rules: [{ kind: 'quarter', months: 3, numbers: [1, 3] }, HALF, YEAR],
  },
};
