import type { PaneHost } from './paneHost';
import { requirementSets } from './requirementSets';

/** The pane inside Excel, once Office is ready. */
export function excelHost(platform: string): PaneHost {
  const { requirements, diagnostics, displayLanguage } = Office.context;
  return {
    kind: 'excel',
    workbook: null,
    facts: {
      name: `Excel ${platform} ${diagnostics?.version ?? ''}`.trim(),
      requirementSets: requirementSets((name, version) => requirements.isSetSupported(name, version)),
      displayLanguage,
    },
  };
}
