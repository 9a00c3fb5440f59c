/** Where the page says that office.js is; `build/packed.js` and OFFICE_JS decide it. */
export function officeAddress(): string {
  return said('office-js') ?? '';
}

/** The worker beside the page that keeps it for times without a network; only packages have one. */
export function offlineWorker(): string | null {
  return said('offline-worker');
}

function said(name: string): string | null {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
}
