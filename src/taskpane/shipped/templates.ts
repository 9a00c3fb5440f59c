import { type MatrixTemplate, readMatrixTemplate } from '../../core/plan/matrixTemplate';
import { joinedTrackerWords, readTrackerWords, type TrackerWords } from '../../core/tracker/trackerWords';
import { fitting } from './fitting';

/** The matrix templates that ship with the product, in the order of their file names. */
export async function shippedTemplates(): Promise<readonly MatrixTemplate[]> {
  const files = await Promise.all([
    import(/* webpackChunkName: "templates" */ '../../../templates/matrices/general.json'),
    import(/* webpackChunkName: "templates" */ '../../../templates/matrices/papi.json'),
    import(/* webpackChunkName: "templates" */ '../../../templates/matrices/par-index.json'),
    import(/* webpackChunkName: "templates" */ '../../../templates/matrices/sipas.json'),
  ]);
  return files.map((file) => fitting(readMatrixTemplate(file.default)));
}

/** How offices write their progress in trackers of their own. */
export async function shippedTracker(): Promise<TrackerWords> {
  const files = await Promise.all([
    import(/* webpackChunkName: "templates" */ '../../../templates/trackers/general.json'),
  ]);
  return joinedTrackerWords(files.map((file) => fitting(readTrackerWords(file.default))));
}
