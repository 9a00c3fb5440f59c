import { createContext, useContext } from 'react';
import type { WorkbookProgress } from '../../workbook/tracking/workbookProgress';
import type { Asked } from './asked';

/** What every part of the place is given: what was counted, and the way to the tasks of a figure. */
export interface FiguresShown {
  readonly progress: WorkbookProgress;
  readonly ask: (asked: Asked) => void;
}

/** Set by the place once a workbook was counted. */
export const FiguresContext = createContext<FiguresShown | null>(null);

/** The figures around a component. */
export function useFigures(): FiguresShown {
  const figures = useContext(FiguresContext);
  if (figures === null) throw new Error('useFigures outside of Tiến độ');
  return figures;
}
