import type { Read } from '../../core/finding';
import type { Plan } from '../../core/plan/plan';
import { chooseRegister, ownRegister } from '../../core/unit/chooseRegister';
import type { Register } from '../../core/unit/register';
import { buildUnitIndex } from '../../core/unit/unitIndex';
import type { DocumentFile } from '../../documents/read';
import { readDocuments } from '../../documents/readDocuments';
import { shippedAbbreviations, shippedRegisters } from '../shipped/registers';
import { shippedTemplates, shippedTracker } from '../shipped/templates';

/** A plan as read, and the register that its units were found in. */
export interface ReadPlan extends Read<Plan> {
  readonly register: Register;
}

/**
 * Reads a plan from its files with what ships with the product. A file that cannot be read at all rejects with
 * `UnreadableDocument`.
 */
export async function readPlan(files: readonly DocumentFile[]): Promise<ReadPlan> {
  const [templates, tracker, abbreviations, registers] = await Promise.all([
    shippedTemplates(),
    shippedTracker(),
    shippedAbbreviations(),
    shippedRegisters(),
  ]);
  const registerFor = (issuer: string | null, own: Register | null): Read<Register> =>
    own === null ? chooseRegister(issuer, registers, abbreviations) : ownRegister(own);
  let register: Register | null = null;
  const read = await readDocuments(files, {
    templates,
    tracker,
    unitsFor: ({ issuer }, own) => {
      const { value, findings } = registerFor(issuer, own);
      register = value;
      return { value: buildUnitIndex(value, abbreviations), findings };
    },
  });
  return { ...read, register: register ?? registerFor(read.value.head.issuer, null).value };
}
