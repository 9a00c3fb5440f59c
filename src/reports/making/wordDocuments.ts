import type { ReportInput } from '../../core/report/reportInput';
import { reportOf } from '../../core/report/reportOf';
import { report as words } from '../../messages/vi/report';
import type { WordTemplate } from '../word/wordTemplate';
import { type FilledDocument, freeName, safeName } from './filledDocument';

/** The report that was asked for, under a name that is its caller's to choose. */
export function wordDocument(template: WordTemplate, input: ReportInput, name: string): FilledDocument {
  const data = reportOf(input, words);
  return {
    unit: input.request.unit === null ? null : data['đơn vị'],
    name,
    bytes: template.fill(data),
    data,
  };
}

/**
 * One document for each unit that has something overdue or soon due, in the order of the register, one after the other so
 * that a page can answer between them; null for a unit without any.
 */
export function* documentsByUnit(
  template: WordTemplate,
  input: ReportInput,
  name: string,
): Generator<FilledDocument | null> {
  const names = new Set<string>();
  for (const unit of input.parameters.units.keys()) {
    const data = reportOf({ ...input, request: { ...input.request, unit } }, words);
    if (!data['có nhiệm vụ quá hạn'] && !data['có nhiệm vụ sắp đến hạn']) {
      yield null;
      continue;
    }
    const file = freeName(`${name} - ${safeName(data['đơn vị'])}`, names);
    yield { unit: data['đơn vị'], name: `${file}.docx`, bytes: template.fill(data), data };
  }
}
