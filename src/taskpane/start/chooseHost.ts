import type { Outcome } from '../../workbook/failure';
import { done, NOWHERE } from '../../workbook/outcome';
import { browserHost } from './browserHost';
import { loadOffice } from './loadOffice';
import { openedByOffice, thisPage } from './openedByOffice';
import type { PaneHost } from './paneHost';
import type { Signals } from './signals';

/** Where this page runs: told by who opened it, and in Office by Office itself. */
export async function chooseHost(signals: Signals): Promise<Outcome<PaneHost>> {
  if (!openedByOffice(thisPage())) return done(browserHost());
  const load = await loadOffice(OFFICE_JS_ADDRESS);
  if (load.kind === 'excel') {
    const { excelHost } = await import(/* webpackChunkName: "excel" */ './excelHost');
    return done(excelHost(load.platform, signals));
  }
  if (load.kind === 'elsewhere') return done(browserHost());
  const data = { from: new URL(OFFICE_JS_ADDRESS, location.href).host };
  return {
    ok: false,
    failure: { code: 'office-not-loaded', data, place: NOWHERE, retryHelps: true, state: 'unchanged' },
  };
}
