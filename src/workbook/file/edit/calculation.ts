import { relationshipsPart } from './packageLinks';
import type { EditablePackage } from './editablePackage';
import { attributeOf, changeTags, findTag, nextTag, tagText, withAttribute } from './markup';
import type { WorkbookMap } from './workbookMap';

/** Elements of the workbook's part that come after `calcPr`. */
const AFTER_CALC = new Set(
  'oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst'.split(
    ' ',
  ),
);

/** Asks the program that opens the workbook to calculate everything again. */
export function askForCalculation(pack: EditablePackage, { workbook }: WorkbookMap): void {
  pack.change(workbook, (text) => {
    if (findTag(text, 'calcPr')) {
      return changeTags(text, 'calcPr', (attributes) =>
        ['1', 'true'].includes(attributeOf(attributes, 'fullCalcOnLoad') ?? '')
          ? attributes
          : withAttribute(attributes, 'fullCalcOnLoad', '1'),
      );
    }
    const root = findTag(text, 'workbook');
    for (let tag = nextTag(text, root?.end ?? 0); tag !== null; tag = nextTag(text, tag.end)) {
      const isPlace = tag.name === 'workbook' ? tag.kind === 'close' : AFTER_CALC.has(tag.name);
      if (!isPlace) continue;
      const prefix = root?.prefix ?? '';
      return `${text.slice(0, tag.start)}<${prefix}calcPr fullCalcOnLoad="1"/>${text.slice(tag.start)}`;
    }
    return text;
  });
}

/** Takes cells whose formula went out of the chain; a chain without cells goes with its two references. */
export function takeOutOfChain(
  pack: EditablePackage,
  map: WorkbookMap,
  lost: readonly { readonly sheetId: string; readonly cells: readonly string[] }[],
): void {
  const { calcChain, workbook } = map;
  const text = calcChain === null ? null : pack.text(calcChain);
  const gone = new Set(lost.flatMap(({ sheetId, cells }) => cells.map((cell) => `${sheetId}!${cell}`)));
  if (calcChain === null || text === null || gone.size === 0) return;
  const { chain, left } = withoutCells(text, gone);
  if (left > 0) {
    if (chain !== text) pack.put(calcChain, chain);
    return;
  }
  pack.remove(calcChain);
  const file = calcChain.slice(calcChain.lastIndexOf('/') + 1);
  pack.change(relationshipsPart(workbook), (links) =>
    withoutElement(links, 'Relationship', 'Target', (value) => value.endsWith(file)),
  );
  pack.change('[Content_Types].xml', (types) =>
    withoutElement(
      types,
      'Override',
      'PartName',
      (value) => value.toLowerCase() === `/${calcChain}`.toLowerCase(),
    ),
  );
}

/** An entry without a sheet stands on the sheet of the one before it. */
function withoutCells(
  text: string,
  gone: ReadonlySet<string>,
): { readonly chain: string; readonly left: number } {
  const pieces: string[] = [];
  let from = 0;
  let left = 0;
  let sheet = '';
  let written = '';
  for (let tag = findTag(text, 'c'); tag !== null; tag = findTag(text, 'c', tag.end)) {
    const own = attributeOf(tag.attributes, 'i');
    sheet = own ?? sheet;
    pieces.push(text.slice(from, tag.start));
    from = tag.end;
    if (gone.has(`${sheet}!${attributeOf(tag.attributes, 'r') ?? ''}`)) continue;
    const isTold = own !== null || sheet === written;
    pieces.push(
      isTold ? text.slice(tag.start, tag.end) : tagText(tag, withAttribute(tag.attributes, 'i', sheet)),
    );
    written = sheet;
    left += 1;
  }
  return { chain: pieces.join('') + text.slice(from), left };
}

function withoutElement(
  text: string,
  name: string,
  attribute: string,
  isMeant: (value: string) => boolean,
): string {
  for (let tag = findTag(text, name); tag !== null; tag = findTag(text, name, tag.end)) {
    if (!isMeant(attributeOf(tag.attributes, attribute) ?? '')) continue;
    const end = tag.kind === 'empty' ? tag.end : text.indexOf('>', tag.end) + 1;
    return text.slice(0, tag.start) + text.slice(end);
  }
  return text;
}
