import { newGridView } from './gridView';
import type { BrowserPane } from './paneHost';

/** The pane in a browser without Excel: no workbook yet. */
export function browserHost(): BrowserPane {
  return {
    kind: 'browser',
    workbook: null,
    file: null,
    view: newGridView(),
    facts: { name: navigator.userAgent, requirementSets: [], displayLanguage: navigator.language },
  };
}
