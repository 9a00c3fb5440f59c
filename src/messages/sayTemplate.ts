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
