import type { DXT } from 'docxtemplater';
import { fieldName, type FieldShapes, shapeOf } from '../../core/report/reportFields';
import type { OfficePackage } from '../../workbook/file/openPackage';
import { fieldPlace } from './fieldPlace';
import { placed } from './placed';

/**
 * Holds every field of a template against those that a report has where it stands, inside its loops. Answers the names in
 * use; throws `UnusableTemplate` on the first field that is unknown, or that is used as what it is not.
 */
export function checkFields(
  pack: OfficePackage,
  parsed: ReadonlyMap<string, readonly DXT.Part[]>,
  shapes: FieldShapes,
): readonly string[] {
  const used = new Set<string>();
  for (const [file, parts] of parsed) {
    const met = new Map<string, number>();
    const walk = (within: readonly DXT.Part[], scopes: readonly FieldShapes[]): void => {
      for (const part of within) {
        if (part.type !== 'placeholder') continue;
        const isLoop = part.module === 'loop';
        const wanted = `${isLoop ? (part.inverted === true ? '{^' : '{#') : '{'}${part.value}`;
        const occurrence = met.get(wanted) ?? 0;
        met.set(wanted, occurrence + 1);
        const place = () => fieldPlace(pack, file, wanted, occurrence);
        const shape = isLoop || part.module === undefined ? shapeOf(part.value, scopes) : null;
        if (shape === null) throw placed('template-field-unknown', fieldName(part.value), place());
        used.add(fieldName(part.value));
        if (!isLoop && shape !== 'text' && shape !== 'number')
          throw placed('template-field-list', fieldName(part.value), place());
        const inner = typeof shape === 'string' ? [] : ['list' in shape ? shape.list : shape.part];
        walk(part.subparsed ?? [], part.inverted === true ? scopes : [...scopes, ...inner]);
      }
    };
    walk(parts, [shapes]);
  }
  return [...used].sort((one, other) => one.localeCompare(other, 'vi'));
}
