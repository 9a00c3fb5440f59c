/** One header of an answer. */
export type Header = readonly [name: string, value: string];

/** What every answer of a server of the pane says. */
export function everyHeader(contentPolicy: string): readonly Header[] {
  return [
    ['Content-Security-Policy', contentPolicy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}

/** Files under `js/` carry a hash of their content in their names; all others are asked for again each time. */
export const CACHE = { hashed: 'public, max-age=31536000, immutable', others: 'no-cache' } as const;

/** The folder of the files with hashed names. */
export const HASHED = 'js';
