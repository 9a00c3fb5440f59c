import { sayTemplatePlace } from '../../messages/sayTemplate';
import { type SheetTemplate, sheetTemplate } from '../../reports/sheet/sheetTemplate';
import { UnusableTemplate } from '../../reports/word/unusableTemplate';
import { type WordTemplate, wordTemplate } from '../../reports/word/wordTemplate';
import { CommandFailure } from '../failure';
import type { ChosenTemplate } from './reportTemplates';

/** A template that was read; a report that ships as a drawing has none. */
export type OpenTemplate =
  | { readonly kind: 'word'; readonly template: WordTemplate }
  | { readonly kind: 'sheet'; readonly template: SheetTemplate | null };

/** Reads a template; what is wrong with it ends the command in a sentence. */
export async function openTemplate({ kind, file, bytes }: ChosenTemplate): Promise<OpenTemplate> {
  try {
    if (kind === 'word') return { kind, template: wordTemplate(bytes ?? new Uint8Array()) };
    return { kind, template: bytes === null ? null : await sheetTemplate(bytes) };
  } catch (error) {
    if (!(error instanceof UnusableTemplate)) throw error;
    const { code, data } = error;
    throw new CommandFailure(code, { ...data, file, where: sayTemplatePlace(data) });
  }
}
