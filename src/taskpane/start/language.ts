import type { Language } from '../../messages/say';

/** Where this browser, or this Office, remembers the language that a person chose. */
const KEPT_AS = 'phancong.language';

/** The pane's language for a display language such as `vi-VN`: English only where the program itself is English. */
export function languageFor(displayLanguage: string): Language {
  return /^en\b/i.test(displayLanguage) ? 'en' : 'vi';
}

/** The languages of the pane. */
export const LANGUAGES: readonly Language[] = ['vi', 'en'];

/** The language that a person chose here earlier; null where nobody did, or nothing can be remembered. */
export function keptLanguage(): Language | null {
  try {
    const kept = localStorage.getItem(KEPT_AS);
    return LANGUAGES.find((language) => language === kept) ?? null;
  } catch {
    return null;
  }
}

/** Remembers the language that a person chose, where the browser allows it. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language);
  } catch {
    // It holds until the pane is closed.
  }
}
