import type { OfficePackage } from '../../workbook/file/openPackage';
import { type TemplateForm, templatePackage } from './templatePackage';

const WORD: TemplateForm = {
  main: 'word/document.xml',
  others: ['xl/workbook.xml', 'ppt/presentation.xml', 'content.xml'],
  none: 'template-not-word',
  other: 'template-other-kind',
  told: { program: 'Word', ending: '.docx' },
};

/** The parts of a Word template. Throws `UnusableTemplate` on what cannot be one. */
export function templateParts(bytes: Uint8Array): OfficePackage {
  return templatePackage(bytes, WORD);
}
