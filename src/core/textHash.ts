const PRIME = 0x01000193;

/** A number from 0 to 2^32 - 1 made of a text alone (FNV-1a), the same wherever it is worked out. */
export function textHash(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME) >>> 0;
  return hash;
}

/** Of a whole text and of it once more behind a seed of its length, so that no slip of a hand passes. */
export function textMark(text: string): string {
  return [textHash(text), textHash(text, text.length)].map((hash) => hash.toString(36)).join('-');
}
