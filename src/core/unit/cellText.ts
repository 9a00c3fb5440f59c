const BLOCK_TAG = /<\/?(?:br|p|div|ul|ol|li|tr|td|th|table|tbody|h[1-6])(?:[\s/][^<>]*)?>/gi;
const OTHER_TAG = /<\/?[a-z][^<>]*>/gi;
const ENTITY = /&(amp|nbsp|quot|apos|lt|gt|#\d{1,6});/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  nbsp: ' ',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
};

/** The text of a cell without HTML: a block's edge is a new line, other tags are nothing. */
export function plainCellText(cell: string): string {
  return cell
    .replace(/\r\n?|[\v\u2028\u2029]/g, '\n')
    .replace(BLOCK_TAG, '\n')
    .replace(OTHER_TAG, '')
    .replace(ENTITY, (whole, name: string) => ENTITIES[name.toLowerCase()] ?? charOf(name) ?? whole);
}

function charOf(name: string): string | null {
  const code = Number(name.slice(1));
  return Number.isInteger(code) && code > 31 && code <= 0xffff ? String.fromCharCode(code) : null;
}
