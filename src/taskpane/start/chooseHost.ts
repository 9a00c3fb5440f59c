import type { Failure } from '../../workbook/failure';
import { NOWHERE } from '../../workbook/outcome';
import { browserHost } from './browserHost';
import type { excelHost } from './excelHost';
import type { OfficeLoad } from './loadOffice';
import { takeOfficeCall } from './officeCall';
import { officeAddress } from './ofThePage';
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
      readonly later: Promise<LateOffice>;
    };

/** What Office has come to after the page opened without it; one that stays silent comes to nothing. */
export type LateOffice =
  | { readonly kind: 'excel'; readonly host: ExcelPane }
  /** It answers that this is not Excel. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'blocked'; readonly why: Failure };

/** Where this page runs: told by who opened it, and in Office by Office itself. */
export async function chooseHost(signals: Signals): Promise<Opening> {
  if (ONE_FILE || !openedByOffice(thisPage())) return { kind: 'whole', host: browserHost() };
  const { inTime, inTheEnd } = takeOfficeCall();
  // On its way while Office is; one that does not come is asked for again when it is needed.
  excelPart().catch(() => undefined);
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
  const data = { from: new URL(officeAddress(), location.href).host };
  const rest = { data, place: NOWHERE, state: 'unchanged' } as const;
  return kind === 'blocked'
    ? { ...rest, code: 'office-not-loaded', retryHelps: true }
    : { ...rest, code: 'office-silent', retryHelps: false };
}

async function inExcel(platform: string, signals: Signals): Promise<ExcelPane> {
  const hostOf = await excelPart();
  return hostOf(platform, signals);
}

async function excelPart(): Promise<typeof excelHost> {
  return (await import(/* webpackChunkName: "excel" */ './excelHost')).excelHost;
}

async function afterAll(inTheEnd: Promise<OfficeLoad>, signals: Signals): Promise<LateOffice> {
  const load = await inTheEnd;
  if (load.kind === 'excel') return { kind: 'excel', host: await inExcel(load.platform, signals) };
  return load.kind === 'elsewhere' ? load : { kind: 'blocked', why: withoutOffice('blocked') };
}
