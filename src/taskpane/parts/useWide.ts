import { useSyncExternalStore } from 'react';

const WIDE = '(min-width: 900px)';

/** Whether the window has room for a place and the grid beside each other. */
export function useWide(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(WIDE).matches);
}

function follow(changed: () => void): () => void {
  const query = matchMedia(WIDE);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
