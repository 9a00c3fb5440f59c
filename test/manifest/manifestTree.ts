import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { root } from '../architecture/sources';

/** An element of a manifest. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  readonly text: string;
}

type Node = Parameters<typeof DomUtils.getChildren>[0];

/** The elements of an XML manifest, prefixes dropped. */
export function manifestTree(file = join(root, 'manifest.xml')): ManifestElement {
  const [element] = elementsOf(parseDocument(readFileSync(file, 'utf8'), { xmlMode: true }));
  if (!element) throw new Error(`${file} holds no element`);
  return element;
}

/** Every element below one, itself included. */
export function everyElement(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(everyElement)];
}

function elementsOf(node: Node): readonly ManifestElement[] {
  return DomUtils.getChildren(node)
    .filter(DomUtils.isTag)
    .map((child) => ({
      name: child.name.replace(/^\w+:/, ''),
      attributes: child.attribs,
      children: elementsOf(child),
      text: DomUtils.textContent(child).trim(),
    }));
}
