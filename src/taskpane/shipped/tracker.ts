import { readTrackerWords, type TrackerWords } from '../../core/tracker/trackerWords';
import { fitting } from './fitting';

/** How offices write their progress in trackers of their own, as it ships with the product. */
export async function shippedTracker(): Promise<TrackerWords> {
  const file = await import(/* webpackChunkName: "templates" */ '../../../templates/trackers/general.json');
  return fitting(readTrackerWords(file.default));
}
