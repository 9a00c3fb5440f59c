const SPECIAL = /[&<>"\u0000-\u001F]/; // eslint-disable-line no-control-regex

/** Text as XML holds it; control characters as Excel writes them. */
export function escaped(text: string): string {
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, controlled); // eslint-disable-line no-control-regex
}

function controlled(mark: string): string {
  return `_x${mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** Attributes of a tag; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** A tag around what is inside. */
export function tag(
  name: string,
  attributes: Attributes = {},
  inside: readonly string[] | string = [],
): string {
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`,
    )
    .join('');
  const text = typeof inside === 'string' ? inside : inside.join('');
  return text === '' ? `<${name}${given}/>` : `<${name}${given}>${text}</${name}>`;
}

/** A part of a package. */
export function part(inside: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${inside}`;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
