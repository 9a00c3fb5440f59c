import type { ReportData } from '../../core/report/reportData';
import { resultAppendix } from '../../core/layout/reports/resultAppendix';
import { type UnitRating, unitSummary } from '../../core/layout/reports/unitSummary';
import type { UnitProgress } from '../../core/completion/units';
import { worded } from '../../core/layout/words';
import type { WorkbookLayout } from '../../core/layout/sheet';
import { reportOf } from '../../core/report/reportOf';
import { report as reportWords } from '../../messages/vi/report';
import { workbook } from '../../messages/vi/workbook';
import { writeWorkbook } from '../../workbook/build/writeWorkbook';
import { CommandFailure } from '../failure';
import { type SheetTemplate, sheetTemplate } from '../../reports/sheet/sheetTemplate';
import { UnusableTemplate } from '../../reports/word/unusableTemplate';
import { type FilledDocument, whereOf } from './reportDocuments';
import type { ChosenTemplate } from './reportTemplates';
import type { ReportSource } from './reportSource';

type Drawing = (data: ReportData, source: ReportSource) => WorkbookLayout;

const words = workbook.reportSheets;

const DRAWINGS: ReadonlyMap<string, Drawing> = new Map<string, Drawing>([
  ['phu-luc-ket-qua', (data) => resultAppendix(data, words)],
  [
    'tong-hop-don-vi',
    (data, source) => {
      const { input, keeping } = source;
      const { units } = keeping.kept?.progress ?? keeping.snapshot.progress;
      const { parameters: rule } = input;
      const kinds = units.map(({ name }) => rule.units.find((unit) => unit.name === name)?.kind ?? 'body');
      return unitSummary({ data, units, kinds, rule, ratingOf: ratingsOf(source) }, words);
    },
  ],
]);

/**
 * The rating of a unit in the words of `rate`. It is made from the rows as they are now: where the figures kept for the
 * period are others, there is none to stand beside them.
 */
function ratingsOf({ keeping, ratings }: ReportSource): (unit: UnitProgress) => UnitRating | null {
  const now = keeping.snapshot.progress.units;
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

/** Whether a report that ships is drawn, so that no file is to be read for it. */
export function isDrawn(name: string): boolean {
  return DRAWINGS.has(name);
}

/** A report as a workbook: drawn, or a person's own template filled. */
export async function sheetReport(chosen: ChosenTemplate, source: ReportSource): Promise<FilledDocument> {
  const { input, unit } = source;
  const drawing = chosen.bytes.length === 0 ? DRAWINGS.get(chosen.name) : undefined;
  const template = drawing === undefined ? await ownTemplate(chosen) : null;
  const data = reportOf({ ...input, request: { ...input.request, unit } }, reportWords);
  const bytes =
    drawing === undefined ? await template?.fill(data) : await writeWorkbook(drawing(data, source));
  const name = chosen.name;
  return { unit: unit === null ? null : data['đơn vị'], name, bytes: bytes ?? new Uint8Array(), data };
}

/** Reads a person's own Excel template; what is wrong with it ends the command in a sentence. */
async function ownTemplate({ file, bytes }: ChosenTemplate): Promise<SheetTemplate> {
  try {
    return await sheetTemplate(bytes);
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    throw new CommandFailure(error.code, { ...error.data, file, where: whereOf(error.data) });
  }
}
