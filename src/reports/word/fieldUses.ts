import type { DXT } from 'docxtemplater';
import { enteredScope, type FieldScope, type FieldUse, fieldUse } from '../../core/report/fieldUse';
import type { FieldShapes } from '../../core/report/reportFields';
import type { OfficePackage } from '../../workbook/file/openPackage';
import { fieldPlace } from './fieldPlace';

/** Every use of a field in what docxtemplater understood of a template, held against the fields that a report has there. */
export function* fieldUses(
  pack: OfficePackage,
  parsed: ReadonlyMap<string, readonly DXT.Part[]>,
  shapes: FieldShapes,
): Generator<FieldUse> {
  for (const [file, parts] of parsed) {
    const met = new Map<string, number>();
    yield* usesIn(parts, { within: [], shapes: [shapes] }, (wanted) => {
      const occurrence = met.get(wanted) ?? 0;
      met.set(wanted, occurrence + 1);
      return () => ({ ...fieldPlace(pack, file, wanted, occurrence) });
    });
  }
}

/** What finds the next use that is written so. */
type NextPlace = (wanted: string) => FieldUse['place'];

function* usesIn(parts: readonly DXT.Part[], scope: FieldScope, next: NextPlace): Generator<FieldUse> {
  for (const part of parts) {
    if (part.type !== 'placeholder') continue;
    const isLoop = part.module === 'loop';
    const isUnless = part.inverted === true;
    const place = next(`${isLoop ? (isUnless ? '{^' : '{#') : '{'}${part.value}`);
    const use = fieldUse(part.value, scope, isLoop, place);
    // What other modules of docxtemplater would do with a name is nothing that a report has.
    yield isLoop || part.module === undefined ? use : { ...use, shape: null };
    yield* usesIn(part.subparsed ?? [], enteredScope(use, isUnless), next);
  }
}
