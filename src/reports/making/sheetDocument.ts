import { reportOf } from '../../core/report/reportOf';
import { report as reportWords } from '../../messages/vi/report';
import { writeWorkbook } from '../../workbook/build/writeWorkbook';
import type { SheetTemplate } from '../sheet/sheetTemplate';
import { drawnReport } from './drawnReport';
import type { FilledDocument } from './filledDocument';
import type { ReportSource } from './reportSource';

/** A report as a workbook, drawn where it ships without a file, else a person's own template filled. */
export async function sheetDocument(
  name: string,
  template: SheetTemplate | null,
  source: ReportSource,
): Promise<FilledDocument> {
  const data = reportOf(source.input, reportWords);
  const unit = source.input.request.unit === null ? null : data['đơn vị'];
  if (template !== null) return { unit, name, bytes: await template.fill(data), data };
  const layout = drawnReport(name, data, source);
  if (layout === null) throw new Error(`no report is drawn under the name ${name}`);
  return { unit, name, bytes: await writeWorkbook(layout), data };
}
