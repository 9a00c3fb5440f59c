import { readMatrixTemplate, type MatrixTemplate } from '../core/plan/matrixTemplate';
import { joinedTrackerWords, readTrackerWords, type TrackerWords } from '../core/tracker/trackerWords';
import { dataFile, shippedDataFiles } from './dataFile';

/** The matrix templates that ship with the product; one that does not fit its schema is refused with where. */
export async function shippedTemplates(): Promise<readonly MatrixTemplate[]> {
  return Promise.all((await shippedDataFiles('templates', 'matrices')).map(templateFromFile));
}

/** The template of a JSON file. */
export async function templateFromFile(file: string): Promise<MatrixTemplate> {
  return dataFile(file, readMatrixTemplate);
}

/** How offices write their progress, as the files that ship say it; one that does not fit is refused with where. */
export async function shippedTracker(): Promise<TrackerWords> {
  const files = await shippedDataFiles('templates', 'trackers');
  return joinedTrackerWords(await Promise.all(files.map((file) => dataFile(file, readTrackerWords))));
}
