import { associateRibbon } from '../../commands/ribbon';
import { workbook as words } from '../../messages/vi/workbook';
import { sayPane } from '../../messages/sayPane';
import type { Failure } from '../../workbook/failure';
import { officeWorkbook } from '../../workbook/officeHost/officeWorkbook';
import { showOverview } from '../../workbook/officeHost/showOverview';
import { NOWHERE } from '../../workbook/outcome';
import { now } from './clock';
import { download } from './download';
import type { ExcelPane } from './paneHost';
import { requirementSets } from './requirementSets';
import type { Signals } from './signals';

/** The pane may be open already; where it is not, nothing can be said in it before it is. */
const UNSHOWN: Failure = {
  code: 'host-too-old',
  data: { needs: 'SharedRuntime 1.1' },
  place: NOWHERE,
  retryHelps: false,
  state: 'unchanged',
};

/** The pane inside Excel, once Office is ready; the buttons of the ribbon answer from here on. */
export function excelHost(platform: string, signals: Signals): ExcelPane {
  const { requirements, diagnostics, displayLanguage } = Office.context;
  const has = (name: string, version: string): boolean => requirements.isSetSupported(name, version);
  associateRibbon({
    showOverview,
    showPlace: async (path) => {
      location.hash = `#/${path}`;
      try {
        await Office.addin.showAsTaskpane();
      } catch {
        signals.ribbonFailure.set(UNSHOWN);
      }
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
