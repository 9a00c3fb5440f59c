import { AREA_UNKNOWN } from '../layout/matrixColumns';
import { type Appendix, type Area, areasOf } from '../plan/plan';
import { foldSame } from '../vietnamese/fold';
import { nearTexts } from './nearTexts';

/** An area that `Tổng hợp` of a workbook has a line for. */
export interface ListedArea {
  readonly code: string;
  readonly content: string | null;
  readonly name: string;
}

/** What the areas of a new version are in a workbook: their codes there, and headings that have no line there. */
export interface AreaCodes {
  /** The code that tasks of an area have in the workbook; those of an area without a line count as unknown. */
  readonly ofTasks: (area: string | null) => string;
  /** The id of the heading row of an area. */
  readonly ofHeading: (area: string) => string;
  /** Areas that `Tổng hợp` has no line for. */
  readonly unlisted: readonly Area[];
}

/**
 * Finds the areas of a new version among those of the workbook, which are known by what they say and never by their
 * numeral: the same content of the template, the same name, nearly the same name.
 */
export function areaCodes(appendix: Appendix, listed: readonly ListedArea[]): AreaCodes {
  const codes = new Map<string, string>();
  const left = new Set(listed);
  const rest = new Set(areasOf(appendix));
  const take = (area: Area, own: ListedArea): void => {
    if (!left.delete(own) || !rest.delete(area)) return;
    codes.set(area.code, own.code);
  };
  const takeWhere = (isSame: (area: Area, own: ListedArea) => boolean): void => {
    for (const area of [...rest]) {
      const own = [...left].find((each) => isSame(area, each));
      if (own !== undefined) take(area, own);
    }
  };
  const sameName = (area: Area, own: ListedArea): boolean => foldSame(area.name) === foldSame(own.name);
  takeWhere((area, own) => area.code === own.code && sameName(area, own));
  takeWhere((area, own) => area.content !== null && area.content === own.content);
  takeWhere(sameName);
  const named = <T extends { readonly code: string; readonly name: string }>(area: T) => {
    return { appendix: appendix.code, number: area.code, text: area.name, area };
  };
  for (const [from, to] of nearTexts([...left].map(named), [...rest].map(named))) take(to.area, from.area);

  const taken = new Set(listed.map(({ code }) => code));
  const headings = new Map<string, string>();
  for (const { code } of rest) {
    let id = code;
    for (let again = 2; taken.has(id); again += 1) id = `${code} (${again})`;
    taken.add(id);
    headings.set(code, id);
  }
  return {
    ofTasks: (area) => (area === null ? null : codes.get(area)) ?? AREA_UNKNOWN,
    ofHeading: (area) => codes.get(area) ?? headings.get(area) ?? area,
    unlisted: [...rest],
  };
}
