import type { Area } from './area';

/** One row of figures in a chart. */
export interface Series {
  readonly id: string;
  name: string;
  values: string | null;
  categories: string | null;
  color: string | null;
  labels: boolean;
}

/** A chart on a sheet; places in points from the sheet's corner. */
export interface Chart {
  readonly id: string;
  name: string;
  type: string;
  top: number;
  left: number;
  width: number;
  height: number;
  source: Area | null;
  series: Series[];
  /** Flat properties of title, legend and axes by path. */
  properties: Record<string, string | number | boolean | null>;
}
