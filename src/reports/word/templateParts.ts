import { openPackage, partOf, type OfficePackage } from '../../workbook/file/openPackage';
import { UnusableFile, type UnusableFileCode } from '../../workbook/file/unusableFile';
import { UnusableTemplate, type UnusableTemplateCode } from './unusableTemplate';

/** Templates are a few pages; what is larger is something else. */
const LARGEST = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 100 * 1024 * 1024;
const MB = 1024 * 1024;
const DOCUMENT = 'word/document.xml';
const OTHER_KINDS = ['xl/workbook.xml', 'ppt/presentation.xml', 'content.xml'];

const CODE_OF: Readonly<Record<UnusableFileCode, UnusableTemplateCode>> = {
  'file-not-zip': 'template-not-word',
  'file-old-format': 'template-old',
  'file-binary-format': 'template-other-kind',
  'file-encrypted': 'template-locked',
  'file-damaged': 'template-damaged',
  'file-too-large': 'template-large',
  'file-unsafe-path': 'template-unsafe',
  'file-no-workbook': 'template-other-kind',
  'not-our-workbook': 'template-other-kind',
};

/**
 * The parts of a Word template. Throws `UnusableTemplate` on what is too large, locked, damaged, of another kind, or
 * holds macros or declarations of entities.
 */
export function templateParts(bytes: Uint8Array): OfficePackage {
  if (bytes.length > LARGEST) throw tooLarge(bytes.length);
  const pack = opened(bytes);
  if (partOf(pack, DOCUMENT) === null) {
    const isOther = OTHER_KINDS.some((name) => partOf(pack, name) !== null);
    throw new UnusableTemplate(isOther ? 'template-other-kind' : 'template-not-word');
  }
  for (const [name, content] of pack.parts) {
    if (/(^|\/)vba(Project|Data)[^/]*$/i.test(name))
      throw new UnusableTemplate('template-macro', { part: name });
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const text = textOfPart(content);
    if (/<!(DOCTYPE|ENTITY)/i.test(text)) throw new UnusableTemplate('template-unsafe', { part: name });
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(text))
      throw new UnusableTemplate('template-macro', { part: name });
  }
  return pack;
}

/** The text of an XML part. */
export function textOfPart(content: Uint8Array): string {
  return new TextDecoder().decode(content);
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
