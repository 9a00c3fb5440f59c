import type { BrowserPane } from './paneHost';

/** The pane in a browser without Excel: no workbook yet. */
export function browserHost(): BrowserPane {
  return {
    kind: 'browser',
    workbook: null,
    facts: { name: navigator.userAgent, requirementSets: [], displayLanguage: navigator.language },
  };
}
