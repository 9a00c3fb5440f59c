import type { PaneHost } from './paneHost';

/** The pane in a browser without Excel: no workbook yet. */
export function browserHost(): PaneHost {
  return {
    kind: 'browser',
    workbook: null,
    facts: { name: navigator.userAgent, requirementSets: [], displayLanguage: navigator.language },
  };
}
