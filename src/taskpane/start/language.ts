import type { Language } from '../../messages/say';

/** The pane's language for a display language such as `vi-VN`: English only where the program itself is English. */
export function languageFor(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? 'en' : 'vi';
}
