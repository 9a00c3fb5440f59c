import type { ReportTemplate } from '../../core/report/reportTemplate';
import { shippedReportFile, shippedReportTemplates } from '../shipped/reportTemplates';

/** A template that the place offers. */
export interface PaneTemplate extends ReportTemplate {
  /** Names it among all that are offered. */
  readonly key: string;
  /** Its file, fetched when it is first filled; null where the report is drawn and needs none. */
  readonly bytes: () => Promise<Uint8Array | null>;
  /** It is one of a person's own: only its file says what it prints. */
  readonly isOwn?: true;
}

/** The templates that ship, which can be chosen for any workbook; those of a workbook's own stand beside them (`own`). */
export async function offeredTemplates(): Promise<readonly PaneTemplate[]> {
  return (await shippedReportTemplates()).map((template) => ({
    ...template,
    key: template.name,
    bytes: () => shippedReportFile(template.name),
  }));
}
