import type { Read } from '../core/finding';
import type { Plan } from '../core/plan/plan';
import { chooseRegister, ownRegister } from '../core/unit/chooseRegister';
import type { Register } from '../core/unit/register';
import { buildUnitIndex } from '../core/unit/unitIndex';
import type { DocumentFile } from '../documents/read';
import { readDocuments } from '../documents/readDocuments';
import { templateOf } from '../documents/matrix/templateChoice';
import { UnreadableDocument } from '../documents/unreadableDocument';
import { CommandFailure } from './failure';
import { inputFile } from './inputFile';
import { registerFromFile, shippedAbbreviations, shippedRegisters } from './registers';
import { shippedTemplates, shippedTracker } from './templates';
import { unpackWithZlib } from './unpackWithZlib';

/** A plan as read, and the register that its units were found in. */
export interface ReadPlan extends Read<Plan> {
  readonly register: Register;
}

/** Reads one plan from its files with what ships with the product, or with the register of a file. */
export async function readPlanFiles(
  files: readonly string[],
  registerFile: string | undefined,
  index?: string,
): Promise<ReadPlan> {
  const documents: DocumentFile[] = [];
  for (const name of files) documents.push({ name, bytes: await inputFile(name) });
  const templates = await shippedTemplates();
  if (index !== undefined && templateOf(templates, index) === null) {
    const expected = templates.flatMap((template) => template.index ?? []).join(', ');
    throw new CommandFailure('argument-wrong', { argument: '--index', found: index, expected });
  }
  const abbreviations = await shippedAbbreviations();
  const asked = registerFile === undefined ? null : await registerFromFile(registerFile);
  const shipped = asked === null ? await shippedRegisters() : [];
  const chosenFor = (issuer: string | null, own: Register | null): Read<Register> => {
    if (asked !== null) return { value: asked, findings: [] };
    return own === null ? chooseRegister(issuer, shipped, abbreviations) : ownRegister(own);
  };
  let register = asked;
  try {
    const read = await readDocuments(documents, {
      templates,
      tracker: await shippedTracker(),
      index,
      unpack: unpackWithZlib,
      unitsFor: ({ issuer }, own) => {
        const { value, findings } = chosenFor(issuer, own);
        register = value;
        return { value: buildUnitIndex(value, abbreviations), findings };
      },
    });
    return { ...read, register: register ?? chosenFor(read.value.head.issuer, null).value };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw new CommandFailure(error.code, error.data);
    throw error;
  }
}
