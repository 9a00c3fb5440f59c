import { type TemplateForm, templatePackage, textOfPart } from '../word/templatePackage';
import { UnusableTemplate } from '../word/unusableTemplate';

const SHEET: TemplateForm = {
  main: 'xl/workbook.xml',
  others: ['word/document.xml', 'ppt/presentation.xml', 'content.xml'],
  none: 'template-not-sheet',
  other: 'template-sheet-other-kind',
  told: { program: 'Excel', ending: '.xlsx' },
};

/** Parts that loading and saving with exceljs keeps, or that nobody misses; any other would be gone in silence. */
const KEPT = [
  /^\[Content_Types\]\.xml$/i,
  /^_rels\/\.rels$/i,
  /^docProps\//i,
  /^xl\/workbook\.xml$/i,
  /^xl\/_rels\/workbook\.xml\.rels$/i,
  /^xl\/worksheets\/[^/]+\.xml$/i,
  /^xl\/worksheets\/_rels\/[^/]+\.rels$/i,
  /^xl\/(?:sharedStrings|styles|calcChain|metadata)\.xml$/i,
  /^xl\/theme\/[^/]+\.xml$/i,
  /^xl\/printerSettings\//i,
];

/** What stands inside a sheet and would not survive. */
const LOST_IN_SHEET: readonly (readonly [RegExp, string])[] = [
  [/sparklineGroup/i, 'sparkline'],
  [/<(?:\w+:)?conditionalFormatting[\s>]/i, 'conditional-format'],
  [/<(?:\w+:)?dataValidations[\s>]/i, 'validation'],
];

/**
 * Holds an Excel template against what filling it would lose: charts, pictures, pivots, tables, comments, controls and
 * the like are refused by the name of their part. Throws `UnusableTemplate`.
 */
export function checkSheetParts(bytes: Uint8Array): void {
  for (const [name, content] of templatePackage(bytes, SHEET).parts) {
    if (name.endsWith('/')) continue;
    if (!KEPT.some((form) => form.test(name)))
      throw new UnusableTemplate('template-part-lost', { part: name });
    if (!name.startsWith('xl/worksheets/') || !/\.(xml|rels)$/i.test(name)) continue;
    const text = textOfPart(content);
    const lost = LOST_IN_SHEET.find(([form]) => form.test(text));
    if (lost !== undefined)
      throw new UnusableTemplate('template-part-lost', { part: `${name} (${lost[1]})` });
  }
}
