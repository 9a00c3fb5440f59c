import type { TemplateRefusal } from '../core/ownTemplate/ownTemplate';
import { templatePlaces as en } from './en/templatePlaces';
import { type Data, fill, type Language, sayFailure } from './say';
import { templatePlaces as vi } from './vi/templatePlaces';

const wordings = { vi, en } as const;

/** What is wrong with a template, where, and what to do: `file` is how the person knows it, `data` what was told of the field. */
export function sayTemplateProblem(
  code: string,
  data: Data,
  file: string,
  language: Language = 'vi',
): string {
  return sayFailure(code, { ...data, file, where: sayTemplatePlace(data, language) }, language);
}

const NAME_CODE = {
  blank: 'own-template-name-blank',
  long: 'own-template-name-long',
  signs: 'own-template-name-signs',
  taken: 'own-template-name-taken',
} as const;

const ROOM_CODE = { size: 'own-template-large', room: 'own-template-room' } as const;
const MB = 1024 * 1024;

/** Why a file cannot become a template of a workbook, as a failure: its code, and the data of its wording. */
export function refusedTemplate(
  refusal: TemplateRefusal,
  { name, file }: { readonly name: string; readonly file: string },
  language: Language = 'vi',
) {
  if (refusal.why === 'name') return { code: NAME_CODE[refusal.problem], data: { name, file } };
  const inMb = (size: number): string => {
    // Upwards, so that what is too large is never said to be as large as it may be.
    const text = String(Math.ceil((size / MB) * 10) / 10);
    return language === 'vi' ? text.replace('.', ',') : text;
  };
  const { why, size, limit } = refusal;
  return { code: ROOM_CODE[why], data: { name, file, size: inMb(size), limit: inMb(limit) } };
}

/** Where a field of a template stands; the body of the document where nothing else is known. */
export function sayTemplatePlace(data: Data, language: Language = 'vi'): string {
  const words = wordings[language];
  const { part, paragraph, text = '', cell } = data;
  if (cell !== undefined) return fill(words.cell, { cell });
  const known = part === 'header' || part === 'footer' || part === 'notes' ? part : 'body';
  return typeof paragraph === 'number' && paragraph > 0
    ? fill(words.paragraph, { part: words[known], paragraph, text })
    : words[known];
}
