import type { ReportData } from '../../core/report/reportData';
import { resultAppendix } from '../../core/layout/reports/resultAppendix';
import { unitSummary } from '../../core/layout/reports/unitSummary';
import type { WorkbookLayout } from '../../core/layout/sheet';
import { reportOf } from '../../core/report/reportOf';
import { report as reportWords } from '../../messages/vi/report';
import { workbook } from '../../messages/vi/workbook';
import { writeWorkbook } from '../../workbook/build/writeWorkbook';
import { CommandFailure } from '../failure';
import type { FilledDocument } from './reportDocuments';
import type { ReportSource } from './reportSource';

/** A report that is drawn as a workbook and has no template file. */
interface DrawnReport {
  readonly name: string;
}

type Drawing = (data: ReportData, source: ReportSource) => WorkbookLayout;

const words = workbook.reportSheets;

const DRAWINGS: ReadonlyMap<string, Drawing> = new Map<string, Drawing>([
  ['phu-luc-ket-qua', (data) => resultAppendix(data, words)],
  [
    'tong-hop-don-vi',
    (data, { input, keeping }) => {
      const { units } = keeping.kept?.progress ?? keeping.snapshot.progress;
      const { parameters: rule } = input;
      const kinds = units.map(({ name }) => rule.units.find((unit) => unit.name === name)?.kind ?? 'body');
      return unitSummary({ data, units, kinds, rule, ratingOf: () => null }, words);
    },
  ],
]);

/** Whether a report that ships is drawn, so that no file is to be read for it. */
export function isDrawn(name: string): boolean {
  return DRAWINGS.has(name);
}

/** A report as a workbook. */
export async function sheetReport({ name }: DrawnReport, source: ReportSource): Promise<FilledDocument> {
  const drawing = DRAWINGS.get(name);
  if (drawing === undefined) throw new CommandFailure('template-sheet-not-filled', { file: name });
  const { input, unit } = source;
  const data = reportOf({ ...input, request: { ...input.request, unit } }, reportWords);
  const bytes = await writeWorkbook(drawing(data, source));
  return { unit: unit === null ? null : data['đơn vị'], name, bytes, data };
}
