import type { ReportData } from '../../core/report/reportData';
import { resultAppendix } from '../../core/layout/reports/resultAppendix';
import { type UnitRating, unitSummary } from '../../core/layout/reports/unitSummary';
import { progressOf } from '../../core/completion/progress';
import type { UnitProgress } from '../../core/completion/units';
import { worded } from '../../core/layout/words';
import type { WorkbookLayout } from '../../core/layout/sheet';
import { reportedUnits } from '../../core/report/partFields';
import { workbook } from '../../messages/vi/workbook';
import type { ReportSource } from './reportSource';

type Drawing = (data: ReportData, source: ReportSource) => WorkbookLayout;

const words = workbook.reportSheets;

const DRAWINGS: ReadonlyMap<string, Drawing> = new Map<string, Drawing>([
  ['phu-luc-ket-qua', (data) => resultAppendix(data, words)],
  [
    'tong-hop-don-vi',
    (data, source) => {
      const { parameters: rule } = source.input;
      const units = reportedUnits(source.input);
      const kinds = units.map(({ name }) => rule.units.find((unit) => unit.name === name)?.kind ?? 'body');
      return unitSummary({ data, units, kinds, rule, ratingOf: ratingsOf(source) }, words);
    },
  ],
]);

/**
 * The rating of a unit in the words of `rate`. It is made from the rows that the report is made of: where the figures
 * printed are others, there is none to stand beside them, nor beside those of one index.
 */
function ratingsOf({ input, parts }: ReportSource): (unit: UnitProgress) => UnitRating | null {
  if (input.tables.length < parts.tables.length) return () => null;
  const { units } = progressOf(parts.tables, parts.parameters).progress;
  return (unit) => {
    const rated = parts.ratings.find((each) => each.unit === unit.unit && each.name === unit.name);
    const present = units.find((each) => each.unit === unit.unit && each.name === unit.name);
    if (rated === undefined || present === undefined) return null;
    if (JSON.stringify(present) !== JSON.stringify(unit)) return { points: null, remark: words.ratedAnew };
    const { floor, points, isProvisional, unconfirmed } = rated;
    const remarks = [
      ...(floor === 'no-rule' ? [] : [FLOOR_WORDS[floor]]),
      ...(isProvisional && floor !== 'no-grounds' ? [words.provisional] : []),
      ...(unconfirmed === 0 ? [] : [worded(words.unconfirmed, { count: unconfirmed })]),
    ];
    return { points, remark: remarks.join('; ') };
  };
}

const FLOOR_WORDS = {
  below: words.below,
  reached: words.reached,
  'no-grounds': words.noGrounds,
} as const;

/** The workbook that a report which ships draws; null where its name is that of none. */
export function drawnReport(name: string, data: ReportData, source: ReportSource): WorkbookLayout | null {
  return DRAWINGS.get(name)?.(data, source) ?? null;
}
