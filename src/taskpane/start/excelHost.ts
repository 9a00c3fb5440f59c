import { associateRibbon } from '../../commands/ribbon';
import { workbook as words } from '../../messages/vi/workbook';
import { sayPane } from '../../messages/sayPane';
import { officeWorkbook } from '../../workbook/officeHost/officeWorkbook';
import { showOverview } from '../../workbook/officeHost/showOverview';
import { now } from './clock';
import { download } from './download';
import type { ExcelPane } from './paneHost';
import { requirementSets } from './requirementSets';
import type { Signals } from './signals';

/** The pane inside Excel, once Office is ready; the buttons of the ribbon answer from here on. */
export function excelHost(platform: string, signals: Signals): ExcelPane {
  const { requirements, diagnostics, displayLanguage } = Office.context;
  const has = (name: string, version: string): boolean => requirements.isSetSupported(name, version);
  associateRibbon({
    showOverview,
    showPlace: async (path) => {
      location.hash = `#/${path}`;
      await Office.addin.showAsTaskpane();
    },
    quickCheckAsked: () => signals.quickChecks.set(signals.quickChecks.get() + 1),
    failed: (failure) => signals.ribbonFailure.set(failure),
  });
  return {
    kind: 'excel',
    workbook: officeWorkbook({
      words,
      now,
      by: sayPane('by-pane', {}, 'vi'),
      download,
      waiting: (isWaiting) => signals.isWaiting.set(isWaiting),
    }),
    facts: {
      name: `Excel ${platform} ${diagnostics?.version ?? ''}`.trim(),
      requirementSets: requirementSets(has),
      displayLanguage,
    },
  };
}
