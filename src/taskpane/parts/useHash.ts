import { useSyncExternalStore } from 'react';

/** `location.hash`, followed. Office takes the history away from a page, but leaves this. */
export function useHash(): string {
  return useSyncExternalStore(follow, () => location.hash);
}

function follow(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
