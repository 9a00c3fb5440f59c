import { report as words } from '../../../messages/vi/report';
import { reportOf } from '../../../core/report/reportOf';
import { readWordPage } from '../../../documents/word/wordPage';
import { drawnReport } from '../../../reports/making/drawnReport';
import type { ReportSource } from '../../../reports/making/reportSource';
import { readWorkbookFile } from '../../../workbook/file/readWorkbookFile';
import { firstDocument, type MadeReport } from '../madeReport';
import type { PaneTemplate } from '../templates';
import { contentPage, layoutPage, type PreviewPage } from './sheetPages';

/** What of a report can be shown beforehand, or why there is nothing to show. */
export type Preview =
  | { readonly kind: 'pages'; readonly unit: string | null; readonly pages: readonly PreviewPage[] }
  | Exclude<MadeReport, { kind: 'made' }>;

/** The text of a report in its order: of a Word template from the filled document, of reminders the first. */
export async function previewOf(template: PaneTemplate, source: ReportSource): Promise<Preview> {
  if (template.kind === 'sheet') {
    const layout = drawnReport(template.name, reportOf(source.input, words), source);
    if (layout !== null) return { kind: 'pages', unit: null, pages: layout.sheets.map(layoutPage) };
  }
  const made = await firstDocument(template, source);
  if (made.kind !== 'made') return made;
  const [document] = made.documents;
  if (document === undefined) return { kind: 'nothing-due' };
  const { bytes, name, unit } = document;
  const pages =
    template.kind === 'sheet'
      ? readWorkbookFile(bytes).sheets.map(contentPage)
      : [{ blocks: await readWordPage(name, bytes), left: 0, isSheet: false }];
  return { kind: 'pages', unit, pages };
}
