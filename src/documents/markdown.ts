const ESCAPE = /\\([\\|*_#<>[\]()`~.!+-])/g;
const STRONG = /(\*\*|__)(?=\S)(.*?\S)\1/g;

/** Text of a piece of Markdown: emphasis marks and escapes out. */
export function markdownText(text: string): string {
  const plain = text.trim();
  const light = plain.includes('**') || plain.includes('__') ? plain.replace(STRONG, '$2') : plain;
  return light.includes('\\') ? light.replace(ESCAPE, '$1') : light;
}
