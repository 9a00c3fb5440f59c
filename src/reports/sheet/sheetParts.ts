import { openPackage, partOf, type OfficePackage } from '../../workbook/file/openPackage';
import { UnusableFile, type UnusableFileCode } from '../../workbook/file/unusableFile';
import { textOfPart } from '../word/templateParts';
import { UnusableTemplate, type UnusableTemplateCode } from '../word/unusableTemplate';

const MB = 1024 * 1024;
const LARGEST = 20 * MB;
const LARGEST_UNPACKED = 100 * MB;

const CODE_OF: Readonly<Record<UnusableFileCode, UnusableTemplateCode>> = {
  'file-not-zip': 'template-not-sheet',
  'file-old-format': 'template-old',
  'file-binary-format': 'template-other-kind',
  'file-encrypted': 'template-locked',
  'file-damaged': 'template-damaged',
  'file-too-large': 'template-large',
  'file-unsafe-path': 'template-unsafe',
  'file-no-workbook': 'template-not-sheet',
  'not-our-workbook': 'template-not-sheet',
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
  if (bytes.length > LARGEST) throw tooLarge(bytes.length);
  const pack = opened(bytes);
  if (partOf(pack, 'xl/workbook.xml') === null) {
    const isOther = ['word/document.xml', 'ppt/presentation.xml', 'content.xml'].some(
      (name) => partOf(pack, name) !== null,
    );
    throw new UnusableTemplate(isOther ? 'template-sheet-other-kind' : 'template-not-sheet');
  }
  for (const [name, content] of pack.parts) {
    if (/(^|\/)vba(Project|Data)[^/]*$/i.test(name))
      throw new UnusableTemplate('template-macro', { part: name });
    if (name.endsWith('/')) continue;
    if (!KEPT.some((form) => form.test(name)))
      throw new UnusableTemplate('template-part-lost', { part: name });
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const text = textOfPart(content);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnusableTemplate('template-unsafe', { part: name });
    if (!name.startsWith('xl/worksheets/')) continue;
    const lost = LOST_IN_SHEET.find(([form]) => form.test(text));
    if (lost !== undefined)
      throw new UnusableTemplate('template-part-lost', { part: `${name} (${lost[1]})` });
  }
}

function opened(bytes: Uint8Array): OfficePackage {
  try {
    return openPackage(bytes, LARGEST_UNPACKED);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    if (error.code === 'file-too-large') throw tooLarge(bytes.length);
    throw new UnusableTemplate(CODE_OF[error.code], error.data);
  }
}

function tooLarge(size: number): UnusableTemplate {
  return new UnusableTemplate('template-large', { size: Math.ceil(size / MB), limit: LARGEST / MB });
}
