export type Brightness = 'light' | 'dark';

/** Weights of red, green and blue in how bright a colour looks (ITU-R BT.709). */
const WEIGHTS = [0.2126, 0.7152, 0.0722] as const;

/**
 * Whether a pane on this background (`#1F1F1F`, as Office tells it) should be dark; null where the colour
 * cannot be read. Office's dark grey counts as dark: its own text on it is white.
 */
export function brightnessOf(background: string): Brightness | null {
  const [, digits] = /^#?([0-9a-f]{6})/i.exec(background.trim()) ?? [];
  if (digits === undefined) return null;
  const parts = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  const seen = WEIGHTS.reduce((sum, weight, at) => sum + weight * (parts[at] ?? 0), 0);
  return seen < 128 ? 'dark' : 'light';
}
