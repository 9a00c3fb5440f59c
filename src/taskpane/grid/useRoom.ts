import { type RefObject, useEffect, useRef, useState } from 'react';

/** How wide an element is, in pixels, and whether it is shown at all; the width stays while it is not. */
export function useRoom(): {
  readonly ref: RefObject<HTMLDivElement>;
  readonly width: number;
  readonly isShown: boolean;
} {
  const ref = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState({ width: 0, isShown: false });
  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const look = (): void => {
      const width = Math.floor(element.clientWidth);
      setRoom((before) => {
        if (width === 0) return before.isShown ? { ...before, isShown: false } : before;
        return before.isShown && before.width === width ? before : { width, isShown: true };
      });
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    return () => observer.disconnect();
  }, []);
  return { ref, ...room };
}
