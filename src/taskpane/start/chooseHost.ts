import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import { browserHost } from './browserHost';
import { loadOffice, type OfficeLoad } from './loadOffice';
import { openedByOffice, thisPage } from './openedByOffice';
import type { ExcelPane, PaneHost } from './paneHost';
import type { Signals } from './signals';

/** What the page opens with. */
export type Opening =
  | { readonly kind: 'whole'; readonly host: PaneHost }
  /** Office opened the page and is not there: the pane opens as in a browser and says why. */
  | {
      readonly kind: 'without-office';
      readonly host: PaneHost;
      readonly why: Failure;
      /** The pane in Excel, should Office answer after all; null where it answers that this is not Excel. */
      readonly later: Promise<ExcelPane | null>;
    };

/** Where this page runs: told by who opened it, and in Office by Office itself. */
export async function chooseHost(signals: Signals): Promise<Opening> {
  if (ONE_FILE || !openedByOffice(thisPage())) return { kind: 'whole', host: browserHost() };
  const { inTime, inTheEnd } = loadOffice(OFFICE_JS_ADDRESS);
  const load = await inTime;
  if (load.kind === 'excel') return { kind: 'whole', host: await inExcel(load.platform, signals) };
  if (load.kind === 'elsewhere') return { kind: 'whole', host: browserHost() };
  return {
    kind: 'without-office',
    host: browserHost(),
    why: withoutOffice(load.kind),
    later: afterAll(inTheEnd, signals),
  };
}

function withoutOffice(kind: 'blocked' | 'silent'): Failure {
  const data = { from: new URL(OFFICE_JS_ADDRESS, location.href).host };
  const rest = { data, place: NOWHERE, state: 'unchanged' } as const;
  return kind === 'blocked'
    ? { ...rest, code: 'office-not-loaded', retryHelps: true }
    : { ...rest, code: 'office-silent', retryHelps: false };
}

async function inExcel(platform: string, signals: Signals): Promise<ExcelPane> {
  const { excelHost } = await import(/* webpackChunkName: "excel" */ './excelHost');
  return excelHost(platform, signals);
}

async function afterAll(inTheEnd: Promise<OfficeLoad>, signals: Signals): Promise<ExcelPane | null> {
  const load = await inTheEnd;
  if (load.kind === 'excel') return inExcel(load.platform, signals);
  return load.kind === 'elsewhere' ? null : new Promise<never>(() => undefined);
}
