/** Versions that Excel's object model has had; asked from the newest down. */
const NEWEST_EXCEL_API = 20;

/** The newest requirement set of each kind that this Excel has, such as `ExcelApi 1.17`. */
export function requirementSets(has: (name: string, version: string) => boolean): readonly string[] {
  const excel = newest('ExcelApi', NEWEST_EXCEL_API, has);
  const others = [
    newest('SharedRuntime', 2, has),
    newest('DialogApi', 2, has),
    newest('OpenBrowserWindowApi', 1, has),
  ];
  return [excel, ...others].flatMap((set) => set ?? []);
}

function newest(name: string, from: number, has: (name: string, version: string) => boolean): string | null {
  for (let minor = from; minor >= 1; minor -= 1) {
    if (has(name, `1.${minor}`)) return `${name} 1.${minor}`;
  }
  return null;
}
