import { offlineWorker } from './ofThePage';
import type { Observed } from './observed';

/** What is known of the pane's files in this browser. */
export interface OfflineNews {
  /** The pane opens here without a network. */
  readonly isKept: boolean;
  /** A newer version is there: loads the page anew with it. */
  readonly takeUpdate: (() => void) | null;
}

/** How often a page that stays open asks for a newer version, in milliseconds. */
const ASKED_EVERY = 3_600_000;

/**
 * Has the browser keep the pane's files for times without a network, where a worker lies beside the page and the
 * browser has such workers (https or this machine only). A newer version is told, never taken unasked.
 */
export function keepOffline(news: Observed<OfflineNews>): void {
  const worker = offlineWorker();
  if (worker === null || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const registered = serviceWorker.register(worker, { updateViaCache: 'none' });
  // Without it the pane works as long as there is a network.
  registered.then(
    (registration) => follow(registration, news),
    () => undefined,
  );
  void serviceWorker.ready.then(() => news.set({ ...news.get(), isKept: true }));
}

function follow(registration: ServiceWorkerRegistration, news: Observed<OfflineNews>): void {
  const look = (): void => {
    const { waiting } = registration;
    if (waiting === null || navigator.serviceWorker.controller === null) return;
    news.set({ ...news.get(), takeUpdate: () => take(waiting) });
  };
  look();
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', look);
  });
  setInterval(() => void registration.update().catch(() => undefined), ASKED_EVERY);
}

function take(waiting: ServiceWorker): void {
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
