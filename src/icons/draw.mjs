import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `npm run icons`: every SVG beside this file as PNG in the sizes that Office asks for. */
const folder = dirname(fileURLToPath(import.meta.url));
const SIZES = [16, 32, 64, 80];

mkdirSync(join(folder, 'png'), { recursive: true });
for (const file of readdirSync(folder).filter((name) => name.endsWith('.svg'))) {
  const svg = readFileSync(join(folder, file), 'utf8');
  for (const size of SIZES) {
    const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    writeFileSync(join(folder, 'png', file.replace(/\.svg$/, `-${size}.png`)), drawn.asPng());
  }
}
