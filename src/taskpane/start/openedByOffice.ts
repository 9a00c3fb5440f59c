/** What a page knows of who opened it. */
export interface OpenedPage {
  /** `location.search` */
  readonly search: string;
  /** `window.name` */
  readonly name: string;
  /** Names of the functions of `window.external`. */
  readonly external: readonly string[];
}

/** Functions that Office gives a page, and no browser does. */
const OF_OFFICE = ['GetContext', 'GetHostInfo'];

/**
 * Whether Office opened the page: it says so in the address (`_host_Info`), in the name of the frame (Excel on the
 * web), or by answering for itself. Elsewhere office.js is not loaded: it takes the page's history and dialogs
 * away.
 */
export function openedByOffice({ search, name, external }: OpenedPage): boolean {
  return (
    search.includes('_host_Info=') ||
    /hostInfo|_xdm_Info/.test(name) ||
    external.some((each) => OF_OFFICE.includes(each))
  );
}

/** This page, and who opened it. */
export function thisPage(): OpenedPage {
  const external = OF_OFFICE.filter((name) => name in window.external);
  return { search: location.search, name: window.name, external };
}
