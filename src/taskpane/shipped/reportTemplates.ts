import { readReportTemplate, type ReportTemplate } from '../../core/report/reportTemplate';
import { fitting } from './fitting';

/** What the files beside the report templates that ship say of them, in the order in which they are offered. */
export async function shippedReportTemplates(): Promise<readonly ReportTemplate[]> {
  const files = await Promise.all([
    import(/* webpackChunkName: "report-templates" */ '../../../templates/reports/bao-cao-ket-qua.json'),
    import(/* webpackChunkName: "report-templates" */ '../../../templates/reports/phu-luc-ket-qua.json'),
    import(/* webpackChunkName: "report-templates" */ '../../../templates/reports/phan-long-ghep.json'),
    import(/* webpackChunkName: "report-templates" */ '../../../templates/reports/tong-hop-don-vi.json'),
    import(/* webpackChunkName: "report-templates" */ '../../../templates/reports/phieu-don-doc.json'),
  ]);
  return files.map((file) => fitting(readReportTemplate(file.default)));
}

const DOCUMENTS: Readonly<Record<string, () => Promise<{ readonly default: string }>>> = {
  'bao-cao-ket-qua': () =>
    import(/* webpackChunkName: "bao-cao-ket-qua" */ '../../../templates/reports/bao-cao-ket-qua.docx'),
  'phan-long-ghep': () =>
    import(/* webpackChunkName: "phan-long-ghep" */ '../../../templates/reports/phan-long-ghep.docx'),
  'phieu-don-doc': () =>
    import(/* webpackChunkName: "phieu-don-doc" */ '../../../templates/reports/phieu-don-doc.docx'),
};

/** The .docx of a template that ships; null where it has none because its report is drawn. */
export async function shippedReportFile(name: string): Promise<Uint8Array | null> {
  const file = await DOCUMENTS[name]?.();
  return file === undefined ? null : bytesOf(file.default);
}

/** The bytes in a `data:` address, as the build puts a file into a script: no request is made for it. */
function bytesOf(address: string): Uint8Array {
  const text = atob(address.slice(address.indexOf(',') + 1));
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}
