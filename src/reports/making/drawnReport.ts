import type { ReportData } from '../../core/report/reportData';
import { resultAppendix } from '../../core/layout/reports/resultAppendix';
import { type UnitRating, unitSummary } from '../../core/layout/reports/unitSummary';
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
 * The rating of a unit in the words of `rate`. It is made from the rows as they are now: where the figures kept for the
 * period are others, there is none to stand beside them, nor beside those of one index.
 */
function ratingsOf({ input, keeping, ratings }: ReportSource): (unit: UnitProgress) => UnitRating | null {
  const { units: now, indexes } = keeping.snapshot.progress;
  if (input.tables.length < indexes.length) return () => null;
  return (unit) => {
    const rated = ratings.units.find((each) => each.unit === unit.unit && each.name === unit.name);
    const present = now.find((each) => each.unit === unit.unit && each.name === unit.name);
    if (rated === undefined || present === undefined) return null;
    if (JSON.stringify(present) !== JSON.stringify(unit)) return { points: null, remark: words.ratedAnew };
    const { floor, overall, unconfirmed } = rated;
    const remarks = [
      ...(floor === 'no-rule' ? [] : [FLOOR_WORDS[floor]]),
      ...(ratings.isProvisional && floor !== 'no-grounds' ? [words.provisional] : []),
      ...(unconfirmed.tasks.length === 0
        ? []
        : [worded(words.unconfirmed, { count: unconfirmed.tasks.length })]),
    ];
    return { points: overall.bandPoints, remark: remarks.join('; ') };
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
