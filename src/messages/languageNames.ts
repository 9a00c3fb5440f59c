import type { Language } from './say';

/** Each language by its own name, as those who read it look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { vi: 'Tiếng Việt', en: 'English' };
