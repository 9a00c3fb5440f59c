import type { EditablePackage } from './editablePackage';
import { attributeOf, escaped, findTag } from './markup';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Name of the part that holds the links of a part. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** Links a part to another by a type's last word (`worksheet`); answers the link's id. */
export function addLink(pack: EditablePackage, part: string, type: string, target: string): string {
  const links = relationshipsPart(part);
  const before = pack.text(links) ?? `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`;
  const taken = new Set<string>();
  for (let tag = findTag(before, 'Relationship'); tag; tag = findTag(before, 'Relationship', tag.end)) {
    taken.add(attributeOf(tag.attributes, 'Id') ?? '');
  }
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  pack.put(
    links,
    withLast(before, 'Relationships', (prefix) => {
      return `<${prefix}Relationship Id="${id}" Type="${TYPES}/${type}" Target="${escaped(target)}"/>`;
    }),
  );
  return id;
}

/** Says what kind of content a new part holds. */
export function addContentType(pack: EditablePackage, part: string, type: string): void {
  pack.change('[Content_Types].xml', (text) =>
    withLast(
      text,
      'Types',
      (prefix) => `<${prefix}Override PartName="/${escaped(part)}" ContentType="${type}"/>`,
    ),
  );
}

/** A part's text with an element put last inside another, which the text holds once. */
export function withLast(text: string, parent: string, make: (prefix: string) => string): string {
  const tag = findTag(text, parent);
  if (!tag) return text;
  const { prefix, attributes, start, end, kind } = tag;
  const element = make(prefix);
  if (kind === 'empty') {
    return `${text.slice(0, start)}<${prefix}${parent}${attributes}>${element}</${prefix}${parent}>${text.slice(end)}`;
  }
  const at = text.lastIndexOf(`</${prefix}${parent}`);
  return text.slice(0, at) + element + text.slice(at);
}

/** A part's name that the file does not have: `xl/tables/table7.xml`. */
export function freePart(pack: EditablePackage, stem: string): string {
  let number = 1;
  while (pack.nameOf(`${stem}${number}.xml`) !== null) number += 1;
  return `${stem}${number}.xml`;
}
