import type { CellNode } from './sheetTree';

/** The data that a field is looked up in, the innermost last. */
export type Scopes = readonly unknown[];

/** The scopes of each repetition: of a list one an item, of a truth or a text one where it holds, of the contrary else. */
export function itemsOf(
  { name, unless }: { readonly name: string; readonly unless: boolean },
  scopes: Scopes,
): readonly Scopes[] {
  const value = valueOf(name, scopes);
  if (unless) return holds(value) ? [] : [scopes];
  if (Array.isArray(value)) return value.map((item: unknown) => [...scopes, item]);
  if (!holds(value)) return [];
  return [typeof value === 'object' ? [...scopes, value] : scopes];
}

/** What a cell becomes: a number where it is nothing but the field of one, else text. */
export function filledCell(nodes: readonly CellNode[], scopes: Scopes): string | number | null {
  const [only, ...more] = nodes;
  if (only?.kind === 'field' && more.length === 0) {
    const value = valueOf(only.name, scopes);
    if (typeof value === 'number') return value;
  }
  return textOf(nodes, scopes) || null;
}

function textOf(nodes: readonly CellNode[], scopes: Scopes): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.kind === 'loop')
        return itemsOf(node, scopes)
          .map((inner) => textOf(node.inner, inner))
          .join('');
      const value = valueOf(node.name, scopes);
      return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    })
    .join('');
}

function valueOf(name: string, scopes: Scopes): unknown {
  for (const scope of [...scopes].reverse()) {
    if (typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name))
      return Reflect.get(scope, name);
  }
  return undefined;
}

function holds(value: unknown): boolean {
  return Array.isArray(value)
    ? value.length > 0
    : value !== undefined && value !== null && value !== false && value !== '' && value !== 0;
}
