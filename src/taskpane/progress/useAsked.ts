import { useCallback, useEffect, useRef, useState } from 'react';
import type { Asked } from './asked';

/** Where the page and the keyboard were before the tasks of a figure were opened. */
interface Left {
  readonly scroll: number;
  readonly focused: Element | null;
}

/** The figure whose tasks cover the place, and the ways there and back. */
export interface AskedFigure {
  readonly asked: Asked | null;
  readonly ask: (asked: Asked) => void;
  /** Back to where the page and the keyboard were. */
  readonly back: () => void;
  /** Closes the tasks and leaves page and keyboard as they are. */
  readonly close: () => void;
}

/** Opens the tasks of a figure over a place, and goes back to where the person was. */
export function useAsked(): AskedFigure {
  const [asked, setAsked] = useState<Asked | null>(null);
  const left = useRef<Left | null>(null);
  useEffect(() => {
    if (asked !== null) {
      window.scrollTo(0, 0);
      return;
    }
    if (left.current === null) return;
    const { scroll, focused } = left.current;
    left.current = null;
    window.scrollTo(0, scroll);
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  }, [asked]);
  const ask = useCallback((next: Asked) => {
    left.current = { scroll: window.scrollY, focused: document.activeElement };
    setAsked(next);
  }, []);
  const close = useCallback(() => {
    left.current = null;
    setAsked(null);
  }, []);
  return { asked, ask, back: () => setAsked(null), close };
}
