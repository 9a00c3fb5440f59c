/** Versions of the requirement set ExcelApi that some part asks for at run time; 1.8 is asked by the manifest. */
export type ExcelApi = '1.8' | '1.9' | '1.10' | '1.13' | '1.14';

/** Whether this Excel has a version of its requirement set. */
export function hasExcelApi(version: ExcelApi): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
