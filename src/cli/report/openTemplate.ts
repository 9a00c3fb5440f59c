import { sayLine } from '../../messages/sayLine';
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
    const { data } = error;
    throw new CommandFailure(error.code, { ...data, file, where: whereOf(data) });
  }
}

/** Where a field of a template stands, in words. */
function whereOf(data: Readonly<Record<string, string | number>>): string {
  const { part, paragraph, text, cell } = data;
  if (cell !== undefined) return sayLine('report-in-cell', { cell });
  const place =
    part === 'header'
      ? sayLine('report-in-header')
      : part === 'footer'
        ? sayLine('report-in-footer')
        : part === 'notes'
          ? sayLine('report-in-notes')
          : sayLine('report-in-body');
  return typeof paragraph === 'number' && paragraph > 0
    ? sayLine('report-in-paragraph', { part: place, paragraph, text: text ?? '' })
    : place;
}
