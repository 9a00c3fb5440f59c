import { basename } from 'node:path';
import {
  kindOfFile,
  type OwnTemplate,
  roomProblem,
  type TemplateRefusal,
} from '../../core/ownTemplate/ownTemplate';
import type { FieldUse } from '../../core/report/fieldUse';
import { refusedTemplate, sayTemplatePlace } from '../../messages/sayTemplate';
import { sheetFieldUses } from '../../reports/sheet/sheetTemplate';
import { checkFields } from '../../reports/word/checkFields';
import { UnusableTemplate } from '../../reports/word/unusableTemplate';
import { wordFieldUses } from '../../reports/word/wordTemplate';
import { CommandFailure } from '../failure';
import { inputFile } from '../inputFile';

/** A file that can be filled: every field of it is one that a report has. */
export interface TemplateFile extends Pick<OwnTemplate, 'kind' | 'file'> {
  readonly bytes: Uint8Array;
}

/** Reads a file that is to become a template; what is wrong with it ends the command in a sentence. */
export async function templateFile(path: string): Promise<TemplateFile> {
  const file = basename(path);
  const kind = kindOfFile(file);
  if (kind === null) throw new CommandFailure('own-template-kind', { file: path });
  const bytes = await inputFile(path);
  const room = roomProblem(bytes.length, []);
  if (room !== null) throw refused(room, { name: file, file: path });
  try {
    checkFields(await usesOf(kind, bytes));
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    const { code, data } = error;
    throw new CommandFailure(code, { ...data, file: path, where: sayTemplatePlace(data) });
  }
  return { kind, file, bytes };
}

/** Every use of a field in a template, known to the report or not. Throws `UnusableTemplate` on all else. */
export async function usesOf(kind: OwnTemplate['kind'], bytes: Uint8Array): Promise<Iterable<FieldUse>> {
  return kind === 'word' ? wordFieldUses(bytes) : sheetFieldUses(bytes);
}

/** Why a file cannot become a template, as the end of a command. */
export function refused(
  refusal: TemplateRefusal,
  named: { readonly name: string; readonly file: string },
): CommandFailure {
  const { code, data } = refusedTemplate(refusal, named);
  return new CommandFailure(code, data);
}
