import { openPackage, type OfficePackage, partOf } from '../../workbook/file/openPackage';
import { UnusableFile, type UnusableFileCode } from '../../workbook/file/unusableFile';
import { UnusableTemplate, type UnusableTemplateCode } from './unusableTemplate';

const MB = 1024 * 1024;
/** Templates are a few pages; what is larger is something else. */
const LARGEST = 20 * MB;
const LARGEST_UNPACKED = 100 * MB;

/** What tells a kind of template: its main part, that of others, and what is said where it is none. */
export interface TemplateForm {
  readonly main: string;
  readonly others: readonly string[];
  /** No Office file of any kind. */
  readonly none: UnusableTemplateCode;
  /** An Office file of another kind. */
  readonly other: UnusableTemplateCode;
  /** The program that opens it, and the ending of its file: what to do about one that is refused. */
  readonly told: { readonly program: string; readonly ending: string };
}

/**
 * The parts of a template. Throws `UnusableTemplate` on what is too large, locked, damaged, of another kind, or holds
 * macros or declarations of entities.
 */
export function templatePackage(bytes: Uint8Array, form: TemplateForm): OfficePackage {
  if (bytes.length > LARGEST) throw tooLarge(bytes.length);
  const pack = opened(bytes, form);
  if (partOf(pack, form.main) === null) {
    const isOther = form.others.some((name) => partOf(pack, name) !== null);
    throw new UnusableTemplate(isOther ? form.other : form.none);
  }
  const macro = (part: string): UnusableTemplate =>
    new UnusableTemplate('template-macro', { part, ...form.told });
  for (const [name, content] of pack.parts) {
    if (/(^|\/)vba(Project|Data)[^/]*$/i.test(name)) throw macro(name);
    if (!/\.(xml|rels)$/i.test(name)) continue;
    const text = textOfPart(content);
    if (/<!(DOCTYPE|ENTITY)/i.test(text))
      throw new UnusableTemplate('template-unsafe', { part: name, ...form.told });
    if (name === '[Content_Types].xml' && /macroEnabled/i.test(text)) throw macro(name);
  }
  return pack;
}

/** The text of an XML part. */
export function textOfPart(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

function opened(bytes: Uint8Array, form: TemplateForm): OfficePackage {
  try {
    return openPackage(bytes, LARGEST_UNPACKED);
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error;
    if (error.code === 'file-too-large') throw tooLarge(bytes.length);
    throw new UnusableTemplate(codesOf(form)[error.code], { ...error.data, ...form.told });
  }
}

function codesOf({ none, other }: TemplateForm): Readonly<Record<UnusableFileCode, UnusableTemplateCode>> {
  return {
    'file-not-zip': none,
    'file-old-format': 'template-old',
    'file-binary-format': other,
    'file-encrypted': 'template-locked',
    'file-damaged': 'template-damaged',
    'file-too-large': 'template-large',
    'file-unsafe-path': 'template-unsafe',
    'file-no-workbook': none,
    'not-our-workbook': none,
  };
}

function tooLarge(size: number): UnusableTemplate {
  return new UnusableTemplate('template-large', { size: Math.ceil(size / MB), limit: LARGEST / MB });
}
