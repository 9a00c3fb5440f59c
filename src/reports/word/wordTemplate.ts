import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import type { FieldUse } from '../../core/report/fieldUse';
import { fieldName, type FieldShapes, REPORT_FIELDS } from '../../core/report/reportFields';
import type { ReportData } from '../../core/report/reportData';
import type { OfficePackage } from '../../workbook/file/openPackage';
import { checkFields } from './checkFields';
import { cleanText } from './cleanText';
import { fieldUses } from './fieldUses';
import { templateParts } from './templateParts';
import { syntaxProblem } from './syntaxProblem';

/** A Word template whose every field the report has; nothing can fail on it any more. */
export interface WordTemplate {
  /** Names of the fields that it uses, each once, in the order of the alphabet. */
  readonly fields: readonly string[];
  /** The filled document. Values are text: nothing in them is read as a field or as markup. */
  readonly fill: (data: ReportData) => Uint8Array;
}

/** Reads a template and holds its fields against those of a report. Throws `UnusableTemplate`. */
export function wordTemplate(bytes: Uint8Array, shapes: FieldShapes = REPORT_FIELDS): WordTemplate {
  const { pack, uses } = readWord(bytes, shapes);
  return {
    fields: checkFields(uses),
    fill: (data) => opened(bytes, pack, []).render(data).toUint8Array({ compression: 'DEFLATE' }),
  };
}

/** Every use of a field in a template, in its order, known to the report or not. Throws `UnusableTemplate` on all else. */
export function wordFieldUses(bytes: Uint8Array): Iterable<FieldUse> {
  return readWord(bytes, REPORT_FIELDS).uses;
}

function readWord(
  bytes: Uint8Array,
  shapes: FieldShapes,
): { readonly pack: OfficePackage; readonly uses: Iterable<FieldUse> } {
  const pack = templateParts(bytes);
  const parsed = new Map<string, readonly DXT.Part[]>();
  opened(bytes, pack, [seenParts(parsed)]);
  return { pack, uses: fieldUses(pack, parsed, shapes) };
}

function opened(bytes: Uint8Array, pack: OfficePackage, modules: readonly DXT.Module[]): Docxtemplater {
  try {
    return new Docxtemplater(new PizZip(bytes), {
      modules: [...modules],
      paragraphLoop: true,
      linebreaks: true,
      errorLogging: false,
      parser: (tag) => {
        const name = fieldName(tag);
        return { get: (scope: unknown) => valueIn(scope, name) };
      },
      nullGetter: () => '',
    });
  } catch (error) {
    throw syntaxProblem(pack, error);
  }
}

/** The own value of a scope under a name; undefined lets the scope around it be asked. */
function valueIn(scope: unknown, name: string): unknown {
  if (typeof scope !== 'object' || scope === null || !Object.hasOwn(scope, name)) return undefined;
  const value: unknown = Reflect.get(scope, name);
  return typeof value === 'string' ? cleanText(value) : value;
}

/** Keeps what was understood of each part of the document. */
function seenParts(parsed: Map<string, readonly DXT.Part[]>): DXT.Module {
  return {
    name: 'seen-parts',
    set: ({ inspect }: { inspect?: { filePath?: string; postparsed?: readonly DXT.Part[] } }) => {
      if (inspect?.filePath !== undefined && inspect.postparsed !== undefined)
        parsed.set(inspect.filePath, inspect.postparsed);
    },
  };
}
