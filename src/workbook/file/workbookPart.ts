import { readEscapes } from './escapes';
import { saysTrue, scanElements } from './xml';

export type SheetState = 'visible' | 'hidden' | 'veryHidden';

/** A sheet as the workbook's own part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly state: SheetState;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

/** A defined name; `scope` is the sheet it belongs to, null where it is the workbook's. */
export interface DefinedName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
  readonly scope: string | null;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
}

/** Reads the workbook's own part, or null where the part is something else. */
export function readWorkbookPart(bytes: Uint8Array): WorkbookPart | null {
  const sheets: ListedSheet[] = [];
  const names: { name: string; refersTo: string; hidden: boolean; scope: number | null }[] = [];
  let date1904 = false;
  let isWorkbook = false;
  scanElements(bytes, ({ name, attributes }, text) => {
    if (name === 'workbook') isWorkbook = true;
    else if (name === 'workbookPr') date1904 = saysTrue(attributes.get('date1904'));
    else if (name === 'sheet') {
      sheets.push({
        name: attributes.get('name') ?? '',
        state: stateOf(attributes.get('state')),
        relationship: attributes.get('id') ?? '',
      });
    } else if (name === 'definedName') {
      const scope = attributes.get('localSheetId');
      names.push({
        name: readEscapes(attributes.get('name') ?? ''),
        refersTo: text.trim(),
        hidden: saysTrue(attributes.get('hidden')),
        scope: scope === undefined ? null : Number(scope),
      });
    }
  });
  if (!isWorkbook) return null;
  return {
    sheets,
    names: names.map((each) => ({
      ...each,
      scope: each.scope === null ? null : (sheets[each.scope]?.name ?? null),
    })),
    date1904,
  };
}

function stateOf(state: string | undefined): SheetState {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
