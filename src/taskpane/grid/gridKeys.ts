import type { KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';

/** What the keys of the grid do beside moving. */
export interface GridActs {
  /** Opens the active cell: with what stands in it, or empty for what is typed next. */
  readonly open: (begun: string | null) => boolean;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly fillDown: () => void;
  readonly clear: () => void;
  readonly typeToday: () => void;
}

/** Keys as Excel has them. */
export function gridKeys(acts: GridActs): (event: KeyboardEvent) => void {
  const withControl: Readonly<Record<string, (isShifted: boolean) => void>> = {
    z: (isShifted) => (isShifted ? acts.redo() : acts.undo()),
    y: acts.redo,
    s: acts.save,
    d: acts.fillDown,
    ';': acts.typeToday,
  };
  return (event) => {
    const { key, altKey, shiftKey } = event;
    if (event.ctrlKey || event.metaKey) {
      const act = withControl[key.toLowerCase()];
      if (act === undefined) return;
      event.preventDefault();
      act(shiftKey);
    } else if (key === 'Enter' || key === 'F2' || (altKey && key === 'ArrowDown')) {
      event.preventDefault();
      acts.open(null);
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      acts.clear();
    } else if (!altKey && (key.length === 1 || key === 'Process')) {
      // The letter goes into the editor, which has the focus by the time it comes.
      const isOpen = flushSync(() => acts.open(''));
      if (!isOpen) event.preventDefault();
    }
  };
}
