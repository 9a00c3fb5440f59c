import type { ComponentType } from 'react';
import type { PaneWord } from '../../messages/sayPane';
import { SHEET_PATH } from '../parts/sheetPath';
import type { PaneHost } from '../start/paneHost';

/** A place of the pane: its address, its name, and its page, loaded when the place is first opened. */
export interface Place {
  /** After `#/` in the address of the pane. */
  readonly path: string;
  readonly name: PaneWord;
  /** Whether it shows what the session knows of the workbook. */
  readonly showsSession: boolean;
  /** Excel has its own. */
  readonly onlyInBrowser?: true;
  readonly page: () => Promise<ComponentType>;
}

/** The places in the order of their tabs. */
export const places: readonly [Place, ...Place[]] = [
  {
    path: 'nap',
    name: 'place-load',
    showsSession: false,
    page: async () => (await import(/* webpackChunkName: "load" */ '../load/LoadPlace')).LoadPlace,
  },
  {
    path: SHEET_PATH,
    name: 'place-sheet',
    showsSession: false,
    onlyInBrowser: true,
    page: async () => (await import(/* webpackChunkName: "sheet" */ '../grid/SheetPlace')).SheetPlace,
  },
  {
    path: 'kiem-tra',
    name: 'place-check',
    showsSession: true,
    page: async () => (await import(/* webpackChunkName: "check" */ '../check/CheckPlace')).CheckPlace,
  },
  {
    path: 'tien-do',
    name: 'place-progress',
    showsSession: true,
    page: async () =>
      (await import(/* webpackChunkName: "progress" */ '../progress/ProgressPlace')).ProgressPlace,
  },
  {
    path: 'bao-cao',
    name: 'place-report',
    showsSession: true,
    page: async () => (await import(/* webpackChunkName: "report" */ '../report/ReportPlace')).ReportPlace,
  },
];

/** The places of a host. */
export function placesOf(host: PaneHost['kind']): readonly Place[] {
  return places.filter(({ onlyInBrowser }) => host === 'browser' || onlyInBrowser !== true);
}

/** The place of an address such as `#/kiem-tra` or `#/tien-do/PL_I`; the first one where it names none. */
export function placeAt(hash: string, among: readonly Place[] = places): Place {
  const [path = ''] = hash.replace(/^#\/?/, '').split(/[/?]/);
  return among.find((place) => place.path === path) ?? places[0];
}
