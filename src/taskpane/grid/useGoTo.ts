import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { CellPlace } from '../../workbook/edits/cellPlace';
import type { GridView } from '../start/gridView';

/** Goes to the cell that another place asks for, once the grid is shown. */
export function useGoTo(view: GridView, isShown: boolean, go: (place: CellPlace) => void): void {
  const place = useSyncExternalStore(view.asked.follow, view.asked.get);
  const gone = useRef<CellPlace | null>(null);
  useEffect(() => {
    if (place === null || place === gone.current || !isShown) return;
    gone.current = place;
    go(place);
  }, [place, isShown, go]);
}
