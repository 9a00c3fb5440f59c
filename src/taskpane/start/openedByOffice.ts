/** What a page knows of who opened it. */
export interface OpenedPage {
  /** `location.search` */
  readonly search: string;
  /** `window.name` */
  readonly name: string;
}

/**
 * Whether Office opened the page: it says so in the address (`_host_Info`) or, in Excel on the web, in the
 * name of the frame. Elsewhere office.js is not loaded: it takes the page's history and dialogs away.
 */
export function openedByOffice({ search, name }: OpenedPage): boolean {
  return search.includes('_host_Info=') || /hostInfo|_xdm_Info/.test(name);
}
